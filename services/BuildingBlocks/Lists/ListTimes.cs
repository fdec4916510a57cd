using System.Globalization;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Times in queries: an instant, or a date that means the start of that day in the workspace.</summary>
internal static class ListTimes
{
    private static readonly DateOnly s_earliest = new(1900, 1, 2);
    private static readonly DateOnly s_latest = new(9998, 12, 31);

    public static (object? Value, string? Problem) Read(string text, TimeZoneInfo timeZone)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date >= s_earliest && date <= s_latest
                ? (LocalTimes.ToInstant(date.ToDateTime(TimeOnly.MinValue), timeZone), null)
                : (null, "Not between the years 1900 and 9998.");
        }
        // A plus that was not percent-encoded arrives as a space.
        var time = text.Length >= 17 && text[^6] == ' ' ? $"{text[..^6]}+{text[^5..]}" : text;
        var (value, problem) = FieldRules.FromText(s_time, time);
        return problem is null
            ? (ListValues.ToMicroseconds((DateTimeOffset)value!), null)
            : (null, "Not a time such as 2026-01-31T12:00:00Z, nor a date such as 2026-01-31, between the years 1900 and 9998.");
    }

    private static readonly Field<Record> s_time = new()
    {
        Name = "time",
        Type = FieldType.Time,
        Get = record => record.CreatedAt,
    };
}
