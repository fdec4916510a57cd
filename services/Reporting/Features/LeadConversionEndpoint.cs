using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Reporting.Features;

/// <summary><c>GET /api/reports/lead-conversion</c> and its export.</summary>
public static class LeadConversionEndpoint
{
    private static readonly string[] s_own = ["from", "to", "groupBy", "delimiter", "bom", "format"];

    public static void MapLeadConversion(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/api/reports").WithTags("Reports");
        reports
            .MapGet("/lead-conversion", HandleAsync)
            .RequireScope("reports:read")
            .WithName("leadConversion")
            .WithSummary("Leads created in a period and what became of them, by group")
            .Produces<ReportResponse<LeadConversionRow, LeadConversionMeasures>>();
        reports
            .MapGet("/lead-conversion/export", ExportAsync)
            .RequireScope("reports:read")
            .WithName("exportLeadConversion")
            .WithSummary("The same rows as CSV");
    }

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        ReportingDbContext db,
        LeadConversionReport report,
        ICustomFieldCatalog fields,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var read = await ReadAsync(request, db, report, fields, cancellation);
        if (read.Failed)
        {
            return read.Error.ToProblem();
        }
        var (rows, total, settings) = read.Value;
        return TypedResults.Ok(
            new ReportResponse<LeadConversionRow, LeadConversionMeasures>(
                clock.GetUtcNow(),
                Definitions.LeadConversion(request.Headers.AcceptLanguage.ToString()),
                settings.Currency,
                rows,
                total
            )
        );
    }

    private static async Task<IResult> ExportAsync(
        HttpRequest request,
        ReportingDbContext db,
        LeadConversionReport report,
        ICustomFieldCatalog fields,
        CancellationToken cancellation
    )
    {
        var read = await ReadAsync(request, db, report, fields, cancellation);
        if (read.Failed)
        {
            return read.Error.ToProblem();
        }
        var format = ExportFormat.Parse(request.Query);
        if (format.Failed)
        {
            return format.Error.ToProblem();
        }
        var csv = await LeadConversionCsv.WriteAsync(read.Value.Rows, format.Value, cancellation);
        return TypedResults.Bytes(csv, "text/csv; charset=utf-8", "lead-conversion.csv");
    }

    private static async Task<Result<Answer>> ReadAsync(
        HttpRequest request,
        ReportingDbContext db,
        LeadConversionReport report,
        ICustomFieldCatalog fields,
        CancellationToken cancellation
    )
    {
        var settings =
            await db.Settings.AsNoTracking().FirstOrDefaultAsync(cancellation)
            ?? new WorkspaceSettings
            {
                WorkspaceId = db.WorkspaceId,
                TimeZone = "America/Sao_Paulo",
                Currency = "BRL",
                Version = 0,
            };
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);
        var grouping = LeadConversionGrouping.Parse(request.Query["groupBy"].ToString());
        if (grouping.Error is { } unknownGroup)
        {
            return unknownGroup;
        }
        var period = ReportPeriod.Parse(request.Query);
        if (period.Failed)
        {
            return period.Error;
        }
        var custom = request.Query.Keys.Any(key => key.Contains("custom.", StringComparison.Ordinal))
            ? await fields.GetAsync(LeadFactCatalog.Type.Name, [], cancellation)
            : CustomFieldSet.Empty;
        if (custom.Failed)
        {
            return custom.Error;
        }
        var filters = ListRequest.Parse(
            period.Value.AsFilters(request.Query),
            LeadFactCatalog.Type,
            custom.Value,
            new ListDefaults(zone) { OtherParameters = s_own }
        );
        if (filters.Failed)
        {
            return filters.Error;
        }
        var (groups, total) = await report.ReadAsync(filters.Value, grouping.Value, zone, cancellation);
        var labels = await LabelsAsync(db, grouping.Value, groups.Select(group => group.Key), cancellation);
        var records = new RecordsLink(request.Query, period.Value, grouping.Value);
        return new Answer(
            [
                .. groups.Select(group => new LeadConversionRow(
                    group.Key,
                    labels(group.Key),
                    group.Measures.Leads,
                    group.Measures.Converted,
                    group.Measures.Disqualified,
                    group.Measures.Won,
                    group.Measures.WonRate,
                    group.Measures.LostRate,
                    group.Measures.MedianDaysToWin,
                    records.Of(group.Key)
                )),
            ],
            total,
            settings
        );
    }

    /// <summary>Ids by their names; text is its own label.</summary>
    private static async Task<Func<string?, string?>> LabelsAsync(
        ReportingDbContext db,
        LeadConversionGrouping? grouping,
        IEnumerable<string?> keys,
        CancellationToken cancellation
    )
    {
        if (grouping?.Name is not ("owner" or "disqualifyReason"))
        {
            return key => key;
        }
        var ids = keys.OfType<string>().Select(Guid.Parse).ToList();
        var names = await db
            .Names.AsNoTracking()
            .Where(name => ids.Contains(name.Id))
            .ToDictionaryAsync(name => name.Id, name => name.Name, cancellation);
        return key => key is null ? null : names.GetValueOrDefault(Guid.Parse(key));
    }

    private sealed record Answer(IReadOnlyList<LeadConversionRow> Rows, LeadConversionMeasures Total, WorkspaceSettings Settings);
}
