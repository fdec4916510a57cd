using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

/// <summary>A small service whose records are imported and edited, and the client that talks to it.</summary>
public sealed class VisitorsApp : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly int _batchSize;
    private WebApplication _app = null!;

    private HttpClient _client = null!;

    private VisitorsApp(TestDatabase database, bool ownsDatabase, Guid workspace, int batchSize) =>
        (_database, _ownsDatabase, Workspace, _batchSize) = (database, ownsDatabase, workspace, batchSize);

    public Guid Workspace { get; }
    public VisitorHooks Hooks { get; } = new();
    public FakeFields Fields { get; } = new();
    public FakeMembers Members { get; } = new();
    public Guid UserId { get; } = Guid.CreateVersion7();
    public HashSet<string> Scopes { get; } = ["visitors:read", "visitors:write", "visitors:write:all"];

    /// <summary>A service with a database of its own: its workers do every workspace's work.</summary>
    public static async Task<VisitorsApp> StartAsync(int batchSize = 100)
    {
        var database = await TestDatabase.CreateAsync("visitors");
        await using var connection = new NpgsqlConnection(database.Migrator);
        await connection.OpenAsync();
        var roles = $"set crm.app_role = '{Role(database.App)}'; set crm.relay_role = '{Role(database.Relay)}';";
        await using var command = new NpgsqlCommand(roles + StandardTables.Protect + StandardTables.Create + VisitorsDb.Table, connection);
        await command.ExecuteNonQueryAsync();
        var app = new VisitorsApp(database, true, Guid.CreateVersion7(), batchSize);
        await app.ListenAsync();
        return app;
    }

    /// <summary>Another replica, for the same workspace.</summary>
    public async Task<VisitorsApp> ReplicaAsync()
    {
        var app = new VisitorsApp(_database, false, Workspace, _batchSize);
        await app.ListenAsync();
        return app;
    }

    /// <summary>The replica dies; its database lives.</summary>
    public async Task StopAsync() => await _app.DisposeAsync();

    private static string? Role(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Username;

    private async Task ListenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["ConnectionStrings:database"] = _database.App,
                ["ConnectionStrings:relay"] = _database.Relay,
                ["ConnectionStrings:messaging"] = "amqp://127.0.0.1:1",
                ["Work:BatchSize"] = $"{_batchSize}",
                ["Work:FirstPause"] = "00:00:00.050",
                ["Work:PollInterval"] = "00:00:01",
                ["Work:Parallel"] = "50",
            }
        );
        builder.AddCrmService<VisitorsDb>("visitors");
        var services = builder.Services;
        // No broker here: of the background services only the workers run.
        services.RemoveAll<IHostedService>();
        services.AddSingleton(Hooks);
        services.AddSingleton<ICustomFieldCatalog>(Fields);
        services.AddSingleton<IMemberDirectory>(Members);
        services.AddSingleton<IWorkspaceTimeZone, SaoPaulo>();
        services.AddRecordLists(Visitor.Type);
        services.AddImports<Visitor, VisitorImports>();
        services.AddBulk<Visitor, VisitorBulk>();
        services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow
        );
        _app = builder.Build();
        _app.Use(
            (http, next) =>
            {
                http.RequestServices.GetRequiredService<CallContextAccessor>().Current = Call();
                return next(http);
            }
        );
        var group = _app.MapGroup("/api/visitors");
        group.MapImports<Visitor>(_ => { }, _ => { });
        group.MapBulk<Visitor>(_ => { }, _ => { });
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<string> GetStringAsync(string path) => _client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent? body) =>
        _client.PostAsync(path, body, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsJsonAsync(string path, object body) =>
        _client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);

    /// <summary>Work in the app's own container, as the user.</summary>
    public async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, VisitorsDb, Task<TResult>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = Call();
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<VisitorsDb>());
    }

    public Task ChangeAsync(Func<Visitor, bool> which, Action<Visitor> change) =>
        InScopeAsync(
            async (_, db) =>
            {
                foreach (var visitor in db.Set<Visitor>().AsEnumerable().Where(which).ToList())
                {
                    change(visitor);
                }
                return await db.SaveChangesAsync();
            }
        );

    /// <summary>All visitors by their external id.</summary>
    public Task<List<Visitor>> VisitorsAsync() =>
        InScopeAsync(
            (_, db) =>
                Task.FromResult(db.Set<Visitor>().AsEnumerable().OrderBy(visitor => visitor.ExternalId, StringComparer.Ordinal).ToList())
        );

    public async Task<long> CountAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database.Superuser);
        await using var command = source.CreateCommand(sql.Replace("@workspace", $"'{Workspace}'", StringComparison.Ordinal));
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task<HttpResponseMessage> UploadAsync(object mapping, byte[] file, bool fileFirst = false, string path = "imports")
    {
        var json = new StringContent(mapping as string ?? JsonSerializer.Serialize(mapping), Encoding.UTF8, "application/json");
        var bytes = new ByteArrayContent(file);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        var form = new MultipartFormDataContent();
        if (fileFirst)
        {
            form.Add(bytes, "file", "visitors.csv");
        }
        form.Add(json, "mapping");
        if (!fileFirst)
        {
            form.Add(bytes, "file", "visitors.csv");
        }
        return PostAsync($"/api/visitors/{path}", form);
    }

    /// <summary>Imports a file and waits for its end.</summary>
    public Task<JsonElement> ImportAsync(object mapping, string file) => ImportAsync(mapping, Encoding.UTF8.GetBytes(file));

    public async Task<JsonElement> ImportAsync(object mapping, byte[] file, TimeSpan? timeout = null)
    {
        var accepted = await UploadAsync(mapping, file).ReadJsonAsync(System.Net.HttpStatusCode.Accepted);
        return await EndedAsync($"imports/{accepted.GetProperty("id").GetString()}", timeout);
    }

    public async Task<JsonElement> UndoneAsync(string path)
    {
        (await PostAsync($"/api/visitors/{path}/undo", null).ShouldBeAsync(System.Net.HttpStatusCode.Accepted)).Dispose();
        return await EndedAsync(path);
    }

    /// <summary>Waits until an import or a job is neither waiting nor at work.</summary>
    public async Task<JsonElement> EndedAsync(string path, TimeSpan? timeout = null)
    {
        JsonElement state = default;
        await Eventually.TrueAsync(
            async () =>
            {
                state = await GetAsync($"/api/visitors/{path}").ReadJsonAsync();
                return state.GetProperty("state").GetString() is "done" or "failed" or "undone";
            },
            timeout ?? TimeSpan.FromSeconds(60),
            path
        );
        return state;
    }

    public async Task<JsonElement> BulkAsync(object request)
    {
        var accepted = await PostAsJsonAsync("/api/visitors/bulk", request).ReadJsonAsync(System.Net.HttpStatusCode.Accepted);
        return await EndedAsync($"jobs/{accepted.GetProperty("id").GetString()}");
    }

    public CallContext Call() =>
        new()
        {
            WorkspaceId = Workspace,
            Actor = new Actor(Actor.UserKind, UserId, "Ana"),
            UserId = UserId,
            Origin = Origins.User,
            Scopes = Scopes,
        };

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }
    }
}

