using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features;

public sealed record LostReasonResponse(
    Guid Id,
    string Name,
    int Order,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

public sealed record LostReasonInput(string? Name, int? Order);

/// <summary>Why deals are lost: a short list that administrators and managers keep.</summary>
public sealed class LostReasonResource(DealsDbContext db) : RecordResource<LostReason, LostReasonResponse>
{
    public override RecordType<LostReason> Catalog => DealCatalog.LostReasons;

    public override string DefaultSort => "order";

    public override LostReasonResponse Response(LostReason record) =>
        new(record.Id, record.Name, record.Order, record.CreatedAt, record.UpdatedAt, record.DeletedAt, record.Version);

    public override Result Validate(LostReason record) =>
        string.IsNullOrWhiteSpace(record.Name) ? Error.Invalid("name", "A reason needs a name.") : Result.Done;

    public override async ValueTask<Result> DeletingAsync(LostReason record, CancellationToken cancellation) =>
        await db.Deals.CountAsync(deal => deal.LostReasonId == record.Id, cancellation) is > 0 and var used
            ? DealErrors.ReasonInUse(used)
            : Result.Done;
}
