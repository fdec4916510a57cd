using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Routing;

/// <summary>Applies a workspace's routing rules to a new ticket.</summary>
public sealed class TicketRouting(SupportDbContext db, Members members)
{
    public const int MostRules = 200;

    /// <summary>Says what is not said yet, each thing by the first rule that holds and says it.</summary>
    /// <param name="address">Local part that the mail came to; none where the ticket came otherwise.</param>
    /// <param name="prioritySaid">Whoever made the ticket said its priority.</param>
    public async Task ApplyAsync(Ticket ticket, string? address, bool prioritySaid, CancellationToken cancellation)
    {
        var rules = await db
            .RoutingRules.AsNoTracking()
            .Where(rule => rule.Active)
            .OrderBy(rule => rule.Order)
            .ThenBy(rule => rule.Id)
            .Take(MostRules)
            .ToListAsync(cancellation);
        var priority = prioritySaid ? ticket.Priority : (TicketPriority?)null;
        foreach (var rule in rules.Where(rule => rule.Holds(ticket, address)))
        {
            ticket.QueueId ??= rule.QueueId;
            priority ??= rule.Priority;
            ticket.Tags = rule.Tags.Count == 0 ? ticket.Tags : [.. ticket.Tags.Union(rule.Tags)];
            if (ticket.AssigneeId is null && rule.AssigneeId is { } user && !(await members.CheckAsync(user, null, cancellation)).Failed)
            {
                ticket.AssigneeId = user;
            }
        }
        ticket.Priority = priority ?? ticket.Priority;
    }
}
