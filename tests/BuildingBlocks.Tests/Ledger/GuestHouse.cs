using System.Security.Claims;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Identity;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Tests.Ledgers;

/// <summary>
/// A small service with a database of its own, composed as every service is. Without a broker its background services do not
/// run: tests run what they look at themselves.
/// </summary>
public sealed class GuestHouse : IAsyncDisposable
{
    public const string KindHeader = "x-kind";
    public const string WorkspaceHeader = "x-workspace";
    public const string CallerHeader = "x-caller";

    private readonly WebApplication _app;

    private GuestHouse(TestDatabase database, WebApplication app) => (Database, _app) = (database, app);

    public TestDatabase Database { get; }
    public Guid Workspace { get; } = Guid.CreateVersion7();
    public IServiceProvider Services => _app.Services;
    public TestServer Server => _app.GetTestServer();
    public RelayDatabase Relay => Services.GetRequiredService<RelayDatabase>();
    public CommitSignal Signal => Services.GetRequiredService<CommitSignal>();

    /// <param name="configure">What a test adds or replaces.</param>
    /// <param name="messaging">The broker; with one, relay and consumers run as in production, after the broker was migrated.</param>
    /// <param name="clock">The service's clock; the system's unless given.</param>
    /// <param name="tables">SQL of tables that only this test has.</param>
    public static async Task<GuestHouse> OpenAsync(
        Action<IServiceCollection>? configure = null,
        string? messaging = null,
        TimeProvider? clock = null,
        string tables = ""
    )
    {
        var database = await TestDatabase.CreateAsync("guests");
        await CreateTablesAsync(database, StandardTables.Protect + StandardTables.Create + GuestsDb.Table + tables);
        if (messaging is not null)
        {
            await using var migrate = Build(database, configure, messaging, clock);
            await MigrateCommand.DeclareTopologyAsync(migrate.Services);
        }
        var app = Build(database, configure, messaging, clock);
        await app.StartAsync();
        return new GuestHouse(database, app);
    }

    private static WebApplication Build(
        TestDatabase database,
        Action<IServiceCollection>? configure,
        string? messaging,
        TimeProvider? clock
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["ConnectionStrings:database"] = database.App,
                ["ConnectionStrings:relay"] = database.Relay,
                ["ConnectionStrings:messaging"] = messaging ?? "amqp://guest:guest@127.0.0.1:1",
                ["Outbox:FirstPause"] = "00:00:00.050",
                ["Outbox:LongestPause"] = "00:00:00.500",
                ["Outbox:LongestOutagePause"] = "00:00:00.500",
                ["Outbox:PublishTimeout"] = "00:00:03",
                ["Outbox:PollInterval"] = "00:00:00.200",
            }
        );
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.AddCrmService<GuestsDb>("guests");
        if (messaging is null)
        {
            builder.Services.RemoveAll<IHostedService>();
        }
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.Use(SignIn);
        app.UseCrmService();
        app.MapPost("/guests", CreateAsync);
        return app;
    }

    /// <summary>Work in the service's own container, in a workspace.</summary>
    public async Task<TResult> InAsync<TResult>(Guid workspace, Func<IServiceProvider, GuestsDb, Task<TResult>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = new CallContext
        {
            WorkspaceId = workspace,
            Actor = new Actor(Actor.UserKind, Guid.CreateVersion7(), "Ana"),
            Origin = Origins.User,
        };
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<GuestsDb>());
    }

    public Task<TResult> InAsync<TResult>(Func<IServiceProvider, GuestsDb, Task<TResult>> work) => InAsync(Workspace, work);

    /// <summary>Lets a new guest in and saves.</summary>
    public Task<Guid> AddAsync(Guest guest, Guid? workspace = null) =>
        InAsync(
            workspace ?? Workspace,
            async (_, db) =>
            {
                db.Guests.Add(guest);
                await db.SaveChangesAsync();
                return guest.Id;
            }
        );

    /// <summary>Loads a guest, changes it and saves.</summary>
    public Task<long> ChangeAsync(Guid id, Action<Guest> change) =>
        InAsync(
            async (_, db) =>
            {
                var guest = await db.FindAsync<Guest>(id) ?? throw new InvalidOperationException("There is no such guest.");
                change(guest);
                await db.SaveChangesAsync();
                return guest.Version;
            }
        );

    public Task<List<LedgerRow>> HistoryAsync(Guid id) =>
        InAsync((services, _) => services.GetRequiredService<LedgerReader>().OfRecordsAsync([id], CancellationToken.None));

    public EventsHandler Handler() =>
        new(
            Services.GetRequiredService<IServiceScopeFactory>(),
            TimeProvider.System,
            Services.GetRequiredService<ILogger<EventsHandler>>()
        );

    /// <summary>One value, read past every policy.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static async Task CreateTablesAsync(TestDatabase database, string tables)
    {
        await using var connection = new NpgsqlConnection(database.Migrator);
        await connection.OpenAsync();
        var roles = $"set crm.app_role = '{Role(database.App)}'; set crm.relay_role = '{Role(database.Relay)}';";
        await using var command = new NpgsqlCommand(roles + tables, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string? Role(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Username;

    /// <summary>Stands for authentication: the caller is whom the headers name.</summary>
    private static Task SignIn(HttpContext http, RequestDelegate next)
    {
        var claims = new List<Claim>();
        Add(InternalClaims.Kind, KindHeader);
        Add(InternalClaims.Workspace, WorkspaceHeader);
        Add(InternalClaims.Subject, CallerHeader);
        http.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
        return next(http);

        void Add(string claim, string header)
        {
            if (http.Request.Headers.TryGetValue(header, out var value))
            {
                claims.Add(new Claim(claim, value.ToString()));
            }
        }
    }

    private static async Task<IResult> CreateAsync(JsonElement body, GuestsDb db, CancellationToken cancellation)
    {
        var name = body.GetProperty("name").GetString();
        var guest = new Guest { Name = name };
        db.Guests.Add(guest);
        await db.SaveChangesAsync(cancellation);
        // Refused after it was saved, so that only the rollback can take it away.
        return name == "refused"
            ? Error.Invalid("name", "Not this one.").ToProblem()
            : Microsoft.AspNetCore.Http.Results.Created($"/guests/{guest.Id}", new { guest.Id });
    }
}
