using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Reporting.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Reporting.Features;

/// <summary>What every report's endpoints do: the figures, the same as a file, and the rows behind them.</summary>
public sealed class ReportHandlers(ReportQueries queries, ReportReader reader, ReportRows rows, ReportMemory memory, TimeProvider clock)
{
    public async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> AnswerAsync(
        Report report,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var asked = await report.ReadAsync(queries, request.Query, [], cancellation);
        if (asked.Failed)
        {
            return asked.Error.ToProblem();
        }
        var query = asked.Value;
        var result = await memory.GetAsync(
            report,
            query,
            request.QueryString.Value ?? "",
            () => reader.ReadAsync(report, query, cancellation)
        );
        return TypedResults.Ok(
            new ReportAnswer(
                query.AsOf ?? clock.GetUtcNow(),
                DefinitionOf(report, result, request.Headers.AcceptLanguage.ToString()),
                query.Currency,
                RowsOf(report, query, request.Query, result),
                new OrderedDictionary<string, object?>(result.Total.Shown)
            )
        );
    }

    public async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        Report report,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var format = ExportFormat.Parse(request.Query);
        if (format.Failed)
        {
            return format.Error.ToProblem();
        }
        var query = await report.ReadAsync(queries, request.Query, ExportFormat.Parameters, cancellation);
        return query.Failed
            ? query.Error.ToProblem()
            : await ReportExport.WriteAsync(report, await reader.ReadAsync(report, query.Value, cancellation), format.Value, cancellation);
    }

    public async Task<Results<Ok<RowsAnswer>, ProblemHttpResult>> RowsAsync(
        Report report,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var query = await report.ReadAsync(queries, request.Query, RowsPage.Parameters, cancellation);
        if (query.Failed)
        {
            return query.Error.ToProblem();
        }
        var page = RowsPage.Parse(request.Query, query.Value.Grouping);
        return page.Failed ? page.Error.ToProblem() : TypedResults.Ok(await rows.ReadAsync(report, query.Value, page.Value, cancellation));
    }

    private static List<OrderedDictionary<string, object?>> RowsOf(
        Report report,
        ReportQuery query,
        IQueryCollection asked,
        ReportResult result
    )
    {
        var link = new RecordsLink(report, query, asked);
        return
        [
            .. result.Groups.Select(group => new OrderedDictionary<string, object?>([
                new("key", group.Key),
                new("label", group.Label),
                .. group.Figures.Shown,
                new("records", link.Of(group.Key)),
            ])),
        ];
    }

    private static string DefinitionOf(Report report, ReportResult result, string acceptLanguage)
    {
        var english = acceptLanguage.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var cut =
            !result.Cut ? ""
            : english ? $" Only the {Report.MostGroups} largest groups are shown; the total is of all."
            : $" Só os {Report.MostGroups} maiores grupos aparecem; o total é de todos.";
        return report.Definition(english, result.Total) + cut;
    }
}
