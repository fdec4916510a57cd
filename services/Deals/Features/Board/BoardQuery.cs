using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Deals.Features.Board;

/// <summary>Figures and first deals of a pipeline's stages.</summary>
public sealed record BoardContent(IReadOnlyDictionary<Guid, StageFigures> Figures, ILookup<Guid, Deal> Cards)
{
    /// <summary>How many rows the figures were added up from.</summary>
    public long Parts { get; init; }
}

/// <summary>Reads boards, each in one round trip.</summary>
public sealed class BoardQuery(DealsDbContext db, RecordRows<Deal> rows)
{
    private const string Open = "status = 'open' and deleted_at is null";

    /// <summary>All open deals of the stages: sums that are kept, and the beginning of each column by its index.</summary>
    public Task<BoardContent> ReadAsync(IReadOnlyList<Stage> stages, int limit, CancellationToken cancellation)
    {
        var figures = new NpgsqlBatchCommand(
            "select stage_id, sum(deals)::bigint, sum(amount), sum(weighted), count(*) from stage_totals where workspace_id = $1 and stage_id = any($2) group by stage_id"
        );
        // The limit is part of the text: as a parameter it would be unknown to a prepared plan.
        var cards = new NpgsqlBatchCommand(
            $"""
            select card.* from unnest($2) as stage(id) cross join lateral (
                select {rows.Columns} from deals
                where workspace_id = $1 and stage_id = stage.id and {Open} order by position, id limit {limit:D}
            ) as card
            """
        );
        foreach (var command in (NpgsqlBatchCommand[])[figures, cards])
        {
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Uuid, Value = db.WorkspaceId });
            command.Parameters.Add(
                new NpgsqlParameter
                {
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid,
                    Value = stages.Select(stage => stage.Id).ToArray(),
                }
            );
        }
        return rows.QueryAsync([figures, cards], reader => ReadAsync(reader, cancellation), cancellation);
    }

    /// <summary>Those of the open deals that a list would show by the same filters.</summary>
    public Task<BoardContent> ReadAsync(Pipeline pipeline, ListRequest<Deal> request, int limit, CancellationToken cancellation)
    {
        var inPipeline = $" and pipeline_id = $1 and {Open}";
        var figures = ListWhere.Select(
            "select stage_id, count(*), coalesce(sum(amount), 0), coalesce(sum(amount * probability / 100), 0), 0::bigint from deals",
            request,
            DealCatalog.Deals,
            db.WorkspaceId,
            $"{inPipeline} group by stage_id",
            Pipeline()
        );
        var cards = ListWhere.Select(
            $"select {rows.Columns} from (select *, row_number() over (partition by stage_id order by position, id) as place from deals",
            request,
            DealCatalog.Deals,
            db.WorkspaceId,
            $"{inPipeline}) as ranked where place <= {limit:D} order by stage_id, place",
            Pipeline()
        );
        return rows.QueryAsync([figures, cards], reader => ReadAsync(reader, cancellation), cancellation);

        NpgsqlParameter Pipeline() => new() { NpgsqlDbType = NpgsqlDbType.Uuid, Value = pipeline.Id };
    }

    /// <summary>Of deals that come from the ledger instead of their table.</summary>
    public static BoardContent Of(IEnumerable<Deal> deals, int limit)
    {
        var columns = deals.Where(deal => deal.IsOpen).GroupBy(deal => deal.StageId).ToList();
        return new BoardContent(
            columns.ToDictionary(
                column => column.Key,
                column => new StageFigures(
                    column.LongCount(),
                    column.Sum(deal => deal.Amount ?? 0),
                    column.Sum(deal => (deal.Amount ?? 0) * deal.Probability / 100)
                )
            ),
            columns
                .SelectMany(column => column.OrderBy(deal => deal.Position, StringComparer.Ordinal).ThenBy(deal => deal.Id).Take(limit))
                .ToLookup(deal => deal.StageId)
        );
    }

    private async Task<BoardContent> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var figures = new Dictionary<Guid, StageFigures>();
        var parts = 0L;
        while (await reader.ReadAsync(cancellation))
        {
            figures[reader.GetGuid(0)] = new StageFigures(reader.GetInt64(1), reader.GetDecimal(2), reader.GetDecimal(3));
            parts += reader.GetInt64(4);
        }
        await reader.NextResultAsync(cancellation);
        var cards = new List<Deal>();
        while (await reader.ReadAsync(cancellation))
        {
            cards.Add(rows.Read(reader));
        }
        return new BoardContent(figures, cards.ToLookup(deal => deal.StageId)) { Parts = parts };
    }
}
