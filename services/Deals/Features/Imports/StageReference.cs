using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>stage</c>: the name of a stage of the row's pipeline, or <c>won</c> or <c>lost</c>.</summary>
internal sealed class StageReference(DealsDbContext db, DealPlaces places) : ImportReference<Deal>
{
    /// <summary>What stands for the outcomes among ids of stages.</summary>
    private static readonly Guid s_won = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid s_lost = new("00000000-0000-0000-0000-000000000002");

    public override string Name => "stage";
    public override IReadOnlyList<string> By => ["name", "id"];
    public override bool CanCreate => true;
    public override string Within => "pipeline";

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var pipelines = await places.AllAsync(cancellation);
        if (question is { CreateMissing: true, By: "name" } && await MakeMissingAsync(question.Cells, pipelines, cancellation))
        {
            pipelines = await places.AllAsync(cancellation);
        }
        var found = new Dictionary<string, Guid>();
        foreach (var cells in question.Cells)
        {
            var (within, cell) = Apart(cells);
            if (Find(PipelineReference.Find(pipelines, within), cell) is { } id)
            {
                found[cells] = id;
            }
        }
        return found;
    }

    public override void Set(Deal record, Guid id)
    {
        if (id == s_won || id == s_lost)
        {
            record.Said.Outcome = id == s_won ? DealStatus.Won : DealStatus.Lost;
        }
        else
        {
            record.Said.StageId = id;
        }
    }

    /// <summary>Takes away the stages that the import made and in which no deal is.</summary>
    public override async Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    )
    {
        var made = await MadeAsync(importId, cancellation);
        var used = await db.Set<Deal>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(deal => made.Contains(deal.StageId))
            .Select(deal => deal.StageId)
            .Distinct()
            .ToListAsync(cancellation);
        made.ExceptWith(used);
        foreach (var pipeline in await db.Set<Pipeline>().Take(DealPlaces.MostPipelines).ToListAsync(cancellation))
        {
            var left = pipeline.Stages.Where(stage => !made.Contains(stage.Id)).ToList();
            if (left.Count > 0 && left.Count < pipeline.Stages.Count)
            {
                pipeline.Stages = new ItemList<Stage>(left);
                pipeline.Number();
            }
        }
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static Guid? Find(Pipeline? pipeline, string cell) =>
        (pipeline?.Find(cell) ?? (Guid.TryParse(cell, out var id) ? pipeline?.Find(id) : null))?.Id
        ?? (
            string.Equals(cell, "won", StringComparison.OrdinalIgnoreCase) ? s_won
            : string.Equals(cell, "lost", StringComparison.OrdinalIgnoreCase) ? s_lost
            : null
        );

    /// <summary>Adds stages at the end of their pipelines, as likely as the last one.</summary>
    /// <returns>True where one was made.</returns>
    private async Task<bool> MakeMissingAsync(IEnumerable<string> cells, List<Pipeline> pipelines, CancellationToken cancellation)
    {
        var made = false;
        foreach (var missing in cells.Select(Apart).GroupBy(pair => PipelineReference.Find(pipelines, pair.Within)?.Id))
        {
            if (missing.Key is not { } id || await db.Pipelines.SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { } pipeline)
            {
                continue;
            }
            foreach (var (_, name) in missing.Where(pair => Find(pipeline, pair.Cell) is null))
            {
                var stage = new Stage(name, pipeline.Last.Probability);
                if (Stage.Check(stage) is null && pipeline.Stages.Count < DealCatalog.MostStages && pipeline.Find(name) is null)
                {
                    pipeline.Stages = new ItemList<Stage>([.. pipeline.Stages, stage]);
                    pipeline.Number();
                    made = true;
                }
            }
        }
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return made;
    }

    /// <summary>By the ledger: stages that an entry of the import added to a pipeline.</summary>
    private async Task<HashSet<Guid>> MadeAsync(Guid importId, CancellationToken cancellation)
    {
        var type = DealCatalog.Pipelines.Name;
        var patches = await db
            .Ledger.Where(entry => entry.CausationId == importId && entry.RecordType == type)
            .Select(entry => entry.Patch)
            .ToListAsync(cancellation);
        var made = new HashSet<Guid>();
        foreach (var patch in patches)
        {
            if (JsonElement.Parse(patch).TryGetProperty("stages", out var change))
            {
                made.UnionWith(Ids(change[1]).Except(Ids(change[0])));
            }
        }
        return made;
    }

    private static IEnumerable<Guid> Ids(JsonElement stages) =>
        stages.ValueKind == JsonValueKind.Array ? stages.EnumerateArray().Select(stage => stage.GetProperty("id").GetGuid()) : [];
}
