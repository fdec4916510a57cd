using System.ComponentModel;
using System.Text.Json.Nodes;

namespace CrmCloud.Deals.Features;

/// <summary>
/// What a deal is created from or patched with. Describes the body for the OpenAPI document; it is read through the
/// catalogue, which tells an absent field from one that is set to null.
/// </summary>
[Description(
    "Fields of a deal. On PATCH an absent field stays as it is and null clears it (RFC 7396); pipeline, stage, owner, team and lead are taken when it is created, and changed by verbs afterwards."
)]
public sealed record DealInput(
    string? ExternalId,
    string? Name,
    Guid? PipelineId,
    Guid? StageId,
    MoneyInputBody? Amount,
    DateOnly? ExpectedCloseDate,
    Guid? CompanyId,
    IReadOnlyList<Guid>? ContactIds,
    Guid? LeadId,
    Guid? OwnerId,
    Guid? TeamId,
    IReadOnlyList<Guid>? ProductIds,
    string? Source,
    string? Region,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);

/// <summary>An amount as it is sent.</summary>
[Description("In the workspace's currency; a bare number means the same.")]
public sealed record MoneyInputBody(decimal Amount, string? Currency = null);
