using System.ComponentModel;
using System.Text.Json.Nodes;

namespace CrmCloud.Leads.Features;

/// <summary>
/// What a lead is created from or patched with. Describes the body for the OpenAPI document; it is read through the
/// catalogue, which tells an absent field from one that is set to null.
/// </summary>
[Description("Fields of a lead. On PATCH an absent field stays as it is and null clears it (RFC 7396).")]
public sealed record LeadInput(
    string? ExternalId,
    string? FirstName,
    string? LastName,
    string? Email,
    string? Phone,
    string? CompanyName,
    string? TaxId,
    string? JobTitle,
    string? Website,
    string? City,
    string? Region,
    string? Country,
    string? Source,
    string? Channel,
    string? Campaign,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);
