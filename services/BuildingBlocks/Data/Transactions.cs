using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrmCloud.BuildingBlocks.Data;

public static class Transactions
{
    /// <summary>
    /// Runs work in a transaction: the one that is open already (a request with an Idempotency-Key has one), else one of its
    /// own, committed when the work returns.
    /// </summary>
    public static async Task<T> InTransactionAsync<T>(this CrmDbContext db, Func<Task<T>> work, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await work();
        }
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        var result = await work();
        await transaction.CommitAsync(cancellation);
        return result;
    }
}
