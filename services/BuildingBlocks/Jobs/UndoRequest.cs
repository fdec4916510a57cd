using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Notes that someone asked for an undo: in the ledger, whose entry becomes the cause of what the undo does.</summary>
internal static class UndoRequest
{
    /// <param name="work">The tracked import or job, with its state already set.</param>
    /// <returns>False where someone else asked at the same moment.</returns>
    public static async Task<bool> SaveAsync<TWork>(CrmDbContext db, TWork work, DateTimeOffset now, CancellationToken cancellation)
        where TWork : Record, IUndoableWork
    {
        work.UndoRequestedAt = now;
        work.UndoCaller = SavedCaller.ToJson(db.Calls.Required);
        work.UndoBeforeSeq = null;
        try
        {
            return await db.InTransactionAsync(
                async () =>
                {
                    await db.SaveChangesAsync(cancellation);
                    work.UndoCause = db.ChangeTracker.Entries<LedgerEntry>().Single(entry => entry.Entity.RecordId == work.Id).Entity.Id;
                    await db.SaveChangesAsync(cancellation);
                    return true;
                },
                cancellation
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
