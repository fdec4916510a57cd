using System.ComponentModel;
using System.Text.Json.Nodes;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>What a company is created from or patched with; see <see cref="ContactInput"/>.</summary>
[Description("Fields of a company. On PATCH an absent field stays as it is and null clears it (RFC 7396).")]
public sealed record CompanyInput(
    string? ExternalId,
    string? Name,
    string? TaxId,
    string? Domain,
    string? Industry,
    string? Size,
    [property: Description("A number in the workspace's currency, or an object of amount and currency.")] JsonNode? AnnualRevenue,
    Guid? ParentId,
    PostalAddress? Address,
    string? Region,
    [property: Description("At creation only; later POST …/assign.")] Guid? OwnerId,
    [property: Description("At creation only; later POST …/assign.")] Guid? TeamId,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);
