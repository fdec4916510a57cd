using System.Text;
using CrmCloud.BuildingBlocks.Imports.VCards;

namespace CrmCloud.BuildingBlocks.Imports.Csv;

/// <summary>How a file's bytes are text: found out from its beginning, or told by the mapping.</summary>
/// <param name="IsCards">Contact cards instead of a table.</param>
public sealed record TextForm(Encoding Encoding, string EncodingName, char Delimiter, bool HasSeparatorLine, bool IsCards = false)
{
    /// <summary>How much of a file is looked at.</summary>
    public const int HeadSize = 64 * 1024;

    private const int RowsLookedAt = 50;
    private static readonly char[] s_delimiters = [',', ';', '\t', '|'];

    static TextForm() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Looks at the first bytes of a file.</summary>
    /// <param name="head">The first <see cref="HeadSize"/> bytes, or the whole of a shorter file.</param>
    /// <param name="delimiter">The mapping's own; null: find out.</param>
    /// <param name="encoding">The mapping's own; null: find out.</param>
    /// <returns>The form, or why this is not text.</returns>
    public static async Task<(TextForm? Form, string? Problem)> DetectAsync(
        byte[] head,
        char? delimiter,
        string? encoding,
        CancellationToken cancellation
    )
    {
        if (FileKinds.OtherThanText(head) is { } problem)
        {
            return (null, problem);
        }
        var name = encoding ?? EncodingOf(head);
        var reading = Named(name) ?? throw new ArgumentException($"{name} is no encoding that is read.", nameof(encoding));
        var text = Decode(head, reading);
        if (FileKinds.IsBinary(text))
        {
            return (null, "The file is not text.");
        }
        if (VCardReader.IsBegun(text))
        {
            return (new TextForm(reading, name, ',', HasSeparatorLine: false, IsCards: true), null);
        }
        var first = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n')));
        // Excel's own way to say which separator a file has.
        var declared = first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5 ? first[4] : (char?)null;
        if (declared is not null)
        {
            text = text[first.Length..].TrimStart('\r', '\n');
        }
        return (
            new TextForm(reading, name, delimiter ?? declared ?? await DelimiterOfAsync(text, cancellation), declared is not null),
            null
        );
    }

    /// <summary>An encoding by the names that mappings use; null where it is not read.</summary>
    public static Encoding? Named(string name)
    {
        var canonical = name.ToLowerInvariant() switch
        {
            "utf8" or "utf-8" => "utf-8",
            "utf-16" or "utf-16le" or "utf16" => "utf-16",
            "utf-16be" => "utf-16BE",
            "windows-1252" or "cp1252" or "latin1" or "iso-8859-1" or "ansi" => "windows-1252",
            _ => null,
        };
        return canonical is null
            ? null
            : Encoding.GetEncoding(
                canonical,
                EncoderFallback.ReplacementFallback,
                new DecoderReplacementFallback(CsvRowReader.InvalidBytes.ToString())
            );
    }

    /// <summary>Text of a file's bytes without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes);
        // The head may end inside a character.
        return text.EndsWith(CsvRowReader.InvalidBytes) ? text.TrimEnd(CsvRowReader.InvalidBytes) : text;
    }

    /// <summary>A file as text. Each value of a card says how it is encoded, so their bytes come through as they are.</summary>
    public TextReader Open(Stream file) =>
        new StreamReader(
            file,
            IsCards && !VCardText.IsWide(Encoding) ? Encoding.Latin1 : Encoding,
            detectEncodingFromByteOrderMarks: false,
            bufferSize: HeadSize
        );

    private static string EncodingOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return "utf-8";
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return "utf-16";
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return "utf-16BE";
        }
        return IsUtf8(head) ? "utf-8" : "windows-1252";
    }

    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        if (head.Length == HeadSize)
        {
            // Drops a character that the cut may have halved.
            var end = head.Length;
            while (end > head.Length - 4 && (head[end - 1] & 0xC0) == 0x80)
            {
                end--;
            }
            head = head[..(end - 1)];
        }
        return System.Text.Unicode.Utf8.IsValid(head);
    }

    /// <summary>The delimiter under which most rows have as many columns as the header; of equals, the one with more columns.</summary>
    private static async Task<char> DelimiterOfAsync(string text, CancellationToken cancellation)
    {
        var best = (Delimiter: ',', Score: 0d);
        foreach (var delimiter in s_delimiters)
        {
            using var source = new StringReader(text);
            var reader = new CsvRowReader(source, delimiter);
            var widths = new List<int>();
            while (widths.Count < RowsLookedAt && await reader.ReadAsync(cancellation) is { } row)
            {
                if (!row.IsBlank)
                {
                    widths.Add(row.Cells.Count);
                }
            }
            if (widths.Count == 0 || widths[0] < 2)
            {
                continue;
            }
            var score = widths.Count(width => width == widths[0]) / (double)widths.Count + Math.Min(widths[0], 100) / 1000d;
            if (score > best.Score)
            {
                best = (delimiter, score);
            }
        }
        return best.Delimiter;
    }
}
