using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CrmCloud.Workspace.Domain;

/// <summary>The name of a workspace in addresses.</summary>
public static partial class Slug
{
    private const int MaxLength = 40;
    private const string Fallback = "workspace";

    /// <summary>Lower-case letters and digits of the name, words joined by hyphens; accents are dropped.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in Decomposed(name).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                text.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }
        var slug = text.ToString(0, Math.Min(text.Length, MaxLength)).Trim('-');
        return slug.Length == 0 ? Fallback : slug;
    }

    public static bool IsValid(string slug) => Pattern().IsMatch(slug);

    private static string Decomposed(string name) => name.Normalize(NormalizationForm.FormD);

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?\z")]
    private static partial Regex Pattern();
}
