using System.Net.Http.Headers;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Leads.Data;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit;

namespace CrmCloud.Leads.Tests;

/// <summary>
/// The service with a database of its own and a clock that tests move. Workspace is played in the process; there is no broker, so
/// events stay in the outbox where tests read them.
/// </summary>
public sealed class LeadsApp : IAsyncLifetime
{
    private readonly WebApplicationFactory<LeadsDbContext> _factory;
    private TestDatabase? _database;

    public LeadsApp()
    {
        Tokens = new TestTokens(Clock);
        _factory = new WebApplicationFactory<LeadsDbContext>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in Settings())
            {
                host.UseSetting(key, value);
            }
            host.ConfigureLogging(logging => logging.ClearProviders());
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<ISigningKeys>(Tokens));
                services.RemoveAll<Contracts.Workspace.V1.Directory.DirectoryClient>();
                services.AddSingleton<Contracts.Workspace.V1.Directory.DirectoryClient>(Members);
                services.RemoveAll<Contracts.Workspace.V1.CustomFields.CustomFieldsClient>();
                services.AddSingleton<Contracts.Workspace.V1.CustomFields.CustomFieldsClient>(Fields);
                foreach (var outside in services.Where(IsForTheBroker).ToList())
                {
                    services.Remove(outside);
                }
            });
        });
    }

    public FakeTimeProvider Clock { get; } = new();
    public TestTokens Tokens { get; }
    public FakeDirectory Members { get; } = new();
    public FakeFields Fields { get; } = new();
    public TestDatabase Database => _database!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync("leads");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()!).Build();
        await MigrateCommand.MigrateAsync<LeadsDbContext>(configuration, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        Tokens.Dispose();
        await Database.DisposeAsync();
    }

    /// <summary>A manager in a workspace that nobody else works in.</summary>
    public Caller Manager(Guid? workspace = null, Guid[]? teams = null) => Sign(workspace, "leads:read leads:write leads:write:all", teams);

    /// <summary>A seller, who changes their own leads, their teams' and unassigned ones.</summary>
    public Caller Seller(Guid workspace, Guid[]? teams = null) => Sign(workspace, "leads:read leads:write", teams);

    public Caller With(string scopes, Guid? workspace = null) => Sign(workspace, scopes, null);

    public HttpClient Anonymous() => _factory.CreateClient();

    /// <summary>One value, read past every policy.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Types of the events that a record's changes left in the outbox, in order.</summary>
    public async Task<string[]> EventsAsync(Guid record) =>
        (
            await ScalarAsync<string>($"select coalesce(string_agg(type, ' ' order by seq), '') from outbox where record_id = '{record}'")
        ).Split(' ');

    /// <summary>Work in the service's own container, in a workspace or in none.</summary>
    public async Task InAsync(Guid? workspace, Func<LeadsDbContext, Task> work)
    {
        await using var scope = _factory.Services.CreateAsyncScope();
        if (workspace is { } id)
        {
            scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = new CallContext
            {
                WorkspaceId = id,
                Actor = Actor.Service("tests"),
            };
        }
        await work(scope.ServiceProvider.GetRequiredService<LeadsDbContext>());
    }

    private Caller Sign(Guid? workspace, string scopes, Guid[]? teams)
    {
        var (id, user) = (workspace ?? Guid.CreateVersion7(), Guid.CreateVersion7());
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.ForUser(id, user, scopes, teams: teams));
        Members.Add(id, user, teams ?? []);
        return new Caller(http, user, id);
    }

    private Dictionary<string, string?> Settings() =>
        new()
        {
            ["ConnectionStrings:database"] = Database.App,
            ["ConnectionStrings:relay"] = Database.Relay,
            ["ConnectionStrings:migrator"] = Database.Migrator,
            ["ConnectionStrings:messaging"] = "amqp://guest:guest@127.0.0.1:1",
            ["Service:Name"] = "leads",
            ["Service:Secret"] = "the-secret-of-leads",
        };

    private static bool IsForTheBroker(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (
            service.ImplementationType == typeof(OutboxRelay)
            || service.ImplementationType == typeof(OutboxListener)
            || service.ImplementationType?.Namespace?.StartsWith("MassTransit", StringComparison.Ordinal) == true
        );
}
