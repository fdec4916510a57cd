using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using NodaTime;

namespace CrmCloud.SupportTicketing.Tests.Sla;

/// <summary>
/// What a clock shows, found out minute by minute, and with another library's time zones: slow, and too simple to be wrong. Everything
/// happens on whole minutes.
/// </summary>
internal sealed class NaiveClock(ClockCase its)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(its.Zone);

    /// <summary>When so many minutes had counted; none until the end of the case's time.</summary>
    public Instant? When(int minutes, Instant until)
    {
        var counted = 0;
        for (var minute = its.Begins; minute < until; minute += Duration.FromMinutes(1))
        {
            if (Counts(minute) && ++counted == minutes)
            {
                return minute + Duration.FromMinutes(1);
            }
        }
        return null;
    }

    public int Counted(Instant until)
    {
        var counted = 0;
        for (var minute = its.Begins; minute < until; minute += Duration.FromMinutes(1))
        {
            counted += Counts(minute) ? 1 : 0;
        }
        return counted;
    }

    public bool Counts(Instant minute) => Waits(its.StatusAt(minute)) && IsOpen(minute);

    public bool Waits(TicketStatus? status) => status == TicketStatus.Open || (status == TicketStatus.OnHold && !its.PausesOnHold);

    private bool IsOpen(Instant minute)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(minute.ToDateTimeUtc(), _zone);
        var date = DateOnly.FromDateTime(local);
        var day = (Weekday)(((int)local.DayOfWeek + 6) % 7 + 1);
        var time = local.Hour * 60 + local.Minute;
        return !its.Holidays.Any(holiday =>
                holiday.EveryYear ? (holiday.Date.Month, holiday.Date.Day) == (date.Month, date.Day) : holiday.Date == date
            ) && its.Hours.Any(hours => hours.Day == day && hours.Start <= time && time < hours.End);
    }
}
