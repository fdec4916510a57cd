using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;
using CrmCloud.SupportTicketing.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.SupportTicketing.Intake;

/// <summary>Takes a mail into the ticket that it belongs to, or into a new one. What it changes is saved by the caller.</summary>
public sealed class MailIntake(
    SupportDbContext db,
    Threads threads,
    TicketQueues queues,
    TicketRouting routing,
    TicketNumbers numbers,
    ContactsClient contacts,
    IOptions<MailAddresses> addresses,
    TimeProvider clock
)
{
    private const string Person = "person";
    private const string Automatic = "automatic";

    /// <exception cref="BuildingBlocks.Imports.PeerUnavailableException">Contacts does not answer; to be run again.</exception>
    public async Task<ArrivalOutcome> TakeAsync(Arrival arrival, MailMessage mail, CancellationToken cancellation)
    {
        var sender = ArrivedMail.Sender(mail);
        if (arrival.Nature is not (Person or Automatic or "bounce"))
        {
            return ArrivalOutcome.Refused;
        }
        if (await IsBlockedAsync(sender, cancellation))
        {
            return ArrivalOutcome.Blocked;
        }
        var ticket = await threads.TicketAsync(arrival.ThreadId, arrival.AboutId, cancellation);
        if (arrival.Nature != Person && (ticket is not null || arrival.Nature != Automatic))
        {
            return Note(arrival, ticket, mail);
        }
        var requester = await RequesterAsync(sender, arrival, cancellation);
        if (ticket is null or { DeletedAt: not null } or { Status: TicketStatus.Closed })
        {
            await OpenAsync(arrival, mail, requester, ticket, cancellation);
            return ticket is null ? ArrivalOutcome.Opened : ArrivalOutcome.FollowedUp;
        }
        await threads.TieAsync(arrival.ThreadId, ticket, cancellation);
        Hear(ticket, arrival, mail, requester);
        return ArrivalOutcome.Answered;
    }

    /// <summary>What a machine says of a ticket stands in it, and moves nothing.</summary>
    private ArrivalOutcome Note(Arrival arrival, Ticket? ticket, MailMessage mail)
    {
        if (ticket is null)
        {
            return ArrivalOutcome.Refused;
        }
        var message = ArrivedMail.Message(mail, ticket, MessageKind.System, StoredTime.Now(clock));
        message.Automatic = true;
        if (mail.Report.Length > 0)
        {
            message.NewText = mail.Report.Replace("\0", "", StringComparison.Ordinal);
        }
        db.Messages.Add(message);
        arrival.TicketId = ticket.Id;
        return ArrivalOutcome.Noted;
    }

    private async Task OpenAsync(
        Arrival arrival,
        MailMessage mail,
        KnownRequester? requester,
        Ticket? followed,
        CancellationToken cancellation
    )
    {
        var subject = ArrivedMail.Subject(mail);
        var ticket = new Ticket
        {
            Subject = subject.Length > 0 ? subject : arrival.Address,
            Channel = TicketChannel.Email,
            RequesterId = requester?.Id,
            CompanyId = requester?.CompanyId,
            QueueId = followed?.QueueId,
            ReplyTo = requester is null ? null : ArrivedMail.Sender(mail),
            FollowUpOf = followed?.Id,
            Flags = arrival.Nature == Automatic ? [TicketFlags.Automatic] : [],
            Number = await numbers.NextAsync(cancellation),
        };
        await routing.ApplyAsync(ticket, arrival.Address, prioritySaid: false, cancellation);
        ticket.QueueId ??= (await queues.OfAddressAsync(arrival.Address, cancellation)).Id;
        await threads.TieAsync(arrival.ThreadId, ticket, cancellation);
        db.Tickets.Add(ticket);
        Hear(ticket, arrival, mail, requester);
    }

    private void Hear(Ticket ticket, Arrival arrival, MailMessage mail, KnownRequester? requester)
    {
        var now = StoredTime.Now(clock);
        ticket.ThreadId = arrival.ThreadId;
        if (ArrivedMail.Sender(mail) is var sender && FieldRules.IsEmail(sender.Address))
        {
            ticket.HearFrom(sender, requester?.Id);
        }
        ticket.Copy(ArrivedMail.Copies(mail).Where(party => !addresses.Value.Owns(party.Address)));
        var message = ArrivedMail.Message(mail, ticket, MessageKind.Reply, now);
        message.Automatic = arrival.Nature == Automatic;
        db.Messages.Add(message);
        ticket.Take(message, now);
        arrival.TicketId = ticket.Id;
    }

    private async Task<KnownRequester?> RequesterAsync(MailParty sender, Arrival arrival, CancellationToken cancellation)
    {
        if (!FieldRules.IsEmail(sender.Address))
        {
            return null;
        }
        var person = new AskingPerson(sender.Address, sender.Name ?? "");
        return (await contacts.PeopleAsync([person], arrival.CausationId ?? arrival.Id, cancellation)).GetValueOrDefault(person);
    }

    private async Task<bool> IsBlockedAsync(MailParty sender, CancellationToken cancellation)
    {
        var address = sender.Address.ToLowerInvariant();
        var domain = address[(address.LastIndexOf('@') + 1)..];
        var blocked = await db
            .BlockedSenders.Where(known => known.Address == address || known.Address == "@" + domain)
            .OrderBy(known => known.Id)
            .FirstOrDefaultAsync(cancellation);
        if (blocked is not null)
        {
            (blocked.Dropped, blocked.LastDroppedAt) = (blocked.Dropped + 1, StoredTime.Now(clock));
        }
        return blocked is not null;
    }
}
