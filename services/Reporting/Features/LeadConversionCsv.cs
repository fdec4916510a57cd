using CrmCloud.BuildingBlocks.Lists;

namespace CrmCloud.Reporting.Features;

/// <summary>The rows of the report as a file.</summary>
public static class LeadConversionCsv
{
    private static readonly string[] s_columns =
    [
        "key",
        "label",
        "leads",
        "converted",
        "disqualified",
        "won",
        "wonRate",
        "lostRate",
        "medianDaysToWin",
    ];

    public static async Task<byte[]> WriteAsync(IReadOnlyList<LeadConversionRow> rows, ExportFormat format, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await CsvExport.WriteAsync(bytes, format, s_columns, rows.Select(Values).ToAsyncEnumerable(), cancellation);
        return bytes.ToArray();
    }

    private static object?[] Values(LeadConversionRow row) =>
        [
            row.Key,
            row.Label,
            row.Leads,
            row.Converted,
            row.Disqualified,
            row.Won,
            row.WonRate,
            row.LostRate,
            row.MedianDaysToWin is { } days ? (decimal)days : null,
        ];
}
