using System.Text;

namespace CrmCloud.BuildingBlocks.Imports.Csv;

/// <summary>One row of a file.</summary>
/// <param name="Line">Physical line that it begins on; the first is 1.</param>
/// <param name="Cells">Its values, unquoted. For a row that could not be read, as much of it as was kept.</param>
/// <param name="Problem">Why it could not be read; none for a good row.</param>
public sealed record CsvRow(long Line, IReadOnlyList<string> Cells, string? Problem)
{
    public bool IsBlank => Problem is null && Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>Characters held.</summary>
    public int Size => Cells.Sum(cell => cell.Length);

    /// <summary>The row as text again, cut where it is very long.</summary>
    public string ToText(char delimiter, int longest)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Cells.Count && text.Length <= longest; i++)
        {
            if (i > 0)
            {
                text.Append(delimiter);
            }
            text.Append(Quote(Cells[i], delimiter));
        }
        if (text.Length > longest)
        {
            text.Length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            text.Append('…');
        }
        return text.ToString();
    }

    /// <summary>A value as RFC 4180 writes it.</summary>
    public static string Quote(string cell, char delimiter) =>
        cell.AsSpan().ContainsAny(delimiter, '"') || cell.AsSpan().ContainsAny('\n', '\r')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
