using System.Text.Json;

namespace CrmCloud.Contracts.Events.Contacts;

/// <summary>A company. Companies are no persons: their name travels. Every company event carries the whole of it.</summary>
/// <param name="AnnualRevenue">In the workspace's currency.</param>
public sealed record CompanySnapshot(
    DateTimeOffset CreatedAt,
    string? ExternalId,
    string Name,
    string? Domain,
    string? Industry,
    string? Size,
    decimal? AnnualRevenue,
    Guid? ParentId,
    string? Region,
    Guid? OwnerId,
    Guid? TeamId,
    IReadOnlyList<string> Tags,
    JsonElement Custom
);

/// <summary>A company came to be known.</summary>
[EventType("contacts.company-created.v1")]
public sealed record CompanyCreated(CompanySnapshot Company);

/// <summary>Fields of a company were edited; <paramref name="Fields"/> names them.</summary>
[EventType("contacts.company-changed.v1")]
public sealed record CompanyChanged(CompanySnapshot Company, IReadOnlyList<string> Fields);

/// <summary>A company went to the bin, or was taken back by an undo.</summary>
[EventType("contacts.company-deleted.v1")]
public sealed record CompanyDeleted(CompanySnapshot Company);

/// <summary>A company came back from the bin.</summary>
[EventType("contacts.company-restored.v1")]
public sealed record CompanyRestored(CompanySnapshot Company);
