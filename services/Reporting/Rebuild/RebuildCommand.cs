using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Changes.V1;
using Grpc.Core;
using Npgsql;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>
/// <c>rebuild</c>: makes the read models anew from the services' change feeds, beside those that are served, and then puts
/// them in their place. Reports are answered all the while, from the old figures until the new ones are whole.
/// </summary>
public static class RebuildCommand
{
    public const string Name = "rebuild";

    /// <summary>Any number, the same in every process: it keeps two rebuilds apart.</summary>
    private const long Lock = 7_265_627_569;
    private const int BatchSize = 1_000;

    /// <summary>Lets the folding write to the twins of the tables.</summary>
    public static void Configure(IConfigurationManager configuration) =>
        configuration["ConnectionStrings:database"] = InTwins(configuration.GetConnectionString("database"));

    /// <summary>The same database, where the twins of the read models are found first.</summary>
    public static string InTwins(string? connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = $"{Promotion.Schema},public" }.ConnectionString;

    /// <returns>0; 1 where a service was away, so that what it would have told is as it was, or another rebuild is going on.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RebuildCommand));
        var relay = services.GetRequiredService<RelayDatabase>().DataSource;
        await using var connection = await relay.OpenConnectionAsync(cancellation);
        if (await BeginAsync(connection, cancellation) is not { } began)
        {
            log.LogError("Another rebuild is going on; nothing was done");
            return 1;
        }
        var promotion = services.GetRequiredService<Promotion>();
        await promotion.ClearAsync(cancellation);
        var read = new List<ReadModels>();
        foreach (var models in ReadModels.All)
        {
            try
            {
                var changes = await FollowAsync(services, models, cancellation);
                log.LogInformation("Read {Changes} changes of {Service}", changes, models.Service);
                read.Add(models);
            }
            catch (RpcException error)
            {
                log.LogError(
                    "{Service} could not be read ({Status}: {Detail}): what comes from it stays as it was. Run the rebuild again once it is back",
                    models.Service,
                    error.StatusCode,
                    error.Status.Detail
                );
            }
        }
        await promotion.PromoteAsync(read, began, cancellation);
        await promotion.ClearAsync(cancellation);
        return read.Count == ReadModels.All.Count ? 0 : 1;
    }

    /// <returns>The database's time; null where another process rebuilds. The lock goes with the connection.</returns>
    private static async Task<DateTime?> BeginAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select case when pg_try_advisory_lock({Lock}) then now() end", connection);
        return await command.ExecuteScalarAsync(cancellation) as DateTime?;
    }

    /// <returns>How many changes were read.</returns>
    private static async Task<long> FollowAsync(IServiceProvider services, ReadModels models, CancellationToken cancellation)
    {
        long read = 0;
        var batch = new List<Change>(BatchSize);
        var feeds = services.GetRequiredService<IChangeFeeds>();
        await foreach (var change in feeds.ReadAsync(models.Service, models.RecordTypes, cancellation))
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
