using CrmCloud.Deals.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features.Board;

/// <summary>Figures of the open deals of a stage.</summary>
public sealed record StageFigures(long Count, decimal Sum, decimal WeightedSum)
{
    public static StageFigures None { get; } = new(0, 0, 0);
}

/// <summary>The differences that <c>stage_totals</c> collects, of which each stage keeps few.</summary>
public sealed class StageTotals(DealsDbContext db)
{
    /// <summary>More rows than these of a workspace are added up into one of each stage.</summary>
    public const int Many = 200;

    /// <summary>
    /// Adds up what has collected. In one statement, so that readers see the parts or their sum; what another one is adding up
    /// just now is left to it.
    /// </summary>
    public Task AddUpAsync(CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with parts as (
                delete from stage_totals where seq in (
                    select seq from stage_totals where workspace_id = {db.WorkspaceId} order by seq limit 100000 for update skip locked
                )
                returning workspace_id, stage_id, deals, amount, weighted
            )
            insert into stage_totals (workspace_id, stage_id, deals, amount, weighted)
            select workspace_id, stage_id, sum(deals), sum(amount), sum(weighted) from parts group by workspace_id, stage_id
            """,
            cancellation
        );
}
