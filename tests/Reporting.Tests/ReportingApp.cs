using System.Net.Http.Headers;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Events;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Rebuild;
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
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace CrmCloud.Reporting.Tests;

/// <summary>The service with a database of its own; tests hand it events as the broker would.</summary>
public sealed class ReportingApp : IAsyncLifetime
{
    private readonly WebApplicationFactory<ReportingDbContext> _factory;
    private readonly TestTokens _tokens;
    private TestDatabase? _database;

    public ReportingApp()
    {
        _tokens = new TestTokens(Clock);
        _factory = new WebApplicationFactory<ReportingDbContext>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in Settings())
            {
                host.UseSetting(key, value);
            }
            host.ConfigureLogging(logging => logging.ClearProviders());
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<ISigningKeys>(_tokens));
                services.RemoveAll<ICustomFieldCatalog>();
                services.AddSingleton<ICustomFieldCatalog, KnownFields>();
                foreach (var outside in services.Where(IsForTheBroker).ToList())
                {
                    services.Remove(outside);
                }
            });
        });
    }

    public FakeTimeProvider Clock { get; } = new();
    public TestDatabase Database => _database!;
    public IServiceProvider Services => _factory.Services;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync("reporting");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()!).Build();
        await MigrateCommand.MigrateAsync<ReportingDbContext>(configuration, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        _tokens.Dispose();
        await Database.DisposeAsync();
    }

    /// <summary>A reader of the workspace's reports.</summary>
    public HttpClient Reader(Guid workspace, string scopes = "reports:read")
    {
        var http = _factory.CreateClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _tokens.ForUser(workspace, scopes: scopes));
        return http;
    }

    public Task<JsonElement> ReportAsync(Guid workspace, string query, string report = "lead-conversion") =>
        GetAsync(workspace, $"/api/reports/{report}?{query}");

    public Task<JsonElement> GetAsync(Guid workspace, string address) => Reader(workspace).GetAsync(address).ReadJsonAsync();

    /// <summary>Hands over events of one workspace.</summary>
    public Task HandleAsync(params EventEnvelope[] events) =>
        new EventsHandler(
            Services.GetRequiredService<IServiceScopeFactory>(),
            TimeProvider.System,
            NullLogger<EventsHandler>.Instance
        ).HandleAsync(events, CancellationToken.None);

    public async Task InAsync(Guid? workspace, Func<ReportingDbContext, IServiceProvider, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        if (workspace is { } id)
        {
            scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = new CallContext
            {
                WorkspaceId = id,
                Actor = Actor.Service("tests"),
            };
        }
        await work(scope.ServiceProvider.GetRequiredService<ReportingDbContext>(), scope.ServiceProvider);
    }

    /// <summary>Runs <c>rebuild</c> as a process of its own would.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> RebuildAsync(IChangeFeeds feeds)
    {
        await using var process = _factory.WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:database", RebuildCommand.InTwins(Database.App));
            host.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(feeds)));
        });
        return await RebuildCommand.RunAsync(process.Services, CancellationToken.None);
    }

    /// <summary>A read model as text, for comparing; without the time at which its rows were written.</summary>
    public async Task<string> FactsAsync(Guid workspace, string table = "lead_facts")
    {
        await using var connection = new NpgsqlConnection(Database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce(string_agg((to_jsonb(facts) - 'written_at')::text, E'\n' order by to_jsonb(facts) - 'written_at'), '')
            from {table} as facts where workspace_id = '{workspace}'
            """,
            connection
        );
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private Dictionary<string, string?> Settings() =>
        new()
        {
            ["ConnectionStrings:database"] = Database.App,
            ["ConnectionStrings:relay"] = Database.Relay,
            ["ConnectionStrings:migrator"] = Database.Migrator,
            ["ConnectionStrings:messaging"] = "amqp://guest:guest@127.0.0.1:1",
            ["Service:Name"] = "reporting",
            ["Service:Secret"] = "the-secret-of-reporting",
        };

    private static bool IsForTheBroker(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (
            service.ImplementationType == typeof(OutboxRelay)
            || service.ImplementationType == typeof(OutboxListener)
            || service.ImplementationType?.Namespace?.StartsWith("MassTransit", StringComparison.Ordinal) == true
        );

    private sealed class KnownFields : ICustomFieldCatalog
    {
        private static readonly CustomFieldSet s_fields = new([new("segment", "Segment", "text", [], false)]);

        public ValueTask<Result<CustomFieldSet>> GetAsync(string recordType, IEnumerable<string> needed, CancellationToken cancellation) =>
            ValueTask.FromResult<Result<CustomFieldSet>>(s_fields);

        public Task<Result<CustomFieldSet>> EnsureAsync(
            string recordType,
            IReadOnlyList<CustomFieldDefinition> fields,
            Guid causationId,
            CancellationToken cancellation
        ) => throw new NotSupportedException();

        public Task<Result> RemoveCreatedAsync(
            string recordType,
            Guid causationId,
            IReadOnlyList<string> keepKeys,
            CancellationToken cancellation
        ) => throw new NotSupportedException();
    }
}
