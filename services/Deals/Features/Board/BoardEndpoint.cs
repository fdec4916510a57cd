using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Features.Board;

/// <summary>
/// <c>GET /api/deals/board?pipelineId=&amp;filter…</c>: the open deals of a pipeline, as the list shows them, in columns. What follows
/// the first cards of a column is the list's: <c>filter[stageId]=…&amp;filter[status]=open&amp;sort=position</c>.
/// </summary>
public static class BoardEndpoint
{
    private const string PipelineParameter = "pipelineId";
    private const int FirstCards = 20;
    private const int MostCards = 50;

    /// <summary>What a list has and a board has not.</summary>
    private static readonly string[] s_ofLists = ["sort", "cursor", "bin"];

    public static RouteHandlerBuilder Map(RouteGroupBuilder deals) =>
        deals
            .MapGet("/board", GetAsync)
            .WithName("getDealBoard")
            .WithSummary("A pipeline's open deals in columns, with count, sum, weighted sum and the first cards; as of then with asOf")
            .WithMetadata(new ListParameters(DealCatalog.Deals.Fields.Where(field => field.Sql is not null).Select(field => field.Name)))
            .Produces<BoardResponse>();

    private static async Task<IResult> GetAsync(
        HttpRequest http,
        Guid? pipelineId,
        ListHandlers<Deal> lists,
        RecordLists<Deal> records,
        BoardQuery board,
        StageTotals totals,
        DealPlaces places,
        WorkspaceSettings settings,
        CancellationToken cancellation
    )
    {
        if (s_ofLists.FirstOrDefault(http.Query.ContainsKey) is { } stray)
        {
            return Error.Malformed($"A board has no {stray}; a list has.", "lists.unknown-parameter").ToProblem();
        }
        var read = await lists.RequestAsync(http.Query, cancellation, "position", PipelineParameter);
        if (read.Failed)
        {
            return read.Error.ToProblem();
        }
        var request = read.Value;
        var limit = http.Query.ContainsKey("limit") ? request.Limit : FirstCards;
        if (limit > MostCards)
        {
            return Error.Malformed($"A column begins with at most {MostCards} cards.", "lists.bad-value").ToProblem();
        }
        var place = await places.FindAsync(pipelineId, null, cancellation);
        if (place.Failed)
        {
            return place.Error.ToProblem();
        }
        var pipeline = place.Value.Pipeline;
        var content = await ReadAsync(pipeline, request, limit, board, records, cancellation);
        if (content.Failed)
        {
            return content.Error.ToProblem();
        }
        if (content.Value.Parts > StageTotals.Many)
        {
            await totals.AddUpAsync(cancellation);
        }
        return TypedResults.Ok(Response(pipeline, (await settings.GetAsync(cancellation)).Currency, content.Value));
    }

    private static async Task<Result<BoardContent>> ReadAsync(
        Pipeline pipeline,
        ListRequest<Deal> request,
        int limit,
        BoardQuery board,
        RecordLists<Deal> records,
        CancellationToken cancellation
    )
    {
        if (request.AsOf is null)
        {
            return request is { Filters.Count: 0, Words.Count: 0 }
                ? await board.ReadAsync(pipeline.Stages, limit, cancellation)
                : await board.ReadAsync(pipeline, request, limit, cancellation);
        }
        var then = await records.StreamAsync(request, cancellation);
        if (then.Failed)
        {
            return then.Error;
        }
        var deals = await then.Value.Where(deal => deal.PipelineId == pipeline.Id).ToListAsync(cancellation);
        return BoardQuery.Of(deals, limit);
    }

    private static BoardResponse Response(Pipeline pipeline, string currency, BoardContent content) =>
        new(
            pipeline.Id,
            currency,
            [
                .. pipeline.Stages.Select(stage =>
                {
                    var figures = content.Figures.GetValueOrDefault(stage.Id) ?? StageFigures.None;
                    return new BoardColumn(
                        stage.Id,
                        stage.Name,
                        figures.Count,
                        figures.Sum,
                        figures.WeightedSum,
                        [.. content.Cards[stage.Id].Select(DealResponse.Of)]
                    );
                }),
            ]
        );
}
