using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

/// <summary>The workspace's queues, as tickets need them.</summary>
public sealed class TicketQueues(SupportDbContext db, Beginnings beginnings)
{
    public const int Most = 200;

    /// <summary>Where a new ticket goes: the queue that it names, else the default one.</summary>
    /// <returns>Invalid (422) where there is no such queue.</returns>
    public async ValueTask<Result> PlaceAsync(Ticket ticket, CancellationToken cancellation)
    {
        if (ticket.QueueId is { } named)
        {
            return await db.Queues.AnyAsync(queue => queue.Id == named, cancellation) ? Result.Done : QueueErrors.Unknown;
        }
        ticket.QueueId = await DefaultAsync(cancellation);
        return Result.Done;
    }

    public async ValueTask<Guid> DefaultAsync(CancellationToken cancellation)
    {
        await beginnings.EnsureAsync(cancellation);
        return await db.Queues.Where(queue => queue.Default).Select(queue => queue.Id).SingleAsync(cancellation);
    }

    /// <summary>The queue of a ticket; the default one where its own is gone.</summary>
    public async ValueTask<Queue> OfAsync(Ticket ticket, CancellationToken cancellation)
    {
        await beginnings.EnsureAsync(cancellation);
        return await db
            .Queues.Where(queue => queue.Id == ticket.QueueId || queue.Default)
            .OrderBy(queue => queue.Id == ticket.QueueId ? 0 : 1)
            .FirstAsync(cancellation);
    }

    /// <summary>The queue that mail to an address comes to; the default one where none has it.</summary>
    public async ValueTask<Queue> OfAddressAsync(string address, CancellationToken cancellation)
    {
        await beginnings.EnsureAsync(cancellation);
        return await db
            .Queues.Where(queue => queue.Address == address || queue.Default)
            .OrderBy(queue => queue.Address == address ? 0 : 1)
            .FirstAsync(cancellation);
    }
}
