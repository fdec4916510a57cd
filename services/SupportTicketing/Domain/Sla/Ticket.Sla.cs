using CrmCloud.SupportTicketing.Domain.Sla;
using NodaTime;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>What is kept of the last reading of its clock, so that lists sort by it and the timer finds it. All of it follows from facts.</summary>
public sealed partial class Ticket
{
    /// <summary>As of the last reading; null where nobody read, as in a ticket made again from history.</summary>
    public SlaState? SlaState { get; private set; }

    /// <summary>Whether every promise was kept; decided when it is solved, none before and where nothing was promised.</summary>
    public bool? SlaMet { get; internal set; }
    public DateTimeOffset? FirstResponseDue { get; private set; }
    public DateTimeOffset? ResolutionDue { get; private set; }

    /// <summary>The next due time of what is open.</summary>
    public DateTimeOffset? SlaDue { get; private set; }

    /// <summary>From when on a breach is near.</summary>
    public DateTimeOffset? SlaNearAt { get; private set; }

    /// <summary>When others are to be told of something.</summary>
    public DateTimeOffset? SlaNextAt { get; internal set; }

    /// <summary>What lies before or at it was told, or is to be kept quiet.</summary>
    public DateTimeOffset? SlaToldUntil { get; private set; }

    /// <summary>Keeps a reading of its clock.</summary>
    /// <param name="toldUntil">Nothing up to here will be told; null: as before.</param>
    public void KeepReading(SlaReading reading, DateTimeOffset? toldUntil = null)
    {
        SlaToldUntil = toldUntil ?? SlaToldUntil;
        SlaState = reading.State;
        SlaMet = IsOver && reading.Promises.Count > 0 ? reading.State == Domain.Sla.SlaState.Met : null;
        FirstResponseDue = Time(reading.Of(SlaPromise.FirstResponse)?.DueAt);
        ResolutionDue = Time(reading.Of(SlaPromise.Resolution)?.DueAt);
        SlaDue = Time(reading.DueAt);
        SlaNearAt = Time(reading.NearAt);
        SlaNextAt = DeletedAt is null ? Time(reading.NextToTell(SlaToldUntil is { } told ? Instant.FromDateTimeOffset(told) : null)) : null;
    }

    /// <summary>How it stands now; the clock of one that runs has gone on since the last reading.</summary>
    public SlaState? SlaStateAt(DateTimeOffset now) =>
        SlaState is not (Domain.Sla.SlaState.Running or Domain.Sla.SlaState.NearBreach) ? SlaState
        : SlaDue <= now ? Domain.Sla.SlaState.Breached
        : SlaNearAt <= now ? Domain.Sla.SlaState.NearBreach
        : Domain.Sla.SlaState.Running;

    private static DateTimeOffset? Time(Instant? instant) => instant?.ToDateTimeOffset();
}
