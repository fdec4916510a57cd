using System.Data.Common;
using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>Pulses the <see cref="CommitSignal"/> after a save that committed by itself.</summary>
public sealed class SaveSignal(CommitSignal signal) : SaveChangesInterceptor
{
    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (result > 0 && eventData.Context?.Database.CurrentTransaction is null)
        {
            signal.Pulse();
        }
        return ValueTask.FromResult(result);
    }
}

/// <summary>Pulses the <see cref="CommitSignal"/> after an explicit transaction, and does what waited for it.</summary>
public sealed class TransactionSignal(CommitSignal signal) : DbTransactionInterceptor
{
    public override Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        signal.Pulse();
        if (eventData.Context is CrmDbContext { Calls.AfterCommit: { Count: > 0 } waiting })
        {
            waiting.ForEach(action => action());
            waiting.Clear();
        }
        return Task.CompletedTask;
    }
}
