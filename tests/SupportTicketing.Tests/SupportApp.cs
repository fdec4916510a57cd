using CrmCloud.SupportTicketing.Data;
using CrmCloud.Testing.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>SupportTicketing, with Workspace and Contacts played in the process.</summary>
public sealed class SupportApp() : ServiceApp<SupportDbContext>("support", "tickets")
{
    public FakeContacts Contacts { get; } = new();

    protected override void PlayPeers(IServiceCollection services)
    {
        services.RemoveAll<Contracts.Contacts.V1.Contacts.ContactsClient>();
        services.AddSingleton<Contracts.Contacts.V1.Contacts.ContactsClient>(_ => Contacts);
    }
}
