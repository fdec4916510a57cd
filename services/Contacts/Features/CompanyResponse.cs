using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contacts.Domain;

namespace CrmCloud.Contacts.Features;

/// <summary>A company as the API shows it.</summary>
public sealed record CompanyResponse(
    Guid Id,
    string? ExternalId,
    string Name,
    string? TaxId,
    string? Domain,
    string? Industry,
    string? Size,
    MoneyAnswer? AnnualRevenue,
    Guid? ParentId,
    PostalAddress? Address,
    string? Region,
    Guid? OwnerId,
    Guid? TeamId,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    public static CompanyResponse Of(Company company) =>
        new(
            company.Id,
            company.ExternalId,
            company.Name,
            company.TaxId,
            company.Domain,
            company.Industry,
            company.Size,
            company.AnnualRevenue is { } amount ? new MoneyAnswer(amount, company.RevenueCurrency) : null,
            company.ParentId,
            company.Address,
            company.Region,
            company.OwnerId,
            company.TeamId,
            company.Tags,
            company.Custom,
            company.CreatedAt,
            company.UpdatedAt,
            company.DeletedAt,
            company.Version
        );
}

/// <summary>An amount with its currency.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record MoneyAnswer(decimal Amount, string? Currency);
