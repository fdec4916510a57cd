using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>The fields of calendars, policies and of what was told of their breach.</summary>
public static class SlaCatalog
{
    internal const int MostPolicies = 50;
    internal const int MostCalendars = 50;
    private const int NameLength = 200;
    private const int MostHours = 70;
    private const int MostHolidays = 500;
    private const string Scope = "tickets";

    // csharpier-ignore-start
    public static RecordType<BusinessCalendar> Calendars { get; } = new("businessCalendar", "business-calendars", "business_calendars",
    [
        Field.RecordId<BusinessCalendar>(),
        Field.Text<BusinessCalendar>(calendar => calendar.Name) with { MaxLength = NameLength },
        Field.Text<BusinessCalendar>(calendar => calendar.TimeZone) with { MaxLength = 100 },
        Field.Items<BusinessCalendar, OpenHours>(calendar => calendar.Hours, MostHours, OpenHours.Check),
        Field.Items<BusinessCalendar, Holiday>(calendar => calendar.Holidays, MostHolidays, Holiday.Check),
        .. Field.Stamps<BusinessCalendar>(),
    ]) { Scope = Scope };

    public static RecordType<SlaPolicy> Policies { get; } = new("slaPolicy", "sla-policies", "sla_policies",
    [
        Field.RecordId<SlaPolicy>(),
        Field.Text<SlaPolicy>(policy => policy.Name) with { MaxLength = NameLength },
        Field.Reference<SlaPolicy>(policy => policy.CalendarId),
        Field.Items<SlaPolicy, SlaTarget>(policy => policy.Targets, most: 4, SlaTarget.Check),
        Field.References<SlaPolicy>(policy => policy.QueueIds),
        Field.Flag<SlaPolicy>(policy => policy.PausesOnHold),
        Field.Integer<SlaPolicy>(policy => policy.NearBreachPercent) with { Min = 1, Max = 99 },
        Field.Integer<SlaPolicy>(policy => policy.Order) with { Sql = "\"order\"", Min = 0, Max = 10_000 },
        .. Field.Stamps<SlaPolicy>(),
    ]) { Scope = Scope };

    public static RecordType<SlaAlert> Alerts { get; } = new("slaAlert", "sla-alerts", "sla_alerts",
    [
        Field.RecordId<SlaAlert>(),
        Field.Reference<SlaAlert>(alert => alert.TicketId),
        Field.Choice<SlaAlert, SlaPromise>(alert => alert.Promise),
        Field.Choice<SlaAlert, SlaAlertKind>(alert => alert.Kind),
        Field.Time<SlaAlert>(alert => alert.DueAt),
    ]) { Scope = Scope };
    // csharpier-ignore-end
}
