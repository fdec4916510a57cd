using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace CrmCloud.BuildingBlocks.Imports.VCards;

/// <summary>Values of cards as text.</summary>
/// <param name="encoding">Of the file. Where it has more than one byte to a character the value is text already; else its characters stand for bytes.</param>
/// <param name="isOld">vCard 2.1, which knows no line breaks in values but quoted-printable ones.</param>
internal sealed class VCardText(Encoding encoding, bool isOld)
{
    /// <summary>The value as it was meant, still with its escapes.</summary>
    public string Decode(VCardProperty property)
    {
        var value = property.IsQuotedPrintable ? Unquote(property.Value) : property.Value;
        return IsWide(encoding) && !property.IsQuotedPrintable ? value
            : Ascii.IsValid(value) ? value
            : Read(Encoding.Latin1.GetBytes(value), property.Charset);
    }

    /// <summary>True for encodings of which a text's characters cannot stand for bytes.</summary>
    public static bool IsWide(Encoding encoding) => encoding is UnicodeEncoding;

    /// <summary>The components of a value, their escapes resolved.</summary>
    public List<string> Components(string value) => [.. Split(value, ';').Select(Plain)];

    /// <summary>The components of a name: several names in one are divided by blanks.</summary>
    public List<string> Names(string value) =>
        [
            .. Split(value, ';')
                .Select(names => isOld ? Plain(names) : string.Join(' ', Split(names, ',').Select(Plain).Where(name => name.Length > 0))),
        ];

    /// <summary>A value without its escapes.</summary>
    public string Plain(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value.Trim();
        }
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                text.Append(value[i]);
            }
            else if (value[i + 1] is 'n' or 'N' && !isOld)
            {
                text.Append('\n');
                i++;
            }
            else if (value[i + 1] is ',' or ';' or ':' or '\\' or '"')
            {
                text.Append(value[++i]);
            }
            else
            {
                text.Append('\\');
            }
        }
        return text.ToString().Trim();
    }

    private static IEnumerable<string> Split(string value, char separator)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == separator)
            {
                yield return value[start..i];
                start = i + 1;
            }
        }
        yield return value[start..];
    }

    /// <summary>What is not valid in UTF-8 is taken for Windows' own, which most old programs wrote and few named.</summary>
    private string Read(byte[] bytes, string? charset)
    {
        var named = charset is null ? null : Named(charset);
        if (named is not null and not UTF8Encoding && !IsWide(named))
        {
            return named.GetString(bytes);
        }
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
            : encoding is UTF8Encoding || IsWide(encoding) ? Encoding.GetEncoding("windows-1252").GetString(bytes)
            : encoding.GetString(bytes);
    }

    private static Encoding? Named(string charset)
    {
        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Quoted-printable (RFC 2045, 6.7); an equals sign that begins no byte stands for itself.</summary>
    private static string Unquote(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (
                value[i] == '='
                && i + 2 < value.Length
                && byte.TryParse(value.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet)
            )
            {
                text.Append((char)octet);
                i += 2;
            }
            else
            {
                text.Append(value[i]);
            }
        }
        return text.ToString();
    }
}
