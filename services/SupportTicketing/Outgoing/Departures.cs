using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Outgoing;

/// <summary>Sends messages of tickets on their way, and takes them back. What it changes is saved by the caller.</summary>
public sealed class Departures(SupportDbContext db, ContactsClient contacts, MailClient mail, TimeProvider clock)
{
    /// <summary>How long a reply can be taken back before it goes.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>The key under which Mail takes a message once.</summary>
    public static string KeyOf(Guid messageId) => $"{KeyPrefix}{messageId}";

    public const string KeyPrefix = "ticket-message:";

    /// <summary>
    /// Lets a message wait for its time, where there is someone to send it to. While Contacts does not answer it waits too, and is
    /// looked into again when its time has come.
    /// </summary>
    public async Task PlanAsync(Ticket ticket, TicketMessage message, DateTimeOffset? sendAt, CancellationToken cancellation)
    {
        ItemList<MailParty> to = [];
        try
        {
            if (await AddressAsync(ticket, cancellation) is not { } party)
            {
                return;
            }
            to = [party];
        }
        catch (PeerUnavailableException)
        {
            // Nobody is asked to write it again: the worker asks Contacts.
        }
        var now = StoredTime.Now(clock);
        var due = sendAt ?? now + Grace;
        message.Schedule(to, message.Kind == MessageKind.System ? [] : ticket.Ccs, due);
        db.Departures.Add(
            new Departure
            {
                Id = message.Id,
                WorkspaceId = db.WorkspaceId,
                RecordType = ticket.Id.ToString(),
                DueAt = due,
                CreatedAt = now,
            }
        );
    }

    /// <summary>Whom a reply to the ticket goes to: where they wrote from, else what Contacts knows; none where neither is known.</summary>
    /// <exception cref="PeerUnavailableException">Contacts does not answer.</exception>
    public async Task<MailParty?> AddressAsync(Ticket ticket, CancellationToken cancellation) =>
        ticket.ReplyTo ?? (ticket.RequesterId is { } requester ? await contacts.AddressAsync(requester, cancellation) : null);

    /// <summary>Takes a message back that is not out yet.</summary>
    /// <returns>Conflict where it is, or where it never was to go; unavailable where only Mail can say and does not answer.</returns>
    public async Task<Result> CancelAsync(TicketMessage message, CancellationToken cancellation)
    {
        if (
            await db.Departures.SingleOrDefaultAsync(departure => departure.Id == message.Id, cancellation) is not { } departure
            || departure.State is DepartureState.Failed or DepartureState.Cancelled
        )
        {
            return TicketErrors.NotOnItsWay;
        }
        if (departure is not { State: DepartureState.Queued, Attempts: 0 })
        {
            try
            {
                if (!await mail.CancelAsync(KeyOf(message.Id), cancellation))
                {
                    return TicketErrors.Gone;
                }
            }
            catch (PeerUnavailableException)
            {
                return TicketErrors.MailAway;
            }
        }
        (departure.State, departure.FinishedAt) = (DepartureState.Cancelled, StoredTime.Now(clock));
        message.NotSent(DeliveryState.Cancelled, null);
        return Result.Done;
    }
}
