using System.Text.Json;

namespace CrmCloud.Reporting.Tests;

/// <summary>Reads answers of reports.</summary>
internal static class ReportReading
{
    /// <summary>A measure's value; null where it has none.</summary>
    public static decimal? Number(this JsonElement measures, string name) =>
        measures.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    /// <summary>Each row as <c>key=measure,measure</c>.</summary>
    public static List<string> Groups(this JsonElement report, params string[] measures) => report.Groups(false, measures);

    /// <summary>Each row as <c>key=measure,measure</c>, with the label after the key where it is wanted.</summary>
    public static List<string> Groups(this JsonElement report, bool labels, params string[] measures) =>
        [
            .. report
                .GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    (row.GetProperty("key").GetString() ?? "null")
                    + (labels ? $" {row.GetProperty("label").GetString()}" : "")
                    + $"={string.Join(',', measures.Select(name => row.GetProperty(name).GetRawText()))}"
                ),
        ];
}
