using System.Text.Json;

namespace CrmCloud.Contracts.Events.Contacts;

/// <summary>
/// A person as other services may know them: ids and values, nothing by which they are known. Every contact event carries the
/// whole of it, so that a consumer that applies by version may skip what it missed.
/// </summary>
/// <param name="CompanyIds">The companies they belong to, the primary one first.</param>
public sealed record ContactSnapshot(
    DateTimeOffset CreatedAt,
    string? ExternalId,
    string? Source,
    string Lifecycle,
    string? Language,
    IReadOnlyList<Guid> CompanyIds,
    Guid? OwnerId,
    Guid? TeamId,
    IReadOnlyList<string> Tags,
    JsonElement Custom
);

/// <summary>A person came to be known: entered, imported, or found by a conversion.</summary>
[EventType("contacts.contact-created.v1")]
public sealed record ContactCreated(ContactSnapshot Contact);

/// <summary>Fields of a person were edited; <paramref name="Fields"/> names them.</summary>
[EventType("contacts.contact-changed.v1")]
public sealed record ContactChanged(ContactSnapshot Contact, IReadOnlyList<string> Fields);

/// <summary>A person moved between the stages of the lifecycle.</summary>
[EventType("contacts.contact-lifecycle-changed.v1")]
public sealed record ContactLifecycleChanged(ContactSnapshot Contact, string PreviousLifecycle);

/// <summary>A person went to the bin, or was taken back by an undo.</summary>
[EventType("contacts.contact-deleted.v1")]
public sealed record ContactDeleted(ContactSnapshot Contact);

/// <summary>A person came back from the bin.</summary>
[EventType("contacts.contact-restored.v1")]
public sealed record ContactRestored(ContactSnapshot Contact);
