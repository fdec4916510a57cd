using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Integration;

/// <summary>
/// Lets open deals follow the probabilities of their stages: of our own event, so that the person who edits a pipeline need not
/// wait for a hundred thousand deals, and the deals' ledger names the edit as the cause.
/// </summary>
public sealed class StageProbabilityConsumer(DealsDbContext db, CallContextAccessor calls, DealPlaces places, BulkSaver saver)
    : RecordConsumer(calls)
{
    private const int BatchSize = 1_000;

    public override string Name => "deals.stage-probability";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<PipelineChanged>()];

    protected override async Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation)
    {
        // As it is now: a later edit has an event of its own, and an earlier one has nothing left to say.
        var pipeline = (await places.AllAsync(cancellation)).Find(one => one.Id == envelope.RecordId);
        foreach (var stage in pipeline?.Stages ?? [])
        {
            while (await NextAsync(stage, cancellation)) { }
        }
    }

    /// <returns>False where none was left.</returns>
    private async Task<bool> NextAsync(Stage stage, CancellationToken cancellation)
    {
        var deals = await db
            .Deals.Where(deal => deal.StageId == stage.Id && deal.Status == DealStatus.Open && deal.Probability != stage.Probability)
            .OrderBy(deal => deal.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);
        deals.ForEach(deal => deal.Follow(stage));
        await saver.SaveAsync(db, cancellation);
        return deals.Count == BatchSize;
    }
}
