using System.Text.Json;

namespace CrmCloud.Contracts.Events.Leads;

/// <summary>
/// A lead as other services may know it: ids and values, nothing personal. Every lead event carries the whole of it,
/// so that a consumer that applies by version may skip what it missed.
/// </summary>
public sealed record LeadSnapshot(
    DateTimeOffset CreatedAt,
    string? ExternalId,
    string? Source,
    string? Channel,
    string? Campaign,
    string? Region,
    string? Country,
    string Status,
    string Qualification,
    Guid? DisqualifyReasonId,
    int Score,
    Guid? OwnerId,
    Guid? TeamId,
    Guid? ConvertedContactId,
    Guid? ConvertedCompanyId,
    Guid? ConvertedDealId,
    DateTimeOffset? ConvertedAt,
    IReadOnlyList<string> Tags,
    JsonElement Custom
);

/// <summary>A lead came to be: entered, imported, or captured.</summary>
[EventType("leads.lead-created.v1")]
public sealed record LeadCreated(LeadSnapshot Lead);

/// <summary>Fields of a lead were edited; <paramref name="Fields"/> names them.</summary>
[EventType("leads.lead-changed.v1")]
public sealed record LeadChanged(LeadSnapshot Lead, IReadOnlyList<string> Fields);

/// <summary>A lead got another owner or team.</summary>
[EventType("leads.lead-assigned.v1")]
public sealed record LeadAssigned(LeadSnapshot Lead, Guid? PreviousOwnerId, Guid? PreviousTeamId);

/// <summary>A lead's qualification moved between none, mql and sql.</summary>
[EventType("leads.lead-qualified.v1")]
public sealed record LeadQualified(LeadSnapshot Lead, string PreviousQualification);

/// <summary>A lead was let go, with the reason.</summary>
[EventType("leads.lead-disqualified.v1")]
public sealed record LeadDisqualified(LeadSnapshot Lead, Guid ReasonId);

/// <summary>A disqualified lead is worked again.</summary>
[EventType("leads.lead-reopened.v1")]
public sealed record LeadReopened(LeadSnapshot Lead);

/// <summary>A lead went to the bin, or was taken back by the undo of its import.</summary>
[EventType("leads.lead-deleted.v1")]
public sealed record LeadDeleted(LeadSnapshot Lead);

/// <summary>A lead came back from the bin.</summary>
[EventType("leads.lead-restored.v1")]
public sealed record LeadRestored(LeadSnapshot Lead);

/// <summary>
/// A lead became a contact, a company and a deal (the snapshot names those it has), or an import said that a deal of it exists.
/// </summary>
[EventType("leads.lead-converted.v1")]
public sealed record LeadConverted(LeadSnapshot Lead);

/// <summary>A conversion was taken back, as by the undo of the import that made the deal; the snapshot is the lead as it is again.</summary>
/// <param name="DealId">The deal that it had been converted to.</param>
[EventType("leads.lead-conversion-undone.v1")]
public sealed record LeadConversionUndone(LeadSnapshot Lead, Guid? DealId);
