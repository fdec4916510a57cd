using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>How one promise stands.</summary>
/// <param name="Target">How much time of the calendar it has.</param>
/// <param name="DueAt">When its time is up, as far as is known: none while the clock stands still. From this moment on it is broken.</param>
/// <param name="NearAt">From when on a breach is near.</param>
/// <param name="EndedAt">When it was kept, or broken for good; none while it is open.</param>
/// <param name="Counted">How much time has counted.</param>
public sealed record PromiseReading(
    SlaPromise Promise,
    Duration Target,
    Instant? DueAt,
    Instant? NearAt,
    Instant? EndedAt,
    Duration Counted,
    SlaState State
)
{
    public bool IsOpen => EndedAt is null;
    public Duration Remaining => Target - Counted;

    /// <summary>The moments of which others are told.</summary>
    public IEnumerable<SlaMoment> Moments =>
        new[]
        {
            Moment(SlaAlertKind.NearBreach, IsOpen ? NearAt : null),
            Moment(SlaAlertKind.Breach, IsOpen || State == SlaState.Breached ? DueAt : null),
        }.OfType<SlaMoment>();

    private SlaMoment? Moment(SlaAlertKind kind, Instant? at) => at is { } moment ? new SlaMoment(Promise, kind, moment, DueAt) : null;
}

/// <summary>A moment in the life of a promise of which others are told.</summary>
/// <param name="DueAt">Until when the promise is to be kept; none where the clock stands still.</param>
public sealed record SlaMoment(SlaPromise Promise, SlaAlertKind Kind, Instant At, Instant? DueAt);

/// <summary>The clock of a ticket at a moment.</summary>
/// <param name="Promises">What is promised: nothing, one or both.</param>
public sealed record SlaReading(IReadOnlyList<PromiseReading> Promises)
{
    public static SlaReading None { get; } = new([]);

    /// <summary>The worst that holds.</summary>
    public SlaState State =>
        new[] { SlaState.Breached, SlaState.NearBreach, SlaState.Running, SlaState.Paused, SlaState.Met }
            .Where(state => Promises.Any(promise => promise.State == state))
            .FirstOrDefault(SlaState.None);

    /// <summary>The next due time of what is open, also where it has passed.</summary>
    public Instant? DueAt => Promises.Where(promise => promise.IsOpen).Min(promise => promise.DueAt);

    /// <summary>From when on a breach of something open is near.</summary>
    public Instant? NearAt => Promises.Where(promise => promise.IsOpen).Min(promise => promise.NearAt);

    public PromiseReading? Of(SlaPromise promise) => Promises.FirstOrDefault(reading => reading.Promise == promise);

    /// <summary>What is to be told by now and was not: of a promise that is broken already only that.</summary>
    /// <param name="toldUntil">What lies before or at it has been told, or is to be kept quiet.</param>
    public IEnumerable<SlaMoment> ToTell(Instant? toldUntil, Instant now) =>
        Promises
            .Select(promise => promise.Moments.LastOrDefault(moment => moment.At <= now && !(moment.At <= toldUntil)))
            .OfType<SlaMoment>();

    /// <summary>When something is to be told next; it may be past.</summary>
    public Instant? NextToTell(Instant? toldUntil) =>
        Promises.SelectMany(promise => promise.Moments).Where(moment => !(moment.At <= toldUntil)).Min(moment => (Instant?)moment.At);
}
