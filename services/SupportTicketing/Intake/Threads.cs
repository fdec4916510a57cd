using CrmCloud.BuildingBlocks.Data;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Intake;

/// <summary>The map from conversations in Mail to tickets: merges and follow-ups are the desk's own affair.</summary>
public sealed class Threads(SupportDbContext db)
{
    /// <summary>Merging a merged ticket again makes a chain; nobody needs a longer one.</summary>
    private const int LongestChain = 20;

    /// <summary>The ticket of a conversation, past merges and also from the bin; none where it is new.</summary>
    /// <param name="aboutId">The ticket that Mail names, where the conversation is not known here.</param>
    public async Task<Ticket?> TicketAsync(Guid threadId, Guid? aboutId, CancellationToken cancellation)
    {
        var known = await db.Threads.SingleOrDefaultAsync(thread => thread.ThreadId == threadId, cancellation);
        var next = known?.TicketId ?? aboutId;
        Ticket? ticket = null;
        for (var step = 0; next is { } id && step < LongestChain; step++)
        {
            ticket = await db
                .Tickets.IgnoreQueryFilters([CrmDbContext.BinFilter])
                .SingleOrDefaultAsync(candidate => candidate.Id == id, cancellation);
            next = ticket?.MergedInto;
        }
        return ticket;
    }

    /// <summary>From now on the conversation belongs to this ticket.</summary>
    public async Task TieAsync(Guid threadId, Ticket ticket, CancellationToken cancellation)
    {
        if (await db.Threads.SingleOrDefaultAsync(thread => thread.ThreadId == threadId, cancellation) is { } known)
        {
            known.TicketId = ticket.Id;
            return;
        }
        db.Threads.Add(
            new TicketThread
            {
                WorkspaceId = db.WorkspaceId,
                ThreadId = threadId,
                TicketId = ticket.Id,
            }
        );
    }
}
