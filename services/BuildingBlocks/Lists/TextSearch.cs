using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// Text found whatever its case and accents, by one rule for SQL and memory: letters that fold to the same one are the same.
/// SQL gets a regular expression of character classes, which scans faster than ILIKE and finds João under "joao".
/// </summary>
internal static class TextSearch
{
    /// <summary>Accents fold in Latin-1 and Latin Extended-A: the languages of Europe and the Americas.</summary>
    private const char LastAccented = 'ſ';

    private static readonly char[] s_fold = BuildFold();
    private static readonly FrozenDictionary<char, string> s_classes = Enumerable
        .Range(0, s_fold.Length)
        .Select(unit => (char)unit)
        .GroupBy(unit => s_fold[unit])
        .Where(group => group.Count() > 1)
        .ToFrozenDictionary(group => group.Key, group => new string([.. group]));

    /// <summary>A PostgreSQL regular expression that finds the text, at the beginning only where asked.</summary>
    public static string Pattern(string text, bool atStart)
    {
        var pattern = new StringBuilder(text.Length * 12);
        if (atStart)
        {
            pattern.Append('^');
        }
        foreach (var unit in text)
        {
            if (s_classes.TryGetValue(s_fold[unit], out var same))
            {
                pattern.Append('[').Append(same).Append(']');
            }
            else if (char.IsAscii(unit) && !char.IsAsciiLetterOrDigit(unit) && unit > ' ')
            {
                pattern.Append('\\').Append(unit);
            }
            else
            {
                pattern.Append(unit);
            }
        }
        return pattern.ToString();
    }

    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, source) =>
            {
                for (var i = 0; i < folded.Length; i++)
                {
                    folded[i] = s_fold[source[i]];
                }
            }
        );

    private static char[] BuildFold()
    {
        var fold = new char[char.MaxValue + 1];
        for (var i = 0; i < fold.Length; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            fold[i] =
                char.IsSurrogate((char)i) ? (char)i
                : lower is > '\u007f' and <= LastAccented && Base(lower) is { } letter ? letter
                : lower;
        }
        return fold;
    }

    private static char? Base(char letter)
    {
        var decomposed = letter.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD);
        return decomposed.Length > 1 && char.IsAsciiLetter(decomposed[0]) ? char.ToLowerInvariant(decomposed[0]) : null;
    }
}
