using CrmCloud.SupportTicketing.Domain.Sla;
using NodaTime;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>The clock of a ticket, explained.</summary>
/// <param name="At">The moment of the reading.</param>
/// <param name="Policy">The policy that promises; none where no policy fits or the ticket was imported.</param>
/// <param name="Intervals">From the ticket's creation to the reading, or to the last due time where that is later; in order, without gaps.</param>
/// <param name="Omitted">How many intervals lie before those listed.</param>
public sealed record TicketSlaResponse(
    SlaState State,
    DateTimeOffset At,
    SlaPolicyView? Policy,
    IReadOnlyList<SlaPromiseView> Promises,
    IReadOnlyList<SlaIntervalView> Intervals,
    int Omitted
);

/// <param name="TimeZone">Of the calendar, by whose wall clock hours and holidays are.</param>
public sealed record SlaPolicyView(Guid Id, string Name, Guid CalendarId, string CalendarName, string TimeZone);

/// <param name="DueAt">None while the clock stands still.</param>
/// <param name="EndedAt">When it was kept, or broken for good.</param>
/// <param name="RemainingSeconds">Below zero where more has counted than was promised.</param>
public sealed record SlaPromiseView(
    SlaPromise Promise,
    SlaState State,
    long TargetSeconds,
    long CountedSeconds,
    long RemainingSeconds,
    DateTimeOffset? DueAt,
    DateTimeOffset? NearAt,
    DateTimeOffset? EndedAt
)
{
    public static SlaPromiseView Of(PromiseReading reading) =>
        new(
            reading.Promise,
            reading.State,
            (long)reading.Target.TotalSeconds,
            (long)reading.Counted.TotalSeconds,
            (long)reading.Remaining.TotalSeconds,
            reading.DueAt?.ToDateTimeOffset(),
            reading.NearAt?.ToDateTimeOffset(),
            reading.EndedAt?.ToDateTimeOffset()
        );
}

/// <param name="Holiday">Name of the holiday that is the reason.</param>
public sealed record SlaIntervalView(DateTimeOffset From, DateTimeOffset To, bool Counts, SlaReason Reason, string? Holiday)
{
    public static SlaIntervalView Of(SlaInterval interval) =>
        new(interval.From.ToDateTimeOffset(), interval.To.ToDateTimeOffset(), interval.Counts, interval.Reason, interval.Holiday);
}
