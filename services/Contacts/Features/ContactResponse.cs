using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>A person as the API shows them.</summary>
public sealed record ContactResponse(
    Guid Id,
    string? ExternalId,
    string? FirstName,
    string? LastName,
    string? Name,
    IReadOnlyList<EmailAddress> Emails,
    IReadOnlyList<PhoneNumber> Phones,
    string? TaxId,
    string? JobTitle,
    IReadOnlyList<Employment> Companies,
    PostalAddress? Address,
    string? Source,
    Lifecycle Lifecycle,
    string? LifecycleReason,
    Guid? OwnerId,
    Guid? TeamId,
    DateOnly? Birthday,
    string? Language,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    public static ContactResponse Of(Contact contact) =>
        new(
            contact.Id,
            contact.ExternalId,
            contact.FirstName,
            contact.LastName,
            contact.Name,
            contact.Emails,
            contact.Phones,
            contact.TaxId,
            contact.JobTitle,
            contact.Companies,
            contact.Address,
            contact.Source,
            contact.Lifecycle,
            contact.LifecycleReason,
            contact.OwnerId,
            contact.TeamId,
            contact.Birthday,
            contact.Language,
            contact.Tags,
            contact.Custom,
            contact.CreatedAt,
            contact.UpdatedAt,
            contact.DeletedAt,
            contact.Version
        );
}

/// <summary>Serialisers made at build time, for the answers that are asked for most.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ContactResponse))]
[JsonSerializable(typeof(ListAnswer<ContactResponse>))]
[JsonSerializable(typeof(CompanyResponse))]
[JsonSerializable(typeof(ListAnswer<CompanyResponse>))]
internal sealed partial class ContactJson : JsonSerializerContext;
