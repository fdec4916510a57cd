using System.ComponentModel;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features;

public sealed record StageResponse(Guid Id, string Name, int Probability, int Order, int? RottingDays);

/// <summary>A pipeline as the API shows it.</summary>
public sealed record PipelineResponse(
    Guid Id,
    string Name,
    IReadOnlyList<StageResponse> Stages,
    bool Default,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

public sealed record StageInput(string Name, int Probability, Guid? Id = null, int? Order = null, int? RottingDays = null);

[Description("Fields of a pipeline. The stages are sent as a whole, in their order; those that keep their id stay the same stage.")]
public sealed record PipelineInput(string? Name, IReadOnlyList<StageInput>? Stages, bool? Default);

/// <summary>What is particular about pipelines: one is the default, and no open deal loses its stage.</summary>
public sealed class PipelineResource(DealsDbContext db) : RecordResource<Pipeline, PipelineResponse>
{
    public override RecordType<Pipeline> Catalog => DealCatalog.Pipelines;

    public override string DefaultSort => "createdAt";

    public override PipelineResponse Response(Pipeline record) =>
        new(
            record.Id,
            record.Name,
            [.. record.Stages.Select(stage => new StageResponse(stage.Id, stage.Name, stage.Probability, stage.Order, stage.RottingDays))],
            record.Default,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(Pipeline record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Pipeline record, JsonElement body, CancellationToken cancellation)
    {
        if (record.Stages.Any(stage => stage.Id != default))
        {
            return PipelineErrors.UnknownStages;
        }
        if (await db.Pipelines.CountAsync(cancellation) >= DealPlaces.MostPipelines)
        {
            return PipelineErrors.TooMany(DealPlaces.MostPipelines);
        }
        record.Number();
        await HandOverDefaultAsync(record, cancellation);
        return Result.Done;
    }

    public override async ValueTask<Result> ChangingAsync(Pipeline record, JsonElement body, CancellationToken cancellation)
    {
        var before = db.Entry(record).OriginalValues;
        if (before.GetValue<bool>(nameof(Pipeline.Default)) && !record.Default)
        {
            return PipelineErrors.NeedsDefault;
        }
        var stages = before.GetValue<ItemList<Stage>>(nameof(Pipeline.Stages));
        if (record.Stages.Any(stage => stage.Id != default && stages.All(known => known.Id != stage.Id)))
        {
            return PipelineErrors.UnknownStages;
        }
        record.Number();
        await HandOverDefaultAsync(record, cancellation);
        return await CheckTakenAwayAsync(record, stages, cancellation);
    }

    public override async ValueTask<Result> TakingBackAsync(Pipeline record, CancellationToken cancellation)
    {
        var before = db.Entry(record).OriginalValues;
        if (record.DeletedAt is not null && await DeletingAsync(record, cancellation) is { Failed: true } refused)
        {
            return refused;
        }
        if (before.GetValue<bool>(nameof(Pipeline.Default)) && !record.Default)
        {
            return PipelineErrors.NeedsDefault;
        }
        await HandOverDefaultAsync(record, cancellation);
        return await CheckTakenAwayAsync(record, before.GetValue<ItemList<Stage>>(nameof(Pipeline.Stages)), cancellation);
    }

    public override async ValueTask<Result> DeletingAsync(Pipeline record, CancellationToken cancellation) =>
        record.Default ? PipelineErrors.NeedsDefault
        : await CountOpenAsync(record.Stages, cancellation) is > 0 and var open ? PipelineErrors.InUse(open)
        : Result.Done;

    /// <summary>Both change, so two hand-overs at the same moment meet at the former default's version.</summary>
    private async Task HandOverDefaultAsync(Pipeline record, CancellationToken cancellation)
    {
        if (record is not { Default: true, DeletedAt: null })
        {
            return;
        }
        foreach (var former in await db.Pipelines.Where(other => other.Default && other.Id != record.Id).ToListAsync(cancellation))
        {
            former.Default = false;
        }
    }

    private async Task<Result> CheckTakenAwayAsync(Pipeline record, IEnumerable<Stage> before, CancellationToken cancellation) =>
        await CountOpenAsync(before.Where(stage => record.Find(stage.Id) is null), cancellation) is > 0 and var open
            ? PipelineErrors.StageInUse(open)
            : Result.Done;

    private async Task<int> CountOpenAsync(IEnumerable<Stage> stages, CancellationToken cancellation)
    {
        var ids = stages.Select(stage => stage.Id).ToList();
        return ids.Count == 0
            ? 0
            : await db.Deals.CountAsync(deal => ids.Contains(deal.StageId) && deal.Status == DealStatus.Open, cancellation);
    }
}
