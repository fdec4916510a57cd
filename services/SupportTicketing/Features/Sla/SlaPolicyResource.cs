using System.ComponentModel;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features.Sla;

public sealed record SlaPolicyResponse(
    Guid Id,
    string Name,
    Guid? CalendarId,
    IReadOnlyList<SlaTarget> Targets,
    IReadOnlyList<Guid> QueueIds,
    bool PausesOnHold,
    int NearBreachPercent,
    int Order,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

[Description("Fields of a policy. Targets are sent as a whole, one for each priority that is promised something.")]
public sealed record SlaPolicyInput(
    string? Name,
    Guid? CalendarId,
    IReadOnlyList<SlaTarget>? Targets,
    IReadOnlyList<Guid>? QueueIds,
    bool? PausesOnHold,
    int? NearBreachPercent,
    int? Order
);

/// <summary>What is promised to customers: a short list that administrators and managers keep. A workspace begins without one.</summary>
public sealed class SlaPolicyResource(SupportDbContext db) : RecordResource<SlaPolicy, SlaPolicyResponse>
{
    public override RecordType<SlaPolicy> Catalog => SlaCatalog.Policies;

    public override string DefaultSort => "order";

    public override SlaPolicyResponse Response(SlaPolicy record) =>
        new(
            record.Id,
            record.Name,
            record.CalendarId,
            record.Targets,
            record.QueueIds,
            record.PausesOnHold,
            record.NearBreachPercent,
            record.Order,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(SlaPolicy record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(SlaPolicy record, JsonElement body, CancellationToken cancellation) =>
        await db.Set<SlaPolicy>().CountAsync(cancellation) >= SlaCatalog.MostPolicies
            ? SlaErrors.TooMany(Catalog.Plural, SlaCatalog.MostPolicies)
            : await CheckCalendarAsync(record, cancellation);

    public override ValueTask<Result> ChangingAsync(SlaPolicy record, JsonElement body, CancellationToken cancellation) =>
        CheckCalendarAsync(record, cancellation);

    public override async ValueTask<Result> TakingBackAsync(SlaPolicy record, CancellationToken cancellation) =>
        record.DeletedAt is not null ? Result.Done
        : await CheckCalendarAsync(record, cancellation) is { Failed: true } refused ? refused
        : record.Validate();

    private async ValueTask<Result> CheckCalendarAsync(SlaPolicy record, CancellationToken cancellation) =>
        await db.Set<BusinessCalendar>().AnyAsync(calendar => calendar.Id == record.CalendarId, cancellation)
            ? Result.Done
            : SlaErrors.NoCalendar;
}
