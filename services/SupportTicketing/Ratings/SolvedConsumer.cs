using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Outgoing;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Ratings;

/// <summary>
/// Asks for a rating when a ticket of someone who writes by mail is solved: of our own event, so that it is asked for whoever solved
/// it and however, one by one or in bulk.
/// </summary>
public sealed class SolvedConsumer(
    SupportDbContext db,
    CallContextAccessor calls,
    Departures departures,
    WorkspaceSettings settings,
    RatingLink link,
    TimeProvider clock
) : RecordConsumer(calls)
{
    public override string Name => "support.solved";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<TicketStatusChanged>()];

    protected override async Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation)
    {
        if (
            !Origins.MayStartSomething(envelope.Origin)
            || await db.Tickets.SingleOrDefaultAsync(row => row.Id == envelope.RecordId, cancellation)
                is not { Status: TicketStatus.Solved, RatingAskedAt: null, SatisfactionScore: null, ReplyTo: not null } ticket
            || ticket.Flags.Contains(TicketFlags.Automatic)
            || !await db.Settings.AnyAsync(row => row.AsksForRating, cancellation)
        )
        {
            return;
        }
        var now = StoredTime.Now(clock);
        var message = new TicketMessage
        {
            TicketId = ticket.Id,
            Kind = MessageKind.System,
            Direction = MessageDirection.Out,
            Automatic = true,
            Text = RatingText.Of((await settings.GetAsync(cancellation)).Locale, ticket, link.UrlOf(db.WorkspaceId, ticket.Id)),
            SentAt = now,
            RequesterId = ticket.RequesterId,
        };
        await departures.PlanAsync(ticket, message, sendAt: null, cancellation);
        ticket.RatingAskedAt = now;
        db.Messages.Add(message);
        await db.SaveChangesAsync(cancellation);
    }
}
