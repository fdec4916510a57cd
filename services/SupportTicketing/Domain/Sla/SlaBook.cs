using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>A workspace's policies with their calendars.</summary>
public sealed class SlaBook(IEnumerable<SlaPolicy> policies, IEnumerable<BusinessCalendar> calendars)
{
    private readonly List<SlaPolicy> _policies =
    [
        .. policies
            .OrderByDescending(policy => policy.QueueIds.Count > 0)
            .ThenBy(policy => policy.Order)
            .ThenBy(policy => policy.CreatedAt)
            .ThenBy(policy => policy.Id),
    ];
    private readonly Dictionary<Guid, BusinessCalendar> _calendars = calendars.ToDictionary(calendar => calendar.Id);
    private readonly Dictionary<Guid, CalendarHours> _hours = [];

    public static SlaBook Empty { get; } = new([], []);

    public bool IsEmpty => _policies.Count == 0;

    /// <summary>The policy of a queue's tickets: one that names the queue before one for all, then by their order.</summary>
    public SlaPolicy? PolicyOf(Guid? queueId) =>
        _policies.FirstOrDefault(policy => policy.QueueIds.Count == 0 || (queueId is { } queue && policy.QueueIds.Contains(queue)));

    public BusinessCalendar? CalendarOf(SlaPolicy policy) => _calendars.GetValueOrDefault(policy.CalendarId ?? Guid.Empty);

    /// <summary>What a ticket is promised; null for nothing.</summary>
    public SlaTerms? TermsOf(Guid? queueId, TicketPriority priority) =>
        PolicyOf(queueId) is { } policy && policy.TargetOf(priority) is { } target && CalendarOf(policy) is { } calendar
            ? new SlaTerms(
                HoursOf(calendar),
                Minutes(target.FirstResponseMinutes),
                Minutes(target.ResolutionMinutes),
                policy.PausesOnHold,
                policy.NearBreachPercent
            )
            : null;

    private CalendarHours HoursOf(BusinessCalendar calendar) =>
        _hours.TryGetValue(calendar.Id, out var hours) ? hours : _hours[calendar.Id] = CalendarHours.Of(calendar);

    private static Duration? Minutes(int? minutes) => minutes is { } count ? Duration.FromMinutes(count) : null;
}
