using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="Kind">reply or note.</param>
/// <param name="Direction">For a reply: out, from the team, unless it is said to be in.</param>
/// <param name="Automatic">A machine wrote it; such a reply is never the first response.</param>
public sealed record MessageRequest(MessageKind Kind, string Text, MessageDirection? Direction = null, bool Automatic = false);

public sealed record MessageList(IReadOnlyList<MessageResponse> Items, string? NextCursor);

/// <summary>What is written in a ticket, oldest first.</summary>
public static class TicketMessages
{
    private const int DefaultLimit = 50;
    private const int MostMessages = 200;

    public static async Task<IResult> ListAsync(Guid id, string? cursor, int? limit, SupportDbContext db, CancellationToken cancellation)
    {
        var after = Guid.Empty;
        if (limit is < 1 or > MostMessages || (cursor is not null && !Guid.TryParse(cursor, out after)))
        {
            return Error.Malformed($"limit is 1 to {MostMessages}, and cursor comes from the page before.").ToProblem();
        }
        if (!await db.Tickets.AnyAsync(ticket => ticket.Id == id, cancellation))
        {
            return RecordErrors.NotFound(TicketCatalog.Tickets).ToProblem();
        }
        var most = limit ?? DefaultLimit;
        var messages = await db
            .Messages.AsNoTracking()
            .Where(message => message.TicketId == id && message.Id > after)
            .OrderBy(message => message.Id)
            .Take(most + 1)
            .ToListAsync(cancellation);
        var next = messages.Count > most ? messages[most - 1].Id.ToString() : null;
        return TypedResults.Ok(new MessageList([.. messages.Take(most).Select(MessageResponse.Of)], next));
    }

    public static async Task<IResult> AddAsync(
        Guid id,
        MessageRequest request,
        SupportDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (request.Kind == MessageKind.System)
        {
            return Error.Invalid("kind", "reply or note.").ToProblem();
        }
        if (string.IsNullOrWhiteSpace(request.Text) || request.Text.Length > TicketCatalog.LongestText || request.Text.Contains('\0'))
        {
            return Error.Invalid("text", $"1 to {TicketCatalog.LongestText} characters, without NUL.").ToProblem();
        }
        if (await db.Tickets.SingleOrDefaultAsync(ticket => ticket.Id == id, cancellation) is not { } ticket)
        {
            return RecordErrors.NotFound(TicketCatalog.Tickets).ToProblem();
        }
        if (ticket.Status == TicketStatus.Closed)
        {
            return TicketErrors.Closed.ToProblem();
        }
        var now = StoredTime.Now(clock);
        MessageDirection? direction = request.Kind == MessageKind.Note ? null : request.Direction ?? MessageDirection.Out;
        var message = new TicketMessage
        {
            TicketId = ticket.Id,
            Kind = request.Kind,
            Direction = direction,
            AuthorId = direction == MessageDirection.In ? null : db.Calls.Required.UserId,
            Automatic = request.Automatic,
            Text = request.Text,
            SentAt = now,
            RequesterId = ticket.RequesterId,
        };
        ticket.Take(message, now);
        db.Messages.Add(message);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"/api/tickets/{id}/messages", MessageResponse.Of(message));
    }
}
