using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>Writes the ledger and the outbox along with every save.</summary>
public sealed class LedgerInterceptor(LedgerCollector collector) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Saving is asynchronous only.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is CrmDbContext db)
        {
            await collector.CollectAsync(db, cancellationToken);
        }
        return result;
    }
}
