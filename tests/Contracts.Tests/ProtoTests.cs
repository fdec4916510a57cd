using System.Globalization;
using System.Text.RegularExpressions;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Contracts.Tests;

public partial class ProtoTests
{
    private static string Root => Path.Combine(Repository.Root!, "services", "Contracts", "Protos");

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Root, "*.proto", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Package_and_namespace_follow_from_the_folder(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        var parts = file.Split(Path.DirectorySeparatorChar);
        parts.Length.ShouldBe(3, "<service>/v<n>/<name>.proto");
        parts[1].ShouldMatch(@"^v[1-9]\d*$");
        Package().Match(text).Groups[1].Value.ShouldBe($"crmcloud.{parts[0]}.{parts[1]}");
        var pascal = string.Concat(
            parts[..2]
                .Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..])
                .Select((part, i) => i == 0 ? part : $".{part}")
        );
        Namespace().Match(text).Groups[1].Value.ShouldBe($"CrmCloud.Contracts.{pascal}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_call_and_service_says_what_it_is_for(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                lines[i].TrimStart().StartsWith("rpc ", StringComparison.Ordinal)
                || lines[i].StartsWith("service ", StringComparison.Ordinal)
            )
            {
                lines[i - 1].TrimStart().ShouldStartWith("//", customMessage: $"{file}: {lines[i]}");
            }
        }
    }

    [GeneratedRegex(@"^package ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex(@"^option csharp_namespace = ""([\w.]+)"";", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
