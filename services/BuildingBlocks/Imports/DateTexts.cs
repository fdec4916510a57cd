using System.Globalization;
using System.Text.RegularExpressions;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Reads dates and times as files write them.</summary>
public static partial class DateTexts
{
    /// <summary>Forms that mean the same everywhere; any other needs a <c>format</c>.</summary>
    private static readonly string[] s_iso =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mm",
        "yyyy-MM-dd HH:mm:ss.FFFFFFF",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] s_isoWithOffset =
    [
        "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-ddTHH:mmK",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss 'UTC'",
    ];

    // Days since 1899-12-30, from 1927 to 2119: Excel's own number for a date that lost its format.
    private const double FirstSerial = 10_000;
    private const double LastSerial = 80_000;

    /// <summary>A format as people write it (DD/MM/YYYY) in the form that is read with; null where it is none.</summary>
    public static string? Format(string format)
    {
        var text = Years()
            .Replace(Days().Replace(format, match => match.Value.ToLowerInvariant()), match => match.Value.ToLowerInvariant());
        if (text.Length is < 2 or > 60 || !text.Contains('y') || !text.Contains('M') || !text.Contains('d'))
        {
            return null;
        }
        try
        {
            _ = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero).ToString(text, CultureInfo.InvariantCulture);
            return text;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The instant that a cell means; null where it is no time of that form.</summary>
    /// <param name="format">As <see cref="Format"/> returned it; null: the forms of ISO 8601, and Excel's day numbers.</param>
    public static DateTimeOffset? Instant(string cell, string? format, TimeZoneInfo zone)
    {
        if (Offset(cell, format) is { } instant)
        {
            return instant;
        }
        return Local(cell, format) is { } local ? LocalTimes.ToInstant(local, zone) : null;
    }

    /// <summary>The day that a cell means; a time of day is left out.</summary>
    public static DateOnly? Day(string cell, string? format) => Local(cell, format) is { } local ? DateOnly.FromDateTime(local) : null;

    private static DateTimeOffset? Offset(string cell, string? format)
    {
        var hasOffset = format is null ? cell.Length > 16 : format.Contains('z') || format.Contains('K');
        return
            hasOffset
            && DateTimeOffset.TryParseExact(
                cell,
                format is null ? s_isoWithOffset : [format],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant
            )
            && (format is not null || !IsLocal(cell))
            ? instant.ToUniversalTime()
            : null;
    }

    private static bool IsLocal(string cell) =>
        DateTime.TryParseExact(cell, s_iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static DateTime? Local(string cell, string? format)
    {
        if (
            DateTime.TryParseExact(
                cell,
                format is null ? s_iso : [format],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite,
                out var local
            )
        )
        {
            return local;
        }
        return
            format is null
            && double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
            && serial is >= FirstSerial and < LastSerial
            ? new DateTime(1899, 12, 30).AddSeconds(Math.Round(serial * 86_400))
            : null;
    }

    [GeneratedRegex("Y+")]
    private static partial Regex Years();

    [GeneratedRegex("D+")]
    private static partial Regex Days();
}
