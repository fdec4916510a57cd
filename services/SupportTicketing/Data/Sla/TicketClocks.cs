using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CrmCloud.SupportTicketing.Data.Sla;

/// <summary>
/// Reads the clocks of tickets whose facts change, in the save that changes them; and notes where policies change, that the clocks of
/// all open tickets are read anew.
/// </summary>
internal static class TicketClocks
{
    public static async ValueTask CompleteAsync(SupportDbContext db, DateTimeOffset now, CancellationToken cancellation)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToList();
        if (changed.Exists(entry => entry.Entity is SlaPolicy or BusinessCalendar))
        {
            db.Add(new SlaRecount { WorkspaceId = db.WorkspaceId, CreatedAt = now });
        }
        var moved = changed.Select(entry => entry.Entity).OfType<Ticket>().Where(ticket => IsMoved(db.Entry(ticket)));
        var affected = await MergedTickets.AffectedAsync(db, cancellation);
        var tickets = moved.Union(affected).Select(ticket => db.Entry(ticket)).ToList();
        if (tickets.Count > 0)
        {
            await ReadAsync(db, tickets, now, cancellation);
            // Imports look for changes once only, before this.
            db.ChangeTracker.DetectChanges();
        }
    }

    /// <summary>Reads the clocks of saved tickets that nothing has happened to.</summary>
    public static async Task RereadAsync(
        SupportDbContext db,
        IReadOnlyCollection<Ticket> tickets,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var book = await SlaBooks.ReadAsync(db, cancellation);
        var facts = await SlaFacts.ReadAsync(db, tickets, cancellation);
        foreach (var ticket in tickets)
        {
            // What a new rule makes of the past is nobody's news.
            ticket.KeepReading(Reading(ticket, facts.GetValueOrDefault(ticket.Id), book, now), toldUntil: now);
        }
    }

    public static SlaReading Reading(Ticket ticket, TicketFacts? facts, SlaBook book, DateTimeOffset now) =>
        facts is not null && book.TermsOf(ticket.QueueId, ticket.Priority) is { } terms
            ? SlaClock.Read(facts, terms, SlaFacts.InstantOf(now))
            : SlaReading.None;

    private static async Task ReadAsync(
        SupportDbContext db,
        List<EntityEntry<Ticket>> tickets,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var starts = Origins.MayStartSomething(db.Calls.Required.Origin);
        var imported = db.Calls.Required.Origin == Origins.Import;
        var book = imported && tickets.TrueForAll(IsNew) ? SlaBook.Empty : await SlaBooks.ReadAsync(db, cancellation);
        var known = tickets.Where(entry => !IsNew(entry)).Select(entry => entry.Entity).ToList();
        var facts =
            book.IsEmpty || known.Count == 0 ? new Dictionary<Guid, TicketFacts>() : await SlaFacts.ReadAsync(db, known, cancellation);
        foreach (var entry in tickets)
        {
            var ticket = entry.Entity;
            var its = IsNew(entry)
                ? imported
                    ? null
                    : SlaFacts.OfNew(ticket, now)
                : facts.GetValueOrDefault(ticket.Id) is { } until
                    ? WithPresent(entry, until, now)
                    : null;
            ticket.KeepReading(Reading(ticket, its, book, now), toldUntil: starts ? null : now);
        }
    }

    /// <summary>What is being saved is not in the ledger yet.</summary>
    private static TicketFacts WithPresent(EntityEntry<Ticket> entry, TicketFacts until, DateTimeOffset now)
    {
        var present = new StatusMove(SlaFacts.InstantOf(now), entry.Entity.DeletedAt is null ? entry.Entity.Status : null);
        return present.Status == until.Moves[^1].Status ? until : until with { Moves = [.. until.Moves, present] };
    }

    private static bool IsNew(EntityEntry entry) => entry.State == EntityState.Added;

    /// <summary>What was over and stays over keeps what was decided when it ended.</summary>
    private static bool IsMoved(EntityEntry<Ticket> entry) =>
        IsNew(entry)
        || (
            !(IsOver(entry.OriginalValues.GetValue<TicketStatus>(nameof(Ticket.Status))) && IsOver(entry.Entity.Status))
            && (
                Moved(entry, nameof(Ticket.Status))
                || Moved(entry, nameof(Ticket.Priority))
                || Moved(entry, nameof(Ticket.QueueId))
                || Moved(entry, nameof(Ticket.FirstResponseAt))
                || Moved(entry, nameof(Ticket.DeletedAt))
            )
        );

    private static bool IsOver(TicketStatus status) => status is TicketStatus.Solved or TicketStatus.Closed;

    private static bool Moved(EntityEntry entry, string property) => entry.Property(property).IsModified;
}
