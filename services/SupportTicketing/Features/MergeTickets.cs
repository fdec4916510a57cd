using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="OtherId">The ticket that ends in this one.</param>
public sealed record MergeRequest(Guid OtherId);

/// <param name="MessageId">The first message that goes along.</param>
/// <param name="Subject">Of the new ticket; the old one's where absent.</param>
public sealed record SplitRequest(Guid MessageId, string? Subject = null);

/// <summary>Makes one ticket of two that are about the same, and two of one that is about several things. All of it in one save.</summary>
public static class MergeTickets
{
    /// <summary>A conversation of more messages is nobody's slip.</summary>
    private const int MostMessages = 5_000;

    /// <summary>What was written in the other ticket moves here, who wrote there gets copies, and the other one is closed.</summary>
    public static Task<IResult> MergeAsync(
        Guid id,
        MergeRequest request,
        HttpContext http,
        RecordHandlers<Ticket, TicketResponse> tickets,
        SupportDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        tickets.ChangeAsync(
            http,
            id,
            async ticket =>
            {
                if (await db.Tickets.SingleOrDefaultAsync(row => row.Id == request.OtherId, cancellation) is not { } other)
                {
                    return Error.Invalid("otherId", "There is no such ticket.");
                }
                if (ticket.TakeIn(other, StoredTime.Now(clock)) is { Failed: true } refused)
                {
                    return refused;
                }
                return await MoveAsync(db, db.Messages.Where(message => message.TicketId == other.Id), ticket, other.Id, cancellation);
            },
            cancellation
        );

    /// <summary>Takes a merge back: what came from the ticket goes back to it, and it is again what it was.</summary>
    public static Task<IResult> UnmergeAsync(
        Guid id,
        HttpContext http,
        RecordHandlers<Ticket, TicketResponse> tickets,
        SupportDbContext db,
        CancellationToken cancellation
    ) =>
        tickets.ChangeAsync(
            http,
            id,
            async ticket =>
            {
                if (ticket.Part() is { Failed: true } refused)
                {
                    return refused;
                }
                return await MoveAsync(db, db.Messages.Where(message => message.MergedFrom == id), ticket, null, cancellation);
            },
            cancellation
        );

    /// <summary>A message and all after it become a ticket of their own, for the same person and in the same queue.</summary>
    public static async Task<IResult> SplitAsync(
        Guid id,
        SplitRequest request,
        SupportDbContext db,
        TicketNumbers numbers,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await db.Tickets.SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { } ticket)
        {
            return RecordErrors.NotFound(TicketCatalog.Tickets).ToProblem();
        }
        if (ticket.Status == TicketStatus.Closed)
        {
            return TicketErrors.Closed.ToProblem();
        }
        var messages = db.Messages.Where(message => message.TicketId == id);
        if (!await messages.AnyAsync(message => message.Id == request.MessageId, cancellation))
        {
            return TicketErrors.NoSuchMessage.ToProblem();
        }
        if (!await messages.AnyAsync(message => message.Id < request.MessageId, cancellation))
        {
            return TicketErrors.NothingLeft.ToProblem();
        }
        var part = ticket.Split(request.Subject);
        if (part.Validate() is { Failed: true } invalid)
        {
            return invalid.Error!.ToProblem();
        }
        var moved = await MoveAsync(db, messages.Where(message => message.Id >= request.MessageId), part, null, cancellation);
        if (moved.Failed)
        {
            return moved.Error!.ToProblem();
        }
        ticket.FirstResponseAt = await FirstResponseAsync(messages.Where(message => message.Id < request.MessageId), cancellation);
        part.FirstResponseAt = await FirstResponseAsync(messages.Where(message => message.Id >= request.MessageId), cancellation);
        part.Number = await numbers.NextAsync(cancellation);
        db.Tickets.Add(part);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return TicketErrors.Busy.ToProblem();
        }
        return TypedResults.Created($"/api/tickets/{part.Id}", TicketResponse.Of(part, clock.GetUtcNow()));
    }

    private static async Task<Result> MoveAsync(
        SupportDbContext db,
        IQueryable<TicketMessage> messages,
        Ticket to,
        Guid? mergedFrom,
        CancellationToken cancellation
    )
    {
        var moving = await messages.OrderBy(message => message.Id).Take(MostMessages + 1).ToListAsync(cancellation);
        if (moving.Count > MostMessages)
        {
            return TicketErrors.TooLong(MostMessages);
        }
        foreach (var message in moving)
        {
            message.TicketId = to.Id;
            message.MergedFrom = mergedFrom is null ? null : message.MergedFrom ?? mergedFrom;
        }
        return Result.Done;
    }

    /// <summary>As it is stored: what moves has not been saved yet.</summary>
    private static Task<DateTimeOffset?> FirstResponseAsync(IQueryable<TicketMessage> messages, CancellationToken cancellation) =>
        messages
            .Where(message =>
                message.Kind == MessageKind.Reply
                && message.Direction == MessageDirection.Out
                && !message.Automatic
                && message.DeliveryState != DeliveryState.Cancelled
            )
            .MinAsync(message => (DateTimeOffset?)message.SentAt, cancellation);
}
