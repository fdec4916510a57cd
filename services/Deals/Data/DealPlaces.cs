using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Data;

/// <summary>Where a deal stands: its pipeline and its stage.</summary>
public sealed record DealPlace(Pipeline Pipeline, Stage Stage);

/// <summary>Finds the places of the present workspace's pipelines.</summary>
public sealed class DealPlaces(DealsDbContext db)
{
    /// <summary>A workspace has few pipelines; more than these are not looked at.</summary>
    public const int MostPipelines = 100;

    /// <summary>All pipelines, the default one first; not tracked.</summary>
    public Task<List<Pipeline>> AllAsync(CancellationToken cancellation) =>
        db
            .Pipelines.AsNoTracking()
            .OrderByDescending(pipeline => pipeline.Default)
            .ThenBy(pipeline => pipeline.Id)
            .Take(MostPipelines)
            .ToListAsync(cancellation);

    /// <summary>The stage; without one the first of the pipeline; without either the first of the default pipeline.</summary>
    public async Task<Result<DealPlace>> FindAsync(Guid? pipelineId, Guid? stageId, CancellationToken cancellation) =>
        Find(await AllAsync(cancellation), pipelineId, stageId);

    /// <inheritdoc cref="FindAsync"/>
    public static Result<DealPlace> Find(IReadOnlyList<Pipeline> pipelines, Guid? pipelineId, Guid? stageId)
    {
        var pipeline =
            pipelineId is { } wanted ? pipelines.FirstOrDefault(pipeline => pipeline.Id == wanted)
            : stageId is { } stage ? pipelines.FirstOrDefault(pipeline => pipeline.Find(stage) is not null)
            : pipelines.Count > 0 ? pipelines[0]
            : null;
        if (pipeline is null)
        {
            return pipelineId is null && stageId is not null ? DealErrors.UnknownStage : DealErrors.UnknownPipeline;
        }
        return stageId is not { } id ? new DealPlace(pipeline, pipeline.First)
            : pipeline.Find(id) is { } found ? new DealPlace(pipeline, found)
            : DealErrors.UnknownStage;
    }

    /// <summary>A deal's own place; where its stage or pipeline has been taken away, the beginning of what is left.</summary>
    public static DealPlace Nearest(IReadOnlyList<Pipeline> pipelines, Deal deal)
    {
        var own = Find(pipelines, deal.PipelineId, deal.StageId);
        var beginning = own.Failed ? Find(pipelines, deal.PipelineId, null) : own;
        return (beginning.Failed ? Find(pipelines, null, null) : beginning).Value!;
    }

    /// <summary>A rank in a stage: below another deal, or at the top.</summary>
    /// <param name="dealId">The deal that is to have it.</param>
    public async Task<Result<string>> RankAsync(
        Guid stageId,
        Guid dealId,
        Guid? afterId,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var others = db.Deals.Where(deal => deal.StageId == stageId && deal.Status == DealStatus.Open && deal.Id != dealId);
        if (afterId is not { } above)
        {
            return Rank.OnTop(await others.MinAsync(deal => deal.Position, cancellation), now);
        }
        if (await others.Where(deal => deal.Id == above).Select(deal => deal.Position).FirstOrDefaultAsync(cancellation) is not { } after)
        {
            return DealErrors.UnknownNeighbour;
        }
        var before = await others.Where(deal => deal.Position.CompareTo(after) > 0).MinAsync(deal => deal.Position, cancellation);
        return Rank.Between(after, before);
    }
}
