using System.ComponentModel;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features.Sla;

public sealed record BusinessCalendarResponse(
    Guid Id,
    string Name,
    string TimeZone,
    IReadOnlyList<OpenHours> Hours,
    IReadOnlyList<Holiday> Holidays,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

[Description("Fields of a calendar. Hours and holidays are sent as a whole; without a time zone it takes the workspace's.")]
public sealed record BusinessCalendarInput(
    string? Name,
    string? TimeZone,
    IReadOnlyList<OpenHours>? Hours,
    IReadOnlyList<Holiday>? Holidays
);

/// <summary>When teams work: a short list that administrators and managers keep.</summary>
public sealed class BusinessCalendarResource(SupportDbContext db, IWorkspaceTimeZone timeZone)
    : RecordResource<BusinessCalendar, BusinessCalendarResponse>
{
    public override RecordType<BusinessCalendar> Catalog => SlaCatalog.Calendars;

    public override string DefaultSort => "createdAt";

    public override BusinessCalendarResponse Response(BusinessCalendar record) =>
        new(
            record.Id,
            record.Name,
            record.TimeZone,
            record.Hours,
            record.Holidays,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(BusinessCalendar record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(BusinessCalendar record, JsonElement body, CancellationToken cancellation)
    {
        if (await db.Set<BusinessCalendar>().CountAsync(cancellation) >= SlaCatalog.MostCalendars)
        {
            return SlaErrors.TooMany(Catalog.Plural, SlaCatalog.MostCalendars);
        }
        if (record.TimeZone.Length == 0)
        {
            record.TimeZone = (await timeZone.GetAsync(cancellation)).Id;
        }
        return Result.Done;
    }

    public override async ValueTask<Result> DeletingAsync(BusinessCalendar record, CancellationToken cancellation) =>
        await db.Set<SlaPolicy>().CountAsync(policy => policy.CalendarId == record.Id, cancellation) is > 0 and var used
            ? SlaErrors.CalendarInUse(used)
            : Result.Done;

    public override async ValueTask<Result> TakingBackAsync(BusinessCalendar record, CancellationToken cancellation) =>
        record.DeletedAt is not null ? await DeletingAsync(record, cancellation) : record.Validate();
}
