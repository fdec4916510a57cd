using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features;

/// <summary>What a new deal takes over where nobody said: the same over HTTP, from a file and from a conversion.</summary>
public static class DealDefaults
{
    /// <summary>Name: the company's, else the lead's, else the external id. Source and region: the lead's.</summary>
    public static void Fill(Deal deal, KnownLead? lead, string? companyName)
    {
        if (string.IsNullOrWhiteSpace(deal.Name))
        {
            deal.Name = companyName ?? lead?.CompanyName ?? lead?.Name ?? deal.ExternalId;
        }
        deal.Source ??= lead?.Source;
        deal.Region ??= lead?.Region;
    }
}
