using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Contacts.Domain;

/// <summary>An organisation that people belong to. It is no person: nothing of it is encrypted in the ledger.</summary>
public sealed class Company : CustomRecord
{
    public string? ExternalId { get; set; }
    public string Name { get; set; } = "";
    public string? TaxId { get; set; }

    /// <summary>Where its web pages and addresses are, such as <c>acme.com.br</c>.</summary>
    public string? Domain { get; set; }
    public string? Industry { get; set; }

    /// <summary>As the workspace measures it, such as <c>11-50</c>.</summary>
    public string? Size { get; set; }

    /// <summary>In <see cref="RevenueCurrency"/>.</summary>
    public decimal? AnnualRevenue { get; set; }

    /// <summary>ISO 4217; none without a revenue.</summary>
    public string? RevenueCurrency { get; internal set; }

    /// <summary>The company that this one belongs to; companies form no circle.</summary>
    public Guid? ParentId { get; set; }
    public PostalAddress? Address { get; set; }

    /// <summary>State or province that reports group by.</summary>
    public string? Region { get; set; }
    public Guid? OwnerId { get; internal set; }
    public Guid? TeamId { get; internal set; }

    /// <summary>True for a revenue of which nobody has said in what currency it is.</summary>
    public bool LacksCurrency => AnnualRevenue is not null && RevenueCurrency is null;

    /// <summary>Says the currency of a revenue that has none, and of no revenue none.</summary>
    /// <param name="currency">The workspace's; null: not known.</param>
    public void CompleteRevenue(string? currency) => RevenueCurrency = AnnualRevenue is null ? null : RevenueCurrency ?? currency;

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? ContactErrors.Nameless
        : ParentId == Id ? ContactErrors.ParentOfItself
        : TaxNumber.Problem(TaxId, Address?.Country) is { } problem ? Error.Invalid("taxId", problem)
        : Result.Done;

    /// <summary>Gives it to a user, a team, both, or (both null) nobody.</summary>
    public Result Assign(Guid? userId, Guid? teamId)
    {
        (OwnerId, TeamId) = (userId, teamId);
        return Result.Done;
    }
}
