using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrmCloud.Workspace.Domain;

/// <summary>When the workspace is open, in its own time zone; no interval crosses midnight.</summary>
/// <param name="Intervals">Several a day are possible, such as around a lunch break.</param>
/// <param name="Holidays">Days on which it is closed.</param>
public sealed record BusinessHours(IReadOnlyList<OpenInterval> Intervals, IReadOnlyList<DateOnly> Holidays)
{
    private const int MaxIntervals = 50;
    private const int MaxHolidays = 400;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Monday to Friday, 9 to 18.</summary>
    public static BusinessHours Default { get; } =
        new(
            [
                .. Enum.GetValues<DayOfWeek>()
                    .Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                    .Select(day => new OpenInterval(day, new TimeOnly(9, 0), new TimeOnly(18, 0))),
            ],
            []
        );

    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Problem =>
        Intervals is null || Holidays is null ? "Intervals and holidays are lists."
        : Intervals.Count > MaxIntervals || Holidays.Count > MaxHolidays ? $"At most {MaxIntervals} intervals and {MaxHolidays} holidays."
        : Intervals.Any(interval => interval.From >= interval.To) ? "An interval ends after it begins."
        : Intervals.Any(a => Intervals.Any(b => !ReferenceEquals(a, b) && a.Day == b.Day && a.From < b.To && b.From < a.To))
            ? "Intervals of a day do not overlap."
        : null;

    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    public static BusinessHours FromJson(string json) => JsonSerializer.Deserialize<BusinessHours>(json, s_json)!;
}

/// <param name="Day">Day of the week.</param>
/// <param name="From">Opening, local time.</param>
/// <param name="To">Closing, local time, the same day.</param>
public sealed record OpenInterval(DayOfWeek Day, TimeOnly From, TimeOnly To);
