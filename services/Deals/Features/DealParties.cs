using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features;

/// <summary>
/// What a deal refers to in other services: refused where they say that it is not there, taken as it stands where they do not
/// answer. What it lacks is filled from its company and its lead.
/// </summary>
public sealed class DealParties(LeadsClient leads, ContactsClient contacts, ILogger<DealParties> log)
{
    /// <summary>A person waits: shorter than for an import.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>Checks a new deal's lead, company and people, and fills in name, source and region.</summary>
    public async ValueTask<Result> CompleteAsync(Deal deal, CancellationToken cancellation)
    {
        KnownLead? lead = null;
        if (deal.LeadId is { } leadId)
        {
            var found = await AskAsync(() => leads.ResolveAsync([leadId.ToString()], "id", s_patience, cancellation));
            if (found?.TryGetValue(leadId.ToString(), out lead) == false)
            {
                return Error.Invalid("leadId", "There is no such lead.");
            }
        }
        KnownParty? company = null;
        if (deal.CompanyId is { } companyId)
        {
            var found = await AskAsync(() => contacts.CompaniesAsync([companyId.ToString()], "id", null, s_patience, cancellation));
            if (found?.TryGetValue(companyId.ToString(), out company) == false)
            {
                return UnknownCompany;
            }
        }
        DealDefaults.Fill(deal, lead, company?.Name);
        return await CheckPeopleAsync(deal, cancellation);
    }

    /// <summary>Names a deal after its company, else its lead, as far as they answer.</summary>
    public async Task NameAsync(Deal deal, CancellationToken cancellation)
    {
        if (await CompleteAsync(deal, cancellation) is { Failed: true } unknown)
        {
            log.LogWarning("A converted lead's deal has no name yet: {Reason}", unknown.Error!.Detail);
        }
    }

    public async ValueTask<Result> CheckCompanyAsync(Deal deal, CancellationToken cancellation)
    {
        if (deal.CompanyId is not { } companyId)
        {
            return Result.Done;
        }
        var found = await AskAsync(() => contacts.CompaniesAsync([companyId.ToString()], "id", null, s_patience, cancellation));
        return found is null || found.ContainsKey(companyId.ToString()) ? Result.Done : UnknownCompany;
    }

    public async ValueTask<Result> CheckPeopleAsync(Deal deal, CancellationToken cancellation)
    {
        if (deal.ContactIds.Count == 0)
        {
            return Result.Done;
        }
        var ids = deal.ContactIds.Select(id => id.ToString()).ToList();
        var found = await AskAsync(() => contacts.PeopleAsync(ids, "id", s_patience, cancellation));
        return found is null || ids.TrueForAll(found.ContainsKey) ? Result.Done : Error.Invalid("contactIds", "There is no such contact.");
    }

    private static Error UnknownCompany => Error.Invalid("companyId", "There is no such company.");

    private async Task<TAnswer?> AskAsync<TAnswer>(Func<Task<TAnswer>> ask)
        where TAnswer : class
    {
        try
        {
            return await ask();
        }
        catch (PeerUnavailableException away)
        {
            log.LogWarning("A deal is taken unchecked: {Reason}", away.Message);
            return null;
        }
    }
}
