using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Features;

/// <summary>Takes one change of a lead back: fields that changed again since stay, and are named where nothing else could be done.</summary>
public static class UndoChange
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        long seq,
        HttpContext http,
        LeadsDbContext db,
        LedgerReader ledger,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await ledger.EntryAsync(id, seq, cancellation) is not { } entry || entry.RecordType != LeadCatalog.Leads.Name)
        {
            return LeadErrors.NotFound.ToProblem();
        }
        db.Calls.Current = db.Calls.Required with { Origin = Origins.Undo, CausationId = entry.Id };
        return await db.ChangeAsync(
            http,
            id,
            lead => ValueTask.FromResult(Undo(lead, entry, clock.GetUtcNow())),
            cancellation,
            inBin: true
        );
    }

    private static Result Undo(Lead lead, LedgerRow entry, DateTimeOffset now)
    {
        var kept = RecordUndo.Apply(LeadCatalog.Leads, lead, entry, now);
        return kept.Count > 0 && kept.Count == entry.Changes.Count + entry.Erased.Count ? LeadErrors.ChangedSince(kept) : Result.Done;
    }
}
