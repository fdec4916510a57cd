using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>Every refusal about calendars and policies.</summary>
public static class SlaErrors
{
    public static Error NamelessCalendar { get; } = Error.Invalid("name", "A calendar needs a name.");

    public static Error UnknownTimeZone { get; } =
        Error.Invalid("timeZone", "A time zone of the IANA database, such as America/Sao_Paulo.");

    public static Error NoHours { get; } = Error.Invalid("hours", "A calendar has hours on one day at least.");

    public static Error HoursOverlap { get; } = Error.Invalid("hours", "Two entries of a day overlap.");

    public static Error NamelessPolicy { get; } = Error.Invalid("name", "A policy needs a name.");

    public static Error NoCalendar { get; } = Error.Invalid("calendarId", "A policy has the hours of a calendar that is there.");

    public static Error NoTargets { get; } = Error.Invalid("targets", "A policy has a target for one priority at least.");

    public static Error SamePriorityTwice { get; } = Error.Invalid("targets", "A priority has one target.");

    public static Error NearOutOfBounds { get; } = Error.Invalid("nearBreachPercent", "1 to 99 percent of a target.");

    public static Error CalendarInUse(int policies) =>
        new(ErrorKind.Conflict, "business-calendars.in-use", $"{policies} SLA policies use this calendar; give them another first.");

    public static Error TooMany(string plural, int most) =>
        new(ErrorKind.Conflict, $"{plural}.too-many", $"A workspace has at most {most}.");
}
