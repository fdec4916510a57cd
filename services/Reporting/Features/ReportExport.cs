using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Reporting.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Reporting.Features;

/// <summary>The rows of a report as a file; there are never more of them than fit into memory.</summary>
public static class ReportExport
{
    public static async Task<FileContentHttpResult> WriteAsync(
        Report report,
        ReportResult result,
        ExportFormat format,
        CancellationToken cancellation
    )
    {
        using var bytes = new MemoryStream();
        string[] columns = ["key", "label", .. report.Measures.Where(measure => measure.Shown).Select(measure => measure.Name)];
        var rows = result.Groups.Select(group =>
            (object?[])[group.Key, group.Label, .. group.Figures.Shown.Select(figure => figure.Value)]
        );
        await format.WriteAsync(bytes, report.Name, columns, rows.ToAsyncEnumerable(), cancellation);
        return TypedResults.Bytes(bytes.ToArray(), format.ContentType, $"{report.Name}.{format.Extension}");
    }
}
