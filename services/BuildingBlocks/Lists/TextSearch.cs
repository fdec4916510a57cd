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

    /// <summary>Longest word that is kept, in UTF-16 units.</summary>
    public const int MaxWord = 64;

    private static readonly char[] s_fold = BuildFold();
    private static readonly char[] s_signs = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(IsSign)];
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

    /// <summary>
    /// The folded words of a text, each once: runs of letters, digits and whatever is no sign. <c>ana.souza@example.org</c> has
    /// four. A word longer than <see cref="MaxWord"/> is cut. The SQL function <c>crm_words</c> says the same.
    /// </summary>
    public static IReadOnlyList<string> Words(string text) =>
        [
            .. Fold(text)
                .Split(s_signs, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Length <= MaxWord ? word : word[..(char.IsHighSurrogate(word[MaxWord - 1]) ? MaxWord - 1 : MaxWord)])
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>
    /// The letters beyond ASCII that fold to others, and to which, for SQL's <c>translate</c>. That looks for each letter from
    /// the beginning, hence first come those that are most frequent, which stay as they are.
    /// </summary>
    public static (string From, string To) Translation()
    {
        const string frequent = "aeoirsntdlcmupgvbfhzjkqxyw0123456789";
        var others = Enumerable.Range('\u0080', s_fold.Length - '\u0080').Select(unit => (char)unit).Where(unit => s_fold[unit] != unit);
        var from = frequent + string.Concat(others);
        return (from, Fold(from));
    }

    private static bool IsSign(char unit) =>
        unit is <= '\u00bf' and not (>= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z')
        || unit is '×' or '÷' or (>= '\u2000' and <= '\u206f') or '\u3000';

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
