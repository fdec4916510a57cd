using System.Text.RegularExpressions;

namespace CrmCloud.Architecture.Tests;

/// <summary>Links of Markdown pages to files of the repository.</summary>
public static partial class LinkRules
{
    /// <param name="path">The page, relative to the repository.</param>
    /// <param name="exists">Whether a path relative to the repository exists.</param>
    public static IEnumerable<string> Broken(string path, string text, Func<string, bool> exists) =>
        from Match link in Link().Matches(Fence().Replace(text, ""))
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        let resolved = Resolve(path, target)
        where !exists(resolved)
        select $"{path} links to {target}, which does not exist";

    private static string Resolve(string page, string target)
    {
        var folder = Path.GetDirectoryName(page) ?? "";
        var full = target.StartsWith('/') ? Path.Combine("/", target) : Path.GetFullPath(Path.Combine("/", folder, target));
        return full.TrimStart('/');
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    /// <summary>What stands in code is no link.</summary>
    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
