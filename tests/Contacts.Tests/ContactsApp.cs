using CrmCloud.Contacts.Data;
using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.Testing.Services;
using Grpc.Core;

namespace CrmCloud.Contacts.Tests;

/// <summary>Contacts, with its peers played in the process.</summary>
public sealed class ContactsApp()
    : ServiceApp<ContactsDbContext>("contacts", "contacts", "companies", "activities", "tasks", "leads", "deals")
{
    /// <summary>Asks over gRPC, as another service does in a workspace; or, with scopes, as a user would.</summary>
    public async Task<T> AskAsync<T>(
        Guid workspace,
        Func<Contracts.Contacts.V1.Contacts.ContactsClient, Metadata, AsyncUnaryCall<T>> question,
        string? scopes = null
    )
    {
        using var channel = Channel();
        var token = scopes is null ? Tokens.ForService("leads", workspace: workspace) : Tokens.ForUser(workspace, scopes: scopes);
        return await question(
            new Contracts.Contacts.V1.Contacts.ContactsClient(channel),
            new Metadata { { "authorization", $"Bearer {token}" } }
        );
    }
}

internal static class ContactCallers
{
    public static Caller Companies(this Caller caller) => caller with { Records = "companies" };

    public static Caller Activities(this Caller caller) => caller with { Records = "activities" };

    public static Caller Tasks(this Caller caller) => caller with { Records = "tasks" };
}