/// <summary>The definitions of one workspace, in memory.</summary>
public sealed class FakeFields : ICustomFieldCatalog
{
    private readonly ConcurrentDictionary<string, CustomFieldDefinition> _fields = [];
    private readonly ConcurrentDictionary<string, Guid> _causes = [];

    public IEnumerable<string> Keys => _fields.Keys.Order();

    public void Add(string key, string type = "text") => _fields[key] = new CustomFieldDefinition(key, key, type, [], false);

    public ValueTask<Result<CustomFieldSet>> GetAsync(string recordType, IEnumerable<string> needed, CancellationToken cancellation) =>
        ValueTask.FromResult<Result<CustomFieldSet>>(new CustomFieldSet(_fields.Values));

    public Task<Result<CustomFieldSet>> EnsureAsync(
        string recordType,
        IReadOnlyList<CustomFieldDefinition> fields,
        Guid causationId,
        CancellationToken cancellation
    )
    {
        foreach (var field in fields.Where(field => _fields.TryAdd(field.Key, field)))
        {
            _causes[field.Key] = causationId;
        }
        return Task.FromResult<Result<CustomFieldSet>>(new CustomFieldSet(_fields.Values));
    }

    public Task<Result> RemoveCreatedAsync(
        string recordType,
        Guid causationId,
        IReadOnlyList<string> keepKeys,
        CancellationToken cancellation
    )
    {
        foreach (var key in _causes.Where(pair => pair.Value == causationId && !keepKeys.Contains(pair.Key)).Select(pair => pair.Key))
        {
            _fields.TryRemove(key, out _);
        }
        return Task.FromResult(Result.Done);
    }
}

/// <summary>The members of one workspace, in memory.</summary>
public sealed class FakeMembers : IMemberDirectory
{
    private readonly ConcurrentDictionary<string, Guid> _members = [];
    private readonly ConcurrentDictionary<string, Guid> _causes = [];
    private int _questions;

    public IReadOnlyDictionary<string, Guid> Members => _members;

    /// <summary>How often it was asked.</summary>
    public int Questions => _questions;

    public Guid Add(string name) => _members[name] = Guid.CreateVersion7();

    public Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(
        IReadOnlyCollection<string> asked,
        bool byEmail,
        bool createMissing,
        Guid causationId,
        CancellationToken cancellation
    )
    {
        Interlocked.Increment(ref _questions);
        foreach (var name in asked.Where(name => createMissing && _members.TryAdd(name, Guid.CreateVersion7())))
        {
            _causes[name] = causationId;
        }
        return Task.FromResult<IReadOnlyDictionary<string, Guid>>(
            asked.Where(_members.ContainsKey).ToDictionary(name => name, name => _members[name])
        );
    }

    public Task RemoveCreatedAsync(Guid causationId, IReadOnlyCollection<Guid> stillUsed, CancellationToken cancellation)
    {
        foreach (var name in _causes.Where(pair => pair.Value == causationId).Select(pair => pair.Key))
        {
            if (!stillUsed.Contains(_members[name]))
            {
                _members.TryRemove(name, out _);
            }
        }
        return Task.CompletedTask;
    }
}

public sealed class SaoPaulo : IWorkspaceTimeZone
{
    public ValueTask<TimeZoneInfo> GetAsync(CancellationToken cancellation) =>
        ValueTask.FromResult(TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo"));
}
