using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Data.Sla;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>Explains the clock of a ticket.</summary>
public static class TicketSla
{
    /// <summary>Two years of business hours, or so.</summary>
    private const int MostIntervals = 2_000;

    public static async Task<IResult> GetAsync(Guid id, SupportDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.Tickets.AsNoTracking().SingleOrDefaultAsync(ticket => ticket.Id == id, cancellation) is not { } ticket)
        {
            return RecordErrors.NotFound(TicketCatalog.Tickets).ToProblem();
        }
        var book = await SlaBooks.ReadAsync(db, cancellation);
        var facts = (await SlaFacts.ReadAsync(db, [ticket], cancellation)).GetValueOrDefault(id);
        return TypedResults.Ok(Explain(ticket, facts, book, StoredTime.Now(clock)));
    }

    private static TicketSlaResponse Explain(Ticket ticket, TicketFacts? facts, SlaBook book, DateTimeOffset now)
    {
        var policy = facts is null ? null : PolicyOf(book.PolicyOf(ticket.QueueId), book);
        if (facts is null || book.TermsOf(ticket.QueueId, ticket.Priority) is not { } terms)
        {
            return new TicketSlaResponse(SlaState.None, now, policy, [], [], 0);
        }
        var at = SlaFacts.InstantOf(now);
        var reading = SlaClock.Read(facts, terms, at);
        var until = reading.Promises.Where(promise => promise.IsOpen).Select(promise => promise.DueAt).Append(at).Max() ?? at;
        var last = new Queue<SlaInterval>();
        var omitted = 0;
        foreach (var interval in SlaClock.Intervals(facts, terms, until))
        {
            last.Enqueue(interval);
            if (last.Count > MostIntervals)
            {
                last.Dequeue();
                omitted++;
            }
        }
        return new TicketSlaResponse(
            reading.State,
            now,
            policy,
            [.. reading.Promises.Select(SlaPromiseView.Of)],
            [.. last.Select(SlaIntervalView.Of)],
            omitted
        );
    }

    private static SlaPolicyView? PolicyOf(SlaPolicy? policy, SlaBook book) =>
        policy is not null && book.CalendarOf(policy) is { } calendar
            ? new SlaPolicyView(policy.Id, policy.Name, calendar.Id, calendar.Name, calendar.TimeZone)
            : null;
}
