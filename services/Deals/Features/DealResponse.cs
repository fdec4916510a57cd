using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Features.Board;

namespace CrmCloud.Deals.Features;

/// <summary>A deal as the API shows it.</summary>
public sealed record DealResponse(
    Guid Id,
    string? ExternalId,
    string? Name,
    Guid PipelineId,
    Guid StageId,
    DealStatus Status,
    MoneyResponse? Amount,
    int Probability,
    DateOnly? ExpectedCloseDate,
    Guid? CompanyId,
    IReadOnlyList<Guid> ContactIds,
    Guid? LeadId,
    Guid? OwnerId,
    Guid? TeamId,
    IReadOnlyList<Guid> ProductIds,
    Guid? LostReasonId,
    string? LostNote,
    string? Source,
    string? Region,
    string Position,
    DateTimeOffset? WonAt,
    DateTimeOffset? LostAt,
    DateTimeOffset StageSince,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    public static DealResponse Of(Deal deal) =>
        new(
            deal.Id,
            deal.ExternalId,
            deal.Name,
            deal.PipelineId,
            deal.StageId,
            deal.Status,
            MoneyResponse.Of(deal.Amount, deal.Currency),
            deal.Probability,
            deal.ExpectedCloseDate,
            deal.CompanyId,
            deal.ContactIds,
            deal.LeadId,
            deal.OwnerId,
            deal.TeamId,
            deal.ProductIds,
            deal.LostReasonId,
            deal.LostNote,
            deal.Source,
            deal.Region,
            deal.Position,
            deal.WonAt,
            deal.LostAt,
            deal.StageSince,
            deal.Tags,
            deal.Custom,
            deal.CreatedAt,
            deal.UpdatedAt,
            deal.DeletedAt,
            deal.Version
        );
}

/// <summary>An amount in a currency (ISO 4217).</summary>
public sealed record MoneyResponse(decimal Amount, string Currency)
{
    public static MoneyResponse? Of(decimal? amount, string currency) => amount is { } value ? new MoneyResponse(value, currency) : null;
}

/// <summary>Serialisers made at build time: deals are the hottest answers of the service.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DealResponse))]
[JsonSerializable(typeof(ListAnswer<DealResponse>))]
[JsonSerializable(typeof(BoardResponse))]
internal sealed partial class DealJson : JsonSerializerContext;
