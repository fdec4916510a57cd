using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Reporting.Reports;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Reporting.Features;

/// <summary>The routes of reports: figures, the same as a file, and the rows behind them, for each report alike.</summary>
public static class ReportEndpoints
{
    private const string Read = "reports:read";

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/api/reports").WithTags("Reports");
        foreach (var report in ReportCatalog.All)
        {
            Map(reports, report);
        }
        reports.MapGet("/{name}/{part?}", (string name) => Unknown(name)).RequireScope(Read).ExcludeFromDescription();
    }

    private static void Map(RouteGroupBuilder reports, Report report)
    {
        var id = ReportCatalog.IdOf(report);
        reports
            .MapGet(
                $"/{report.Name}",
                (HttpRequest request, ReportHandlers handlers, CancellationToken cancellation) =>
                    handlers.AnswerAsync(report, request, cancellation)
            )
            .RequireScope(Read)
            .WithName(id)
            .WithSummary(report.Summary)
            .WithMetadata(new ReportRoute(report, ReportPart.Figures));
        reports
            .MapGet(
                $"/{report.Name}/export",
                (HttpRequest request, ReportHandlers handlers, CancellationToken cancellation) =>
                    handlers.ExportAsync(report, request, cancellation)
            )
            .RequireScope(Read)
            .WithName($"{id}Export")
            .WithSummary($"{report.Summary}: the rows as CSV or XLSX")
            .WithMetadata(new ReportRoute(report, ReportPart.Export));
        reports
            .MapGet(
                $"/{report.Name}/rows",
                (HttpRequest request, ReportHandlers handlers, CancellationToken cancellation) =>
                    handlers.RowsAsync(report, request, cancellation)
            )
            .RequireScope(Read)
            .WithName($"{id}Rows")
            .WithSummary($"{report.Summary}: the records behind a figure")
            .WithMetadata(new ReportRoute(report, ReportPart.Rows));
    }

    private static ProblemHttpResult Unknown(string name) =>
        Error
            .Malformed(
                $"There is no report {(name.Length > 100 ? "of this name" : name)}. Known are "
                    + $"{string.Join(", ", ReportCatalog.All.Select(report => report.Name))}, each with export and rows.",
                "reports.unknown-report"
            )
            .ToProblem();
}
