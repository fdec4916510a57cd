using CrmCloud.BuildingBlocks.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data.Sla;

/// <summary>Which tickets ended in which, as it will be once what the context tracks is saved.</summary>
internal static class MergedTickets
{
    /// <summary>Merging a ticket that others were merged into makes a chain; nobody needs a longer one.</summary>
    private const int LongestChain = 20;

    /// <summary>The tickets that were merged into these, and into those.</summary>
    public static async Task<IReadOnlyList<Ticket>> IntoAsync(
        SupportDbContext db,
        IReadOnlyCollection<Ticket> survivors,
        CancellationToken cancellation
    )
    {
        var tracked = db.ChangeTracker.Entries<Ticket>().Select(entry => entry.Entity).ToDictionary(ticket => ticket.Id);
        var found = new List<Ticket>();
        var ids = survivors.Select(ticket => (Guid?)ticket.Id).ToHashSet();
        for (var step = 0; ids.Count > 0 && step < LongestChain; step++)
        {
            var stored = await db
                .Tickets.AsNoTracking()
                .IgnoreQueryFilters([CrmDbContext.BinFilter])
                .Where(ticket => ids.Contains(ticket.MergedInto))
                .ToListAsync(cancellation);
            Ticket[] next =
            [
                .. stored.Where(ticket => !tracked.ContainsKey(ticket.Id)),
                .. tracked.Values.Where(ticket => ids.Contains(ticket.MergedInto)),
            ];
            found.AddRange(next);
            ids = [.. next.Select(ticket => (Guid?)ticket.Id)];
        }
        return found;
    }

    /// <summary>Those that gain or lose a merged ticket by what is about to be saved, the ones over and done with left out.</summary>
    public static async Task<IReadOnlyList<Ticket>> AffectedAsync(SupportDbContext db, CancellationToken cancellation)
    {
        var ids = db
            .ChangeTracker.Entries<Ticket>()
            .Where(entry => entry.State == EntityState.Modified && entry.Property(ticket => ticket.MergedInto).IsModified)
            .SelectMany(entry =>
                new[]
                {
                    entry.Property(ticket => ticket.MergedInto).OriginalValue,
                    entry.Property(ticket => ticket.MergedInto).CurrentValue,
                }
            )
            .OfType<Guid>()
            .ToHashSet();
        return ids.Count == 0
            ? []
            : await db
                .Tickets.IgnoreQueryFilters([CrmDbContext.BinFilter])
                .Where(ticket => ids.Contains(ticket.Id) && ticket.Status != TicketStatus.Solved && ticket.Status != TicketStatus.Closed)
                .ToListAsync(cancellation);
    }
}
