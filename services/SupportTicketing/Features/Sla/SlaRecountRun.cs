using CrmCloud.BuildingBlocks.Data;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Data.Sla;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>
/// Reads the clocks of a workspace's open tickets anew, in batches, each with the mark of how far it came in one transaction. It changes
/// no version: nothing happened to the tickets.
/// </summary>
public sealed class SlaRecountRun(SupportDbContext db, BulkSaver saver, TimeProvider clock)
{
    private const int BatchSize = 500;
    private const int Attempts = 5;

    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        for (var conflicts = 0; ; )
        {
            try
            {
                if (!await BatchAsync(id, cancellation))
                {
                    break;
                }
                conflicts = 0;
            }
            catch (DbUpdateConcurrencyException) when (++conflicts < Attempts)
            {
                // Someone works on the same tickets just now: read them again.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <returns>False where nothing was left to do.</returns>
    private async Task<bool> BatchAsync(Guid id, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var recounts = db.Set<SlaRecount>().Where(recount => recount.Id == id);
        if (await recounts.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } recount)
        {
            return false;
        }
        var tickets = await db
            .Tickets.Where(ticket =>
                ticket.Id > recount.AfterTicket && ticket.Status != TicketStatus.Solved && ticket.Status != TicketStatus.Closed
            )
            .OrderBy(ticket => ticket.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);
        if (tickets.Count > 0)
        {
            var last = tickets[^1].Id;
            await TicketClocks.RereadAsync(db, tickets, StoredTime.Now(clock), cancellation);
            await saver.SaveAsync(db, cancellation);
            await recounts.ExecuteUpdateAsync(set => set.SetProperty(row => row.AfterTicket, last), cancellation);
        }
        else
        {
            await recounts.ExecuteDeleteAsync(cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return tickets.Count > 0;
    }
}
