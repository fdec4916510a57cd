using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.ServiceDefaults.GrpcClients;
using Grpc.Core;
using Grpc.Net.ClientFactory;
using Npgsql;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>
/// <c>rebuild</c>: throws the read models away and makes them again from the services' change feeds. Events that arrive
/// meanwhile are newer than what the feed then tells and win by their version.
/// </summary>
public static class RebuildCommand
{
    public const string Name = "rebuild";
    private const int BatchSize = 1_000;

    public static string ClientName(string service) => $"feed-{service}";

    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RebuildCommand));
        await ClearAsync(services.GetRequiredService<RelayDatabase>().DataSource, cancellation);
        var workspace = await FollowAsync(services, "workspace", FeedFold.WorkspaceTypes, cancellation);
        var leads = await FollowAsync(services, "leads", FeedFold.LeadTypes, cancellation);
        log.LogInformation("Rebuilt from {WorkspaceChanges} changes of Workspace and {LeadChanges} of Leads", workspace, leads);
        return 0;
    }

    private static async Task ClearAsync(NpgsqlDataSource relay, CancellationToken cancellation)
    {
        foreach (var table in (string[])["lead_facts", "names", "workspace_settings"])
        {
            await using var command = relay.CreateCommand($"delete from {table}");
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <returns>How many changes were read.</returns>
    private static async Task<long> FollowAsync(IServiceProvider services, string service, string[] types, CancellationToken cancellation)
    {
        var client = services.GetRequiredService<GrpcClientFactory>().CreateClient<ChangeFeed.ChangeFeedClient>(ClientName(service));
        var token = await services.GetRequiredService<IServiceTokenSource>().GetTokenAsync(workspaceId: null, cancellation);
        var request = new ChangesRequest();
        request.Types_.AddRange(types);
        long read = 0;
        using var stream = client.Changes(
            request,
            new Metadata { { "authorization", $"Bearer {token}" } },
            cancellationToken: cancellation
        );
        var batch = new List<Change>(BatchSize);
        await foreach (var change in stream.ResponseStream.ReadAllAsync(cancellation))
        {
            batch.Add(change);
            read++;
            if (batch.Count == BatchSize)
            {
                await ApplyAsync(services, batch, cancellation);
                batch.Clear();
            }
        }
        await ApplyAsync(services, batch, cancellation);
        return read;
    }

    private static async Task ApplyAsync(IServiceProvider services, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var workspace in changes.GroupBy(change => Guid.Parse(change.WorkspaceId)))
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = new CallContext
            {
                WorkspaceId = workspace.Key,
                Actor = BuildingBlocks.Calls.Actor.Service("reporting"),
                Origin = Origins.Restore,
            };
            await scope.ServiceProvider.GetRequiredService<FeedFold>().ApplyAsync([.. workspace], cancellation);
        }
    }
}
