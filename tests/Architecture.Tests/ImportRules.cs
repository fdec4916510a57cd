using System.Text.RegularExpressions;

namespace CrmCloud.Architecture.Tests;

/// <summary>Who may import whom on the web: shared knows no app, the platform's pages know nothing of the product's.</summary>
public static partial class ImportRules
{
    private static readonly string[] Apps = ["crm", "support", "portal", "e2e"];

    public static IEnumerable<string> Violations(string path, string text) =>
        from Match import in Import().Matches(text)
        let target = Resolve(path, import.Groups["target"].Value)
        where IsForbidden(path, target)
        select $"{path} imports {target}";

    private static bool IsForbidden(string path, string target)
    {
        if (path.StartsWith("platform/", StringComparison.Ordinal))
        {
            return target.StartsWith("web/", StringComparison.Ordinal) || target.StartsWith("@crmcloud/", StringComparison.Ordinal);
        }
        var own = path.Split('/')[1];
        return Apps.Where(app => app != own)
            .Any(app => target.StartsWith($"web/{app}/", StringComparison.Ordinal) || target == $"@crmcloud/{app}");
    }

    private static string Resolve(string path, string target) =>
        target.StartsWith('.') ? Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(path)!, target)).TrimStart('/') : target;

    [GeneratedRegex(@"(?:from|import\()\s*[""'](?<target>[^""']+)[""']")]
    private static partial Regex Import();
}
