using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>
/// A calendar laid along the line of time. A moment is within hours where the wall clock of the zone shows one of them: an hour that
/// a clock change repeats counts twice, one that it skips not at all.
/// </summary>
public sealed class CalendarHours
{
    private static readonly Duration s_day = Duration.FromDays(1);

    private readonly DateTimeZone _zone;
    private readonly Dictionary<IsoDayOfWeek, List<Part>> _week;
    private readonly Dictionary<LocalDate, string> _holidays = [];
    private readonly Dictionary<(int Month, int Day), string> _everyYear = [];

    public CalendarHours(string timeZone, IEnumerable<OpenHours> hours, IEnumerable<Holiday> holidays)
    {
        _zone = DateTimeZoneProviders.Tzdb[timeZone];
        _week = Enumerable
            .Range(1, 7)
            .ToDictionary(day => (IsoDayOfWeek)day, day => PartsOf(hours.Where(stretch => (int)stretch.Day == day)));
        foreach (var holiday in holidays)
        {
            if (holiday.EveryYear)
            {
                _everyYear.TryAdd((holiday.Date.Month, holiday.Date.Day), holiday.Name);
            }
            else
            {
                _holidays.TryAdd(LocalDate.FromDateOnly(holiday.Date), holiday.Name);
            }
        }
    }

    public static CalendarHours Of(BusinessCalendar calendar) => new(calendar.TimeZone, calendar.Hours, calendar.Holidays);

    /// <summary>The stretches of a time, in order and without gaps. They are made as they are asked for.</summary>
    public IEnumerable<SlaInterval> Between(Instant from, Instant to)
    {
        for (var at = from; at < to; )
        {
            var period = _zone.GetZoneInterval(at);
            var end = period.HasEnd && period.End < to ? period.End : to;
            foreach (var interval in AtOffset(at, end, period.WallOffset))
            {
                yield return interval;
            }
            at = end;
        }
    }

    private IEnumerable<SlaInterval> AtOffset(Instant from, Instant to, Offset offset)
    {
        for (var date = from.WithOffset(offset).Date; ; date = date.PlusDays(1))
        {
            var midnight = date.AtMidnight().WithOffset(offset).ToInstant();
            if (midnight >= to)
            {
                break;
            }
            foreach (var part in PartsOf(date))
            {
                var (start, end) = (Instant.Max(midnight + part.Start, from), Instant.Min(midnight + part.End, to));
                if (start < end)
                {
                    yield return new SlaInterval(start, end, part.Reason, part.Holiday);
                }
            }
        }
    }

    private List<Part> PartsOf(LocalDate date) =>
        _holidays.TryGetValue(date, out var name) || _everyYear.TryGetValue((date.Month, date.Day), out name)
            ? [new Part(Duration.Zero, s_day, SlaReason.Holiday, name)]
            : _week[date.DayOfWeek];

    private static List<Part> PartsOf(IEnumerable<OpenHours> hours)
    {
        var parts = new List<Part>();
        var end = Duration.Zero;
        foreach (var stretch in hours.OrderBy(stretch => stretch.Start))
        {
            var start = Duration.FromMinutes(stretch.Start);
            if (start > end)
            {
                parts.Add(new Part(end, start, SlaReason.OutsideHours));
            }
            end = Duration.FromMinutes(stretch.End);
            parts.Add(new Part(start, end, SlaReason.BusinessHours));
        }
        if (end < s_day)
        {
            parts.Add(new Part(end, s_day, SlaReason.OutsideHours));
        }
        return parts;
    }

    private sealed record Part(Duration Start, Duration End, SlaReason Reason, string? Holiday = null);
}
