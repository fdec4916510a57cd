using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Features;

/// <summary>A lead as the API shows it.</summary>
public sealed record LeadResponse(
    Guid Id,
    string? ExternalId,
    string? FirstName,
    string? LastName,
    string? Name,
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
    LeadStatus Status,
    LeadQualification Qualification,
    Guid? DisqualifyReasonId,
    int Score,
    string? Grade,
    Guid? OwnerId,
    Guid? TeamId,
    ConvertedTo? ConvertedTo,
    DateTimeOffset? ConvertedAt,
    DateTimeOffset? ConvertingSince,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    public static LeadResponse Of(Lead lead) =>
        new(
            lead.Id,
            lead.ExternalId,
            lead.FirstName,
            lead.LastName,
            lead.Name,
            lead.Email,
            lead.Phone,
            lead.CompanyName,
            lead.TaxId,
            lead.JobTitle,
            lead.Website,
            lead.City,
            lead.Region,
            lead.Country,
            lead.Source,
            lead.Channel,
            lead.Campaign,
            lead.Status,
            lead.Qualification,
            lead.DisqualifyReasonId,
            lead.Score,
            lead.Grade,
            lead.OwnerId,
            lead.TeamId,
            lead.ConvertedDealId is null && lead.ConvertedContactId is null
                ? null
                : new ConvertedTo(lead.ConvertedContactId, lead.ConvertedCompanyId, lead.ConvertedDealId),
            lead.ConvertedAt,
            lead.ConvertingSince,
            lead.Tags,
            lead.Custom,
            lead.CreatedAt,
            lead.UpdatedAt,
            lead.DeletedAt,
            lead.Version
        );
}

/// <summary>What a converted lead became.</summary>
public sealed record ConvertedTo(Guid? ContactId, Guid? CompanyId, Guid? DealId);

/// <summary>Serialisers made at build time: leads are the hottest answers of the service.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LeadResponse))]
[JsonSerializable(typeof(ListAnswer<LeadResponse>))]
internal sealed partial class LeadJson : JsonSerializerContext;
