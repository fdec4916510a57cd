using System.Globalization;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>One stretch of a weekday in which the team works, by the wall clock. A split shift is two of them.</summary>
/// <param name="From"><c>HH:mm</c>.</param>
/// <param name="To"><c>HH:mm</c>, exclusive; <c>24:00</c> is the end of the day.</param>
public sealed record OpenHours(Weekday Day, string From, string To)
{
    private const int DayMinutes = 24 * 60;

    /// <summary>Minutes since midnight.</summary>
    public int Start => MinutesOf(From) ?? 0;

    /// <summary>Minutes since midnight; 1440 is the end of the day.</summary>
    public int End => MinutesOf(To) ?? 0;

    /// <summary>What is wrong with it, for a person; null where it is fine.</summary>
    public static string? Check(OpenHours hours) =>
        MinutesOf(hours.From) is not { } start || MinutesOf(hours.To) is not { } end ? "Times are of the form HH:mm, 00:00 to 24:00."
        : !Enum.IsDefined(hours.Day) ? "There is no such day."
        : start >= end ? "Hours end after they begin; what goes past midnight is two entries."
        : null;

    private static int? MinutesOf(string? time) =>
        time == "24:00" ? DayMinutes
        : TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? (int)read.ToTimeSpan().TotalMinutes
        : null;
}
