using System.Net;
using System.Text.Json;
using CrmCloud.Deals.Data;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.Deals.Tests;

/// <summary>Deals, with Workspace, Leads and Contacts played in the process.</summary>
public sealed class DealsApp() : ServiceApp<DealsDbContext>("deals", "deals")
{
    public FakeLeads Leads { get; } = new();
    public FakeContacts Contacts { get; } = new();

    protected override void PlayPeers(IServiceCollection services)
    {
        services.RemoveAll<Contracts.Leads.V1.Leads.LeadsClient>();
        services.AddSingleton<Contracts.Leads.V1.Leads.LeadsClient>(_ => Leads);
        services.RemoveAll<Contracts.Contacts.V1.Contacts.ContactsClient>();
        services.AddSingleton<Contracts.Contacts.V1.Contacts.ContactsClient>(_ => Contacts);
    }
}

internal static class DealCallers
{
    /// <summary>Creates a deal of which nothing special is wanted.</summary>
    public static Task<Guid> CreateAsync(this Caller caller, string name = "Fornos", Guid? stageId = null, decimal? amount = null) =>
        caller.MakeAsync(
            new
            {
                name,
                stageId,
                amount,
            }
        );

    /// <summary>The workspace's default pipeline.</summary>
    public static async Task<JsonElement> PipelineAsync(this Caller caller) =>
        (await (caller with { Records = "pipelines" }).GetAsync("").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .Single(pipeline => pipeline.GetProperty("default").GetBoolean());

    /// <summary>Ids of the default pipeline's stages, in order.</summary>
    public static async Task<Guid[]> StagesAsync(this Caller caller) =>
        [.. (await caller.PipelineAsync()).GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("id").GetGuid())];

    /// <summary>The first lost reason.</summary>
    public static async Task<Guid> ReasonAsync(this Caller caller) =>
        (await (caller with { Records = "lost-reasons" }).GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("id").GetGuid();

    /// <summary>Does a verb that must be accepted.</summary>
    public static Task<JsonElement> DoAsync(this Caller caller, Guid deal, string verb, object? body = null) =>
        caller.PostAsync($"{deal}/{verb}", body).ReadJsonAsync(HttpStatusCode.OK);

    /// <summary>Names of the open deals of a stage, in their order.</summary>
    public static async Task<string[]> ColumnAsync(this Caller caller, Guid stage) =>
        [
            .. (await caller.GetAsync($"?filter[stageId]={stage}&filter[status]=open&sort=position&limit=200").ReadJsonAsync())
                .GetProperty("items")
                .EnumerateArray()
                .Select(deal => deal.GetProperty("name").GetString()!),
        ];
}
