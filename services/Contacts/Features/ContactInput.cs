using System.ComponentModel;
using System.Text.Json.Nodes;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>
/// What a contact is created from or patched with. Describes the body for the OpenAPI document; it is read through the catalogue,
/// which tells an absent field from one that is set to null.
/// </summary>
[Description("Fields of a contact. On PATCH an absent field stays as it is and null clears it (RFC 7396); lists are given whole.")]
public sealed record ContactInput(
    string? ExternalId,
    string? FirstName,
    string? LastName,
    IReadOnlyList<EmailAddress>? Emails,
    IReadOnlyList<PhoneNumber>? Phones,
    string? TaxId,
    string? JobTitle,
    IReadOnlyList<Employment>? Companies,
    PostalAddress? Address,
    string? Source,
    [property: Description("At creation only; later it moves by events and POST …/lifecycle.")] Lifecycle? Lifecycle,
    [property: Description("At creation only; later POST …/assign.")] Guid? OwnerId,
    [property: Description("At creation only; later POST …/assign.")] Guid? TeamId,
    DateOnly? Birthday,
    string? Language,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);
