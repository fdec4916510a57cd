namespace CrmCloud.BuildingBlocks.Imports.Csv;

/// <summary>Recognises files that are no text, so that the whole file is refused with a reason instead of each of its "rows".</summary>
internal static class FileKinds
{
    private static readonly (byte[] Start, string Problem)[] s_others =
    [
        ("PK\u0003\u0004"u8.ToArray(), "This is an Excel workbook or another packed file; save it as CSV first."),
        ([0xD0, 0xCF, 0x11, 0xE0], "This is an old Excel workbook; save it as CSV first."),
        ("%PDF"u8.ToArray(), "This is a PDF, not a table."),
        ([0x1F, 0x8B], "This file is compressed; unpack it first."),
        ([0x89, 0x50, 0x4E, 0x47], "This is a picture, not a table."),
        ([0xFF, 0xD8, 0xFF], "This is a picture, not a table."),
    ];

    public static string? OtherThanText(ReadOnlySpan<byte> head)
    {
        foreach (var (start, problem) in s_others)
        {
            if (head.StartsWith(start))
            {
                return problem;
            }
        }
        return null;
    }

    /// <summary>True where more than a tenth of the characters are of a kind that text does not have.</summary>
    public static bool IsBinary(string text)
    {
        var strange = text.AsSpan().Count(CsvRowReader.InvalidBytes);
        foreach (var c in text)
        {
            strange += char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f') ? 1 : 0;
        }
        return strange * 10 > text.Length;
    }
}
