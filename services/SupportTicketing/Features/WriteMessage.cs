using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Outgoing;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="Kind">reply or note.</param>
/// <param name="Direction">For a reply: out, from the team, unless it is said to be in.</param>
/// <param name="Cc">Who gets a copy of this reply and those after it; absent: who does already.</param>
/// <param name="Attachments">Files that were uploaded.</param>
/// <param name="Automatic">A machine wrote it; such a reply is never the first response.</param>
/// <param name="SendAt">A reply goes out by mail not before; absent: after ten seconds.</param>
public sealed record MessageRequest(
    MessageKind Kind,
    string Text,
    MessageDirection? Direction = null,
    IReadOnlyList<MailParty>? Cc = null,
    IReadOnlyList<MessageFile>? Attachments = null,
    DateTimeOffset? SendAt = null,
    bool? Automatic = null
);

/// <summary>Writes a reply or a note in a ticket, and takes a reply back that is not out yet.</summary>
public static class WriteMessage
{
    private const int MostFiles = 20;
    private static readonly TimeSpan s_latest = TimeSpan.FromDays(365);

    public static async Task<IResult> AddAsync(
        Guid id,
        MessageRequest request,
        SupportDbContext db,
        Departures departures,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var now = StoredTime.Now(clock);
        if (Check(request, now) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        if (await db.Tickets.SingleOrDefaultAsync(ticket => ticket.Id == id, cancellation) is not { } ticket)
        {
            return RecordErrors.NotFound(TicketCatalog.Tickets).ToProblem();
        }
        if (ticket.Status == TicketStatus.Closed)
        {
            return TicketErrors.Closed.ToProblem();
        }
        MessageDirection? direction = request.Kind == MessageKind.Note ? null : request.Direction ?? MessageDirection.Out;
        var message = new TicketMessage
        {
            TicketId = ticket.Id,
            Kind = request.Kind,
            Direction = direction,
            AuthorId = direction == MessageDirection.In ? null : db.Calls.Required.UserId,
            AuthorName = direction == MessageDirection.In ? null : db.Calls.Required.Actor.Name,
            Automatic = request.Automatic ?? false,
            Text = request.Text,
            Attachments = [.. request.Attachments ?? []],
            SentAt = now,
            RequesterId = ticket.RequesterId,
        };
        if (direction == MessageDirection.Out)
        {
            ticket.Ccs = request.Cc is { } copies ? [.. copies.DistinctBy(party => party.Address.ToLowerInvariant())] : ticket.Ccs;
            await departures.PlanAsync(ticket, message, request.SendAt, cancellation);
        }
        // What goes out later has answered nobody yet.
        if (request.SendAt is null || message.DeliveryState == DeliveryState.None)
        {
            ticket.Take(message, now);
        }
        db.Messages.Add(message);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"/api/tickets/{id}/messages", MessageResponse.Of(message));
    }

    /// <summary>Takes a reply back. A first response that nobody got was none.</summary>
    public static async Task<IResult> CancelAsync(
        Guid id,
        Guid messageId,
        SupportDbContext db,
        Departures departures,
        CancellationToken cancellation
    )
    {
        if (
            await db.Tickets.SingleOrDefaultAsync(ticket => ticket.Id == id, cancellation) is not { } ticket
            || await db.Messages.SingleOrDefaultAsync(row => row.Id == messageId && row.TicketId == id, cancellation) is not { } message
        )
        {
            return TicketErrors.NoSuchMessage.ToProblem();
        }
        if (await departures.CancelAsync(message, cancellation) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        if (ticket.FirstResponseAt == message.SentAt)
        {
            ticket.FirstResponseAt = await db
                .Messages.Where(other =>
                    other.TicketId == id
                    && other.Id != messageId
                    && other.Kind == MessageKind.Reply
                    && other.Direction == MessageDirection.Out
                    && !other.Automatic
                    && other.DeliveryState != DeliveryState.Cancelled
                    && other.DeliveryState != DeliveryState.Scheduled
                )
                .MinAsync(other => (DateTimeOffset?)other.SentAt, cancellation);
        }
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return TicketErrors.Gone.ToProblem();
        }
        return TypedResults.Ok(MessageResponse.Of(message));
    }

    private static Result Check(MessageRequest request, DateTimeOffset now)
    {
        if (request.Kind == MessageKind.System)
        {
            return Error.Invalid("kind", "reply or note.");
        }
        if (string.IsNullOrWhiteSpace(request.Text) || request.Text.Length > TicketCatalog.LongestText || request.Text.Contains('\0'))
        {
            return Error.Invalid("text", $"1 to {TicketCatalog.LongestText} characters, without NUL.");
        }
        if (
            request.Cc is { } copies
            && (copies.Count > TicketCatalog.MostCopies || copies.Any(party => MailParty.Check(party) is not null))
        )
        {
            return Error.Invalid("cc", $"At most {TicketCatalog.MostCopies} e-mail addresses.");
        }
        if (request.Attachments is { } files && (files.Count > MostFiles || files.Any(file => MessageFile.Check(file) is not null)))
        {
            return Error.Invalid("attachments", $"At most {MostFiles} files that were uploaded, each with name, type, size and url.");
        }
        return request.SendAt is { } at && (request.Kind != MessageKind.Reply || at <= now || at > now + s_latest)
            ? Error.Invalid("sendAt", "For a reply: a time to come, within a year.")
            : Result.Done;
    }
}
