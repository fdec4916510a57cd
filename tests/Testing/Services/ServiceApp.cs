using System.Net.Http.Headers;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.ServiceDefaults.Authentication;
using Grpc.Net.Client;
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

namespace CrmCloud.Testing.Services;

/// <summary>
/// A product service with a database of its own and a clock that tests move. Workspace is played in the process; there is no broker:
/// events stay in the outbox where tests read them, and tests hand over those of other services.
/// </summary>
public abstract class ServiceApp<TContext> : IAsyncLifetime
    where TContext : CrmDbContext
{
    private readonly string _service;
    private readonly IReadOnlyList<string> _records;
    private readonly WebApplicationFactory<TContext> _factory;
    private TestDatabase? _database;

    /// <param name="service">Name of the service.</param>
    /// <param name="records">Plurals of its records, which are also the words of their scopes; the first is what callers begin with.</param>
    protected ServiceApp(string service, params IReadOnlyList<string> records)
    {
        _service = service;
        _records = records;
        Tokens = new TestTokens(Clock);
        _factory = new WebApplicationFactory<TContext>().WithWebHostBuilder(host =>
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
                PlayPeers(services);
            });
        });
    }

    /// <summary>This is another replica of that one: on its database, with a clock of its own.</summary>
    public ServiceApp<TContext>? Twin { get; init; }

    public FakeTimeProvider Clock { get; } = new();
    public TestTokens Tokens { get; }
    public FakeDirectory Members { get; } = new();
    public FakeFields Fields { get; } = new();
    public TestDatabase Database => _database!;
    public IServiceProvider Services => _factory.Services;

    public virtual async ValueTask InitializeAsync()
    {
        if (Twin is not null)
        {
            _database = Twin.Database;
            return;
        }
        _database = await TestDatabase.CreateAsync(_service);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()!).Build();
        await MigrateCommand.MigrateAsync<TContext>(configuration, CancellationToken.None);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _factory.DisposeAsync();
        Tokens.Dispose();
        if (Twin is null)
        {
            await Database.DisposeAsync();
        }
    }

    /// <summary>A manager in a workspace that nobody else works in.</summary>
    public Caller Manager(Guid? workspace = null, Guid[]? teams = null) =>
        Sign(workspace, Scopes("{0}:read {0}:write {0}:write:all"), teams);

    /// <summary>A seller, who changes their own records, their teams' and unassigned ones.</summary>
    public Caller Seller(Guid workspace, Guid[]? teams = null) => Sign(workspace, Scopes("{0}:read {0}:write"), teams);

    public Caller With(string scopes, Guid? workspace = null) => Sign(workspace, scopes, null);

    public HttpClient Anonymous() => _factory.CreateClient();

    /// <summary>What other services ask over.</summary>
    public GrpcChannel Channel() =>
        GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { HttpHandler = _factory.Server.CreateHandler() });

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

    /// <summary>Hands over events of one workspace as the broker would.</summary>
    public Task HandleAsync(params EventEnvelope[] events) =>
        new EventsHandler(Services.GetRequiredService<IServiceScopeFactory>(), Clock, NullLogger<EventsHandler>.Instance).HandleAsync(
            events,
            CancellationToken.None
        );

    /// <summary>Work in the service's own container, in a workspace or in none.</summary>
    public Task InAsync(Guid? workspace, Func<TContext, Task> work) =>
        InAsync(workspace, services => work(services.GetRequiredService<TContext>()));

    /// <summary>The same, with all that the container has.</summary>
    public async Task InAsync(Guid? workspace, Func<IServiceProvider, Task> work)
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
        await work(scope.ServiceProvider);
    }

    /// <summary>
    /// Waits for the end of an import or a job, moving the clock on so that its pauses pass; for a minute of it at most, so that long
    /// work does not outlive its caller's token.
    /// </summary>
    /// <param name="path">Of the work, below the caller's records.</param>
    /// <param name="most">How long it may take; 40 s unless told.</param>
    public async Task<JsonElement> EndedAsync(Caller caller, string path, TimeSpan? most = null)
    {
        JsonElement state = default;
        var looks = 0;
        await Eventually.TrueAsync(
            async () =>
            {
                Clock.Advance(looks++ < 60 ? TimeSpan.FromSeconds(1) : TimeSpan.Zero);
                state = await caller.GetAsync(path).ReadJsonAsync();
                return state.GetProperty("state").GetString() is "done" or "failed" or "undone";
            },
            most ?? TimeSpan.FromSeconds(40),
            path
        );
        return state;
    }

    /// <summary>Tries both tenant walls for every table and every entity, on a database that nobody else uses.</summary>
    public static async Task WallsHoldAsync<TApp>()
        where TApp : ServiceApp<TContext>, new()
    {
        var fresh = new TApp();
        await fresh.InitializeAsync();
        await using (fresh)
        {
            var walls = new TenantWalls(fresh.Database);
            await walls.HoldAsync();
            await fresh.InAsync(walls.Own, (TContext db) => TenantFilterWall.HoldAsync(db, walls.Own));
            await fresh.InAsync(null, (TContext db) => TenantFilterWall.HoldAsync(db, Guid.Empty));
        }
    }

    /// <summary>Puts players in the place of other services that this one asks.</summary>
    protected virtual void PlayPeers(IServiceCollection services) { }

    private string Scopes(string rights) =>
        string.Join(' ', _records.Select(word => rights.Replace("{0}", word, StringComparison.Ordinal)));

    private Caller Sign(Guid? workspace, string scopes, Guid[]? teams)
    {
        var (id, user) = (workspace ?? Guid.CreateVersion7(), Guid.CreateVersion7());
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.ForUser(id, user, scopes, teams: teams));
        Members.Add(id, user, teams ?? []);
        return new Caller(http, user, id, _records[0]);
    }

    private Dictionary<string, string?> Settings() =>
        new()
        {
            ["ConnectionStrings:database"] = Database.App,
            ["ConnectionStrings:relay"] = Database.Relay,
            ["ConnectionStrings:migrator"] = Database.Migrator,
            ["ConnectionStrings:messaging"] = "amqp://guest:guest@127.0.0.1:1",
            ["Service:Name"] = _service,
            ["Service:Secret"] = $"the-secret-of-{_service}",
        };

    private static bool IsForTheBroker(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (
            service.ImplementationType == typeof(OutboxRelay)
            || service.ImplementationType == typeof(OutboxListener)
            || service.ImplementationType?.Namespace?.StartsWith("MassTransit", StringComparison.Ordinal) == true
        );
}
