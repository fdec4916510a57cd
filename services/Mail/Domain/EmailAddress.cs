using System.Globalization;
using System.Text;

namespace CrmCloud.Mail.Domain;

/// <summary>An address of the world, taken apart.</summary>
/// <param name="LocalPart">As it was written.</param>
/// <param name="Domain">Lower case, in ASCII.</param>
public readonly record struct EmailAddress(string LocalPart, string Domain)
{
    /// <summary>RFC 5321, 4.5.3.1, less the brackets.</summary>
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private static readonly IdnMapping s_idn = new();

    public override string ToString() => $"{LocalPart}@{Domain}";

    /// <summary>Takes what SMTP can carry: no quoted local part, no address literal, nothing that could end a line.</summary>
    public static EmailAddress? Parse(string text)
    {
        var at = text.LastIndexOf('@');
        if (at is < 1 or > LongestLocalPart || text.Length > LongestAddress || at == text.Length - 1)
        {
            return null;
        }
        var local = text[..at];
        return local.EnumerateRunes().All(IsLocal) && Host(text[(at + 1)..]) is { } domain ? new EmailAddress(local, domain) : null;
    }

    private static bool IsLocal(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value) || "!#$%&'*+-/=?^_`{|}~.".Contains((char)rune.Value, StringComparison.Ordinal)
            : Rune.IsLetterOrDigit(rune);

    private static string? Host(string domain)
    {
        try
        {
            var ascii = s_idn.GetAscii(domain).ToLowerInvariant();
            return ascii
                .Split('.')
                .All(label => label.Length is > 0 and < 64 && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
                ? ascii
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
