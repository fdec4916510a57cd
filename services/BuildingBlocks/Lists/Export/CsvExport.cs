using System.Globalization;
using System.Text;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// Rows as CSV. Numbers are written with a point and times as yyyy-MM-dd HH:mm:ss, whatever the locale, so that programs and
/// imports read them back.
/// </summary>
public static class CsvExport
{
    public static async Task WriteAsync(
        Stream stream,
        ExportFormat format,
        IReadOnlyList<string> names,
        IAsyncEnumerable<object?[]> rows,
        CancellationToken cancellation
    )
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(format.Bom), 64 * 1024, leaveOpen: true);
        var line = new StringBuilder();
        await WriteLineAsync(text, line, format, names.Select(SpreadsheetText.Harmless), cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            await WriteLineAsync(text, line, format, row.Select(Text), cancellation);
        }
    }

    /// <summary>A record as RFC 4180 has it: quoted where the value holds a quote, a delimiter or the end of a line.</summary>
    private static async Task WriteLineAsync(
        StreamWriter text,
        StringBuilder line,
        ExportFormat format,
        IEnumerable<string> values,
        CancellationToken cancellation
    )
    {
        line.Clear();
        var first = true;
        foreach (var value in values)
        {
            line.Append(first ? "" : format.Delimiter.ToString());
            first = false;
            if (value.AsSpan().ContainsAny('"', '\r', '\n') || value.Contains(format.Delimiter))
            {
                line.Append('"').Append(value).Replace("\"", "\"\"", line.Length - value.Length, value.Length).Append('"');
            }
            else
            {
                line.Append(value);
            }
        }
        await text.WriteAsync(line.Append("\r\n"), cancellation);
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            string text => SpreadsheetText.Harmless(text),
            IReadOnlyList<string> texts => SpreadsheetText.Harmless(string.Join(", ", texts)),
            DateTimeOffset time => time.ToString(SpreadsheetText.TimeFormat, CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            _ => ListValues.Format(value),
        };
}
