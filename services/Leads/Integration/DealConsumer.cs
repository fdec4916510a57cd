using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Microsoft.EntityFrameworkCore;
using static CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Leads.Integration;

/// <summary>
/// A deal that names a lead, as an import makes it, marks that lead converted; when the import is undone, the lead is again what it
/// was. A lead that is being converted, or has been, is left to its conversion.
/// </summary>
public sealed class DealConsumer(LeadsDbContext db, CallContextAccessor calls, LedgerReader ledger, TimeProvider clock)
    : RecordConsumer(calls)
{
    /// <summary>A conversion lies further back than this many changes only where the lead was edited in earnest since.</summary>
    private const int MostEntries = 500;

    private const string DealField = "convertedTo.dealId";

    public override string Name => "leads.deals";

    public override IReadOnlyCollection<string> EventTypes { get; } =
    [NameOf<DealCreated>(), NameOf<DealChanged>(), NameOf<DealRestored>(), NameOf<DealDeleted>()];

    protected override Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation) =>
        envelope.Type == NameOf<DealDeleted>()
            ? ReleaseAsync(envelope, cancellation)
            : MarkAsync(envelope.RecordId, Read<DealData>(envelope).Deal, cancellation);

    private async Task MarkAsync(Guid dealId, DealSnapshot deal, CancellationToken cancellation)
    {
        if (deal.LeadId is not { } leadId || await db.Leads.SingleOrDefaultAsync(lead => lead.Id == leadId, cancellation) is not { } lead)
        {
            return;
        }
        lead.TakeDeal(dealId, deal.CreatedAt);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Only where the deal is taken back: one that a person puts into the bin was still what the lead became.</summary>
    private async Task ReleaseAsync(EventEnvelope envelope, CancellationToken cancellation)
    {
        if (
            envelope.Origin != Origins.Undo
            || Read<DealData>(envelope).Deal.LeadId is not { } leadId
            || await db
                .Leads.IgnoreQueryFilters([CrmDbContext.BinFilter])
                .SingleOrDefaultAsync(lead => lead.Id == leadId && lead.ConvertedDealId == envelope.RecordId, cancellation)
                is not { } lead
        )
        {
            return;
        }
        var entries = await ledger.OfRecordAsync(leadId, null, MostEntries, cancellation);
        if (lead.HasOnlyDeal && entries.Find(entry => Marks(entry, envelope.RecordId)) is { } marking)
        {
            RecordUndo.Apply(LeadCatalog.Leads, lead, marking, clock.GetUtcNow());
        }
        lead.ReleaseDeal(envelope.RecordId);
        await db.SaveChangesAsync(cancellation);
    }

    private static bool Marks(LedgerRow entry, Guid dealId) =>
        entry.Changes.TryGetValue(DealField, out var change)
        && change.After.ValueKind == System.Text.Json.JsonValueKind.String
        && change.After.TryGetGuid(out var id)
        && id == dealId;

    /// <summary>The part that all deal events share.</summary>
    private sealed record DealData(DealSnapshot Deal);
}
