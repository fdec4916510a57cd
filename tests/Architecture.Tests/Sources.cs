using System.Text.RegularExpressions;
using CrmCloud.Testing;

namespace CrmCloud.Architecture.Tests;

/// <summary>The files of the repository, without what is built or installed.</summary>
public static partial class Sources
{
    public static string Root { get; } = Repository.Root ?? throw new InvalidOperationException("These tests run inside the checkout");

    /// <summary>Paths relative to the repository, with forward slashes.</summary>
    public static IEnumerable<string> Files(string pattern, string under = "") =>
        Directory.Exists(Path.Combine(Root, under))
            ? Directory
                .EnumerateFiles(Path.Combine(Root, under), pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !NotSource().IsMatch(path))
            : [];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    [GeneratedRegex(@"(^|/)(node_modules|artifacts|dist|bin|obj|\.git|\.store|test-results)/")]
    private static partial Regex NotSource();
}
