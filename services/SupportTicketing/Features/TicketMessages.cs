using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

public sealed record MessageList(IReadOnlyList<MessageResponse> Items, string? NextCursor);

/// <summary>What is written in a ticket: oldest first, or newest first for who comes to a long one.</summary>
public static class TicketMessages
{
    private const int DefaultLimit = 50;
    private const int MostMessages = 200;
    private const string NewestFirst = "desc";

    public static async Task<IResult> ListAsync(
        Guid id,
        string? cursor,
        int? limit,
        string? order,
        SupportDbContext db,
        CancellationToken cancellation
    )
    {
        Guid? after = Guid.TryParse(cursor, out var parsed) ? parsed : null;
        if (limit is < 1 or > MostMessages || (cursor is not null && after is null) || order is not (null or "asc" or NewestFirst))
        {
            return Error
                .Malformed($"limit is 1 to {MostMessages}, order is asc or {NewestFirst}, and cursor comes from the page before.")
                .ToProblem();
        }
        if (!await db.Tickets.AnyAsync(ticket => ticket.Id == id, cancellation))
        {
            return RecordErrors.NotFound(TicketCatalog.Tickets).ToProblem();
        }
        var most = limit ?? DefaultLimit;
        var messages = await Ordered(db.Messages.AsNoTracking().Where(message => message.TicketId == id), after, order)
            .Take(most + 1)
            .ToListAsync(cancellation);
        var next = messages.Count > most ? messages[most - 1].Id.ToString() : null;
        return TypedResults.Ok(new MessageList([.. messages.Take(most).Select(MessageResponse.Of)], next));
    }

    private static IOrderedQueryable<TicketMessage> Ordered(IQueryable<TicketMessage> messages, Guid? after, string? order)
    {
        if (order == NewestFirst)
        {
            return (after is { } last ? messages.Where(message => message.Id < last) : messages).OrderByDescending(message => message.Id);
        }
        return (after is { } first ? messages.Where(message => message.Id > first) : messages).OrderBy(message => message.Id);
    }
}
