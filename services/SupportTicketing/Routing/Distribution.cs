using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Routing;

/// <summary>
/// Gives a new ticket of a queue that distributes to the present agent with the fewest open tickets, in turn where they have as many:
/// of our own event, so that it is done however the ticket came. Why it was they stands in the ticket.
/// </summary>
public sealed class Distribution(SupportDbContext db, CallContextAccessor calls, WorkspaceSettings settings, TimeProvider clock)
    : RecordConsumer(calls)
{
    private const int MostAgents = 1_000;

    public override string Name => "support.distribution";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<TicketCreated>()];

    protected override async Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation)
    {
        if (!Origins.MayStartSomething(envelope.Origin) || Read<TicketCreated>(envelope).Ticket.QueueId is not { } queueId)
        {
            return;
        }
        if (!await db.Queues.AnyAsync(queue => queue.Id == queueId && queue.Distributes, cancellation))
        {
            return;
        }
        // Two tickets at the same moment are given one after the other: the second counts the first.
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({$"support.distribution {db.WorkspaceId}"}, 0))",
            cancellation
        );
        if (
            await db.Tickets.SingleOrDefaultAsync(row => row.Id == envelope.RecordId, cancellation)
                is { AssigneeId: null, Status: TicketStatus.Open } ticket
            && await NextAsync(cancellation) is { } turn
        )
        {
            await GiveAsync(ticket, turn, cancellation);
        }
    }

    private async Task<Turn?> NextAsync(CancellationToken cancellation)
    {
        var present = await db
            .Agents.Where(agent => agent.Present)
            .OrderBy(agent => agent.UserId)
            .Take(MostAgents)
            .ToListAsync(cancellation);
        var ids = present.Select(agent => (Guid?)agent.UserId).ToList();
        var open = await db
            .Tickets.Where(ticket =>
                ids.Contains(ticket.AssigneeId) && ticket.Status != TicketStatus.Solved && ticket.Status != TicketStatus.Closed
            )
            .GroupBy(ticket => ticket.AssigneeId)
            .Select(group => new { UserId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.UserId!.Value, group => group.Count, cancellation);
        return present
            .Select(agent => new Turn(agent, open.GetValueOrDefault(agent.UserId), present.Count))
            .OrderBy(turn => turn.Open)
            .ThenBy(turn => turn.Agent.LastGivenAt ?? DateTimeOffset.MinValue)
            .FirstOrDefault();
    }

    private async Task GiveAsync(Ticket ticket, Turn turn, CancellationToken cancellation)
    {
        var now = StoredTime.Now(clock);
        ticket.Assign(turn.Agent.UserId);
        turn.Agent.LastGivenAt = now;
        db.Messages.Add(
            new TicketMessage
            {
                TicketId = ticket.Id,
                Kind = MessageKind.System,
                Text = DistributionText.Of((await settings.GetAsync(cancellation)).Locale, turn.Agent.Name, turn.Open, turn.Present),
                SentAt = now,
                RequesterId = ticket.RequesterId,
            }
        );
        await db.SaveChangesAsync(cancellation);
    }

    /// <param name="Open">Open tickets that the agent has.</param>
    /// <param name="Present">How many agents are there.</param>
    private sealed record Turn(DeskAgent Agent, int Open, int Present);
}
