using System.Text.Json;

namespace CrmCloud.Contracts.Events.Deals;

/// <summary>
/// A deal as other services may know it: ids and values. Its name stays with Deals, since it may be a person's. Every deal
/// event carries the whole of it, so that a consumer that applies by version may skip what it missed.
/// </summary>
/// <param name="Status">open, won or lost.</param>
/// <param name="Amount">In <paramref name="Currency"/>; none where nobody has said yet.</param>
/// <param name="Probability">Percent, 0 to 100.</param>
/// <param name="StageSince">When it came to its present stage.</param>
public sealed record DealSnapshot(
    DateTimeOffset CreatedAt,
    string? ExternalId,
    Guid PipelineId,
    Guid StageId,
    string Status,
    decimal? Amount,
    string Currency,
    int Probability,
    DateOnly? ExpectedCloseDate,
    Guid? CompanyId,
    IReadOnlyList<Guid> ContactIds,
    Guid? LeadId,
    Guid? OwnerId,
    Guid? TeamId,
    IReadOnlyList<Guid> ProductIds,
    Guid? LostReasonId,
    string? Source,
    string? Region,
    DateTimeOffset? WonAt,
    DateTimeOffset? LostAt,
    DateTimeOffset StageSince,
    IReadOnlyList<string> Tags,
    JsonElement Custom
);

/// <summary>A deal was opened: entered, imported, or by a conversion. An imported one may be won or lost already.</summary>
[EventType("deals.deal-created.v1")]
public sealed record DealCreated(DealSnapshot Deal);

/// <summary>Fields of a deal were edited; <paramref name="Fields"/> names them.</summary>
[EventType("deals.deal-changed.v1")]
public sealed record DealChanged(DealSnapshot Deal, IReadOnlyList<string> Fields);

/// <summary>A deal moved to another stage.</summary>
[EventType("deals.deal-moved.v1")]
public sealed record DealMoved(DealSnapshot Deal, Guid PreviousStageId);

/// <summary>A deal got another owner or team.</summary>
[EventType("deals.deal-assigned.v1")]
public sealed record DealAssigned(DealSnapshot Deal, Guid? PreviousOwnerId, Guid? PreviousTeamId);

/// <summary>A deal was won.</summary>
[EventType("deals.deal-won.v1")]
public sealed record DealWon(DealSnapshot Deal);

/// <summary>A deal was lost, with the reason.</summary>
[EventType("deals.deal-lost.v1")]
public sealed record DealLost(DealSnapshot Deal, Guid? ReasonId);

/// <summary>A won or lost deal is open again.</summary>
[EventType("deals.deal-reopened.v1")]
public sealed record DealReopened(DealSnapshot Deal);

/// <summary>A deal went to the bin, or was taken back by the undo of its import.</summary>
[EventType("deals.deal-deleted.v1")]
public sealed record DealDeleted(DealSnapshot Deal);

/// <summary>A deal came back from the bin.</summary>
[EventType("deals.deal-restored.v1")]
public sealed record DealRestored(DealSnapshot Deal);
