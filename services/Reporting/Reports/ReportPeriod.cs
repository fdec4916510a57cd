using System.Globalization;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Reporting.Reports;

/// <summary>Calendar days in the workspace's time zone: from inclusive, to exclusive; either may be open.</summary>
public sealed record ReportPeriod(DateOnly? From, DateOnly? To)
{
    private const string Format = "yyyy-MM-dd";

    public static ReportPeriod Open { get; } = new(null, null);

    /// <summary>The whole of one month, named <c>yyyy-MM</c>.</summary>
    public static ReportPeriod OfMonth(string key)
    {
        var first = DateOnly.ParseExact($"{key}-01", Format, CultureInfo.InvariantCulture);
        return new ReportPeriod(first, first.AddMonths(1));
    }

    public static Result<ReportPeriod> Parse(IQueryCollection query)
    {
        var (from, fromOk) = Day(query["from"].ToString());
        var (to, toOk) = Day(query["to"].ToString());
        return fromOk && toOk ? new ReportPeriod(from, to) : Error.Malformed("from and to are days of the form yyyy-MM-dd.");
    }

    /// <summary>The period of the same length just before; whole months before whole months. None where this one is open.</summary>
    public ReportPeriod? Previous
    {
        get
        {
            // The calendar begins with year 1: nothing lies before a period that reaches back there.
            if (From is not { } from || To is not { } to || to <= from || from.DayNumber < to.DayNumber - from.DayNumber)
            {
                return null;
            }
            var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
            var start = from.Day == 1 && to.Day == 1 ? from.AddMonths(-months) : from.AddDays(from.DayNumber - to.DayNumber);
            return new ReportPeriod(start, from);
        }
    }

    /// <summary>The days that lie in both.</summary>
    public ReportPeriod And(ReportPeriod other) => new(Later(From, other.From), Earlier(To, other.To));

    public DateTime? Start(TimeZoneInfo zone) => Instant(From, zone);

    public DateTime? End(TimeZoneInfo zone) => Instant(To, zone);

    /// <summary>The period in the filter language of lists.</summary>
    public IEnumerable<KeyValuePair<string, string>> FiltersOn(string field)
    {
        if (From is { } from)
        {
            yield return KeyValuePair.Create($"filter[{field}][gte]", from.ToString(Format, CultureInfo.InvariantCulture));
        }
        if (To is { } to)
        {
            yield return KeyValuePair.Create($"filter[{field}][lt]", to.ToString(Format, CultureInfo.InvariantCulture));
        }
    }

    private static DateTime? Instant(DateOnly? day, TimeZoneInfo zone) =>
        day is { } start ? LocalTimes.ToInstant(start.ToDateTime(TimeOnly.MinValue), zone).UtcDateTime : null;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;

    private static (DateOnly? Day, bool Understood) Day(string text) =>
        text.Length == 0 ? (null, true)
        : DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, true)
        : (null, false);
}
