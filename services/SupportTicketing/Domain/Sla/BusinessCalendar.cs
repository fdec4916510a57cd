using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>When a team works: hours of the week and holidays, by the wall clock of a time zone. Around the clock is a calendar too.</summary>
public sealed class BusinessCalendar : Record
{
    public string Name { get; set; } = "";

    /// <summary>Of the IANA database, such as <c>America/Sao_Paulo</c>.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>At least one; those of a day do not overlap.</summary>
    public ItemList<OpenHours> Hours { get; set; } = [];
    public ItemList<Holiday> Holidays { get; set; } = [];

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? SlaErrors.NamelessCalendar
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is null ? SlaErrors.UnknownTimeZone
        : Hours.Count == 0 ? SlaErrors.NoHours
        : Overlap() ? SlaErrors.HoursOverlap
        : Result.Done;

    private bool Overlap() =>
        Hours
            .GroupBy(hours => hours.Day)
            .Select(day => day.OrderBy(hours => hours.Start).ToList())
            .Any(day => day.Zip(day.Skip(1)).Any(pair => pair.First.End > pair.Second.Start));
}
