using System.Xml.Linq;
using CrmCloud.Testing;

namespace CrmCloud.Architecture.Tests;

/// <summary>What a project file asks for. Paths are relative to the repository, with forward slashes.</summary>
public sealed record Project(string Path, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Upstream)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>A deployable of the product, as opposed to what services share.</summary>
    public bool IsService => Path.StartsWith("services/", StringComparison.Ordinal) && !Shared.Contains(Name);

    private static readonly string[] Shared = ["Contracts", "BuildingBlocks", "DatabaseSetup"];

    public static IReadOnlyList<Project> All { get; } = [.. Sources.Files("*.csproj").Select(Read)];

    public static Project Parse(string path, string xml)
    {
        var items = XDocument
            .Parse(xml)
            .Descendants()
            .ToLookup(element => element.Name.LocalName, element => (string?)element.Attribute("Include"));
        var folder = System.IO.Path.GetDirectoryName(path)!;
        return new Project(
            path,
            [.. Named(items["ProjectReference"]).Select(reference => Normalise(folder, reference))],
            [.. Named(items["PackageReference"])],
            [.. Named(items["UpstreamReference"])]
        );
    }

    private static Project Read(string path) => Parse(path, File.ReadAllText(System.IO.Path.Combine(Sources.Root, path)));

    private static IEnumerable<string> Named(IEnumerable<string?> includes) => includes.OfType<string>();

    private static string Normalise(string folder, string reference)
    {
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(Sources.Root, folder, reference.Replace('\\', '/')));
        return System.IO.Path.GetRelativePath(Sources.Root, full).Replace('\\', '/');
    }
}
