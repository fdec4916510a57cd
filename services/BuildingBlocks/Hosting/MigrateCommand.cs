using CrmCloud.BuildingBlocks.Data;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>
/// <c>migrate</c>: brings the service's database and its wiring on the broker to this version, then ends. Runs before the
/// service starts; EF's migration lock keeps two runs apart.
/// </summary>
public static class MigrateCommand
{
    public const string Name = "migrate";

    /// <summary>Runs the service, or the command named in the arguments.</summary>
    /// <param name="app">The composed service.</param>
    /// <param name="args">The program's arguments.</param>
    /// <param name="seed">Runs after the migrations, still in the migrate command; must find its own work done before.</param>
    public static async Task<int> RunCrmServiceAsync<TContext>(
        this WebApplication app,
        string[] args,
        Func<IServiceProvider, CancellationToken, Task>? seed = null
    )
        where TContext : CrmDbContext
    {
        if (args is not [Name, ..])
        {
            await app.RunAsync();
            return 0;
        }
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(MigrateCommand));
        await MigrateAsync<TContext>(app.Configuration, CancellationToken.None);
        log.LogInformation("The database is at the newest version");
        await DeclareTopologyAsync(app.Services);
        log.LogInformation("Queues and bindings are declared");
        if (seed is not null)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await seed(scope.ServiceProvider, CancellationToken.None);
        }
        return 0;
    }

    /// <summary>
    /// Declares the service's queue, exchanges and bindings. They must be there before anything relays: an exchange confirms and
    /// forgets what no queue is bound for.
    /// </summary>
    /// <exception cref="OperationCanceledException">The broker did not answer within a minute.</exception>
    public static async Task DeclareTopologyAsync(IServiceProvider services)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await services.GetRequiredService<IBusControl>().DeployAsync(timeout.Token);
    }

    /// <summary>Applies the context's migrations as the role that owns the tables.</summary>
    public static async Task MigrateAsync<TContext>(IConfiguration configuration, CancellationToken cancellation)
        where TContext : CrmDbContext
    {
        var connection = new NpgsqlConnectionStringBuilder(Text(configuration, "migrator")) { CommandTimeout = 600, Pooling = false };
        var app = new NpgsqlConnectionStringBuilder(Text(configuration, "database")).Username;
        var relay = new NpgsqlConnectionStringBuilder(Text(configuration, "relay")).Username;
        connection.Options = $"-c crm.app_role={app} -c crm.relay_role={relay}";
        var options = new DbContextOptionsBuilder<TContext>().UseNpgsql(connection.ConnectionString).Options;
        await using var context = (TContext)Activator.CreateInstance(typeof(TContext), options)!;
        await context.Database.MigrateAsync(cancellation);
    }

    private static string Text(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) ?? throw new InvalidOperationException($"ConnectionStrings:{name} is not set.");
}
