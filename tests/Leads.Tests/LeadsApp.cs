using CrmCloud.Leads.Data;
using CrmCloud.Testing.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.Leads.Tests;

/// <summary>Leads, with its peers played in the process.</summary>
public sealed class LeadsApp() : ServiceApp<LeadsDbContext>("leads", "leads")
{
    public FakeContacts Contacts { get; } = new();
    public FakeDeals Deals { get; } = new();

    public FakeDealNames DealNames { get; } = new();

    protected override void PlayPeers(IServiceCollection services)
    {
        services.RemoveAll<Contracts.Contacts.V1.Contacts.ContactsClient>();
        services.AddSingleton<Contracts.Contacts.V1.Contacts.ContactsClient>(Contacts);
        services.RemoveAll<Contracts.Deals.V1.Deals.DealsClient>();
        services.AddSingleton<Contracts.Deals.V1.Deals.DealsClient>(Deals);
        services.RemoveAll<Contracts.Records.V1.Records.RecordsClient>();
        services.AddSingleton<Contracts.Records.V1.Records.RecordsClient>(DealNames);
    }
}

internal static class LeadCallers
{
    /// <summary>Creates a lead of which nothing special is wanted.</summary>
    public static Task<Guid> CreateAsync(this Caller caller, string lastName = "Souza", string? source = null) =>
        caller.MakeAsync(new { lastName, source });
}
