using System.Text.RegularExpressions;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Text that a spreadsheet shows instead of running.</summary>
internal static partial class SpreadsheetText
{
    public const string TimeFormat = "yyyy-MM-dd HH:mm:ss";

    /// <summary>
    /// Puts an apostrophe before what would be read as a formula (OWASP, CSV injection; the full-width signs count as well).
    /// A plain negative number is left alone.
    /// </summary>
    public static string Harmless(string text) =>
        text.Length > 0
        && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠'
        && !NegativeNumber().IsMatch(text)
            ? $"'{text}"
            : text;

    [GeneratedRegex(@"^-[0-9]+([.,][0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NegativeNumber();
}
