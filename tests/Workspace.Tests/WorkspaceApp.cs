using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Identity;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Identity;
using CrmCloud.Workspace.Live;
using CrmCloud.Workspace.Notifications;
using CrmCloud.Workspace.Search;
using Grpc.Core;
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

namespace CrmCloud.Workspace.Tests;

/// <summary>
/// The service with a database of its own, a clock that tests move, and fakes for what lies outside: no broker, and change feeds
/// that tests fill. Tests say what they want done and never reach inside.
/// </summary>
public class WorkspaceApp : IAsyncLifetime
{
    public const string Password = "correct-horse-battery";
    public const string LeadsSecret = "the-secret-of-leads";

    private readonly WebApplicationFactory<WorkspaceDbContext> _factory;
    private readonly LogMemory _logs = new();
    private GrpcChannel? _channel;
    private TestDatabase? _database;

    public WorkspaceApp()
        : this(selfSignUp: true) { }

    protected WorkspaceApp(bool selfSignUp)
    {
        _factory = new WebApplicationFactory<WorkspaceDbContext>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in Settings())
            {
                host.UseSetting(key, value);
            }
            host.UseSetting("Auth:SelfSignUp", selfSignUp.ToString());
            host.UseSetting("Service:Name", "workspace");
            host.UseSetting("Service:Secret", "the-secret-of-workspace");
            host.UseSetting("Services:leads:Secret", LeadsSecret);
            host.UseSetting("services:leads:grpc:0", "http://leads.invalid");
            host.UseSetting("services:reporting:grpc:0", "http://reporting.invalid");
            host.ConfigureLogging(logging => logging.AddProvider(_logs).SetMinimumLevel(LogLevel.Trace));
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<ILedgerFeed>(Feed));
                services.Replace(ServiceDescriptor.Singleton<IRecordPeers>(Peers));
                foreach (var outside in services.Where(IsForTheBroker).ToList())
                {
                    services.Remove(outside);
                }
            });
        });
    }

    public FakeTimeProvider Clock { get; } = new();
    public FakeLedgerFeed Feed { get; } = new();
    public FakeRecordPeers Peers { get; } = new();

    /// <summary>Everything that was logged, in all its details.</summary>
    public IReadOnlyCollection<string> Logged => _logs.Lines;

    public TestDatabase Database => _database!;

    public Contracts.Workspace.V1.Identity.IdentityClient Identity => new(_channel!);
    public Contracts.Workspace.V1.Directory.DirectoryClient Directory => new(_channel!);
    public CustomFields.CustomFieldsClient Fields => new(_channel!);

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync("workspace");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()!).Build();
        await MigrateCommand.MigrateAsync<WorkspaceDbContext>(configuration, CancellationToken.None);
        _channel = GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { HttpHandler = _factory.Server.CreateHandler() });
    }

    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        await _factory.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client that nobody is signed in with.</summary>
    public HttpClient Anonymous() => _factory.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });

    /// <summary>A client that presents an internal token, as the gateway does.</summary>
    public HttpClient With(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>What the migrate command does after the migrations.</summary>
    public async Task SeedAsync()
    {
        await using var scope = _factory.Services.CreateAsyncScope();
        await DemoSeed.RunAsync(scope.ServiceProvider, CancellationToken.None);
    }

    /// <summary>Opens a workspace and signs its administrator in.</summary>
    public async Task<Member> SignUpAsync(string workspaceName = "Padaria Aurora")
    {
        var email = $"admin-{Guid.CreateVersion7():n}@aurora.test";
        using var answer = await Anonymous()
            .PostAsJsonAsync(
                "/api/auth/sign-up",
                new
                {
                    workspaceName,
                    name = "Ana Ribeiro",
                    email,
                    password = Password,
                }
            )
            .ShouldBeAsync(HttpStatusCode.Created);
        return await MemberOfAsync(answer, email);
    }

    /// <summary>Invites someone with these roles, who accepts.</summary>
    public async Task<Member> JoinAsync(Member administrator, params string[] roles)
    {
        var email = $"colleague-{Guid.CreateVersion7():n}@aurora.test";
        var link = await administrator
            .Http.PostAsJsonAsync(
                "/api/users/invitations",
                new
                {
                    email,
                    name = "Rafael Moreira",
                    roles,
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        using var answer = await AcceptAsync(link.GetProperty("link").GetString()!).ShouldBeAsync(HttpStatusCode.Created);
        return await MemberOfAsync(answer, email);
    }

    public Task<HttpResponseMessage> AcceptAsync(string link, string password = Password) =>
        Anonymous().PostAsJsonAsync($"/api/auth/invitations/{TokenOf(link)}", new { name = "Rafael Moreira", password });

    public Task<HttpResponseMessage> LogInAsync(string email, string password = Password) =>
        Anonymous().PostAsJsonAsync("/api/auth/login", new { email, password });

    /// <summary>The internal token of a session.</summary>
    public async Task<string> ExchangeAsync(string session) =>
        (await Identity.ExchangeSessionAsync(new ExchangeSessionRequest { SessionToken = session })).Token;

    /// <summary>Headers of a gRPC call by a service in a workspace.</summary>
    public async Task<Metadata> AsServiceAsync(Guid? workspaceId)
    {
        var issued = await Identity.IssueServiceTokenAsync(
            new IssueServiceTokenRequest
            {
                Service = "leads",
                Secret = LeadsSecret,
                WorkspaceId = workspaceId?.ToString() ?? "",
            }
        );
        return new Metadata { { "authorization", $"Bearer {issued.Token}" } };
    }

    /// <summary>A token as the gateway gets it, of someone with just these scopes.</summary>
    public async Task<string> TokenAsync(Guid workspaceId, string scopes, Guid? user = null, string name = "Ana Ribeiro") =>
        (
            await _factory
                .Services.GetRequiredService<InternalTokens>()
                .IssueAsync(
                    new TokenSubject(
                        InternalClaims.UserKind,
                        (user ?? Guid.CreateVersion7()).ToString(),
                        name,
                        workspaceId,
                        Roles: [],
                        Scopes: scopes.Split(' '),
                        TeamIds: []
                    ),
                    CancellationToken.None
                )
        ).Token;

    /// <summary>Hands over events of one workspace as the broker would.</summary>
    public Task HandleAsync(params EventEnvelope[] events) =>
        new EventsHandler(
            _factory.Services.GetRequiredService<IServiceScopeFactory>(),
            Clock,
            NullLogger<EventsHandler>.Instance
        ).HandleAsync(events, CancellationToken.None);

    /// <summary>Lets this replica hear of an event.</summary>
    public void Hear(EventEnvelope envelope) => _factory.Services.GetRequiredService<IReplicaListener>().Hear(envelope);

    public Task SweepNotificationsAsync() => _factory.Services.GetRequiredService<NotificationSweep>().SweepAsync(CancellationToken.None);

    /// <summary>Someone with these scopes who listens to the live hub.</summary>
    public async Task<Listener> ListenAsync(Guid workspaceId, string scopes, string name = "Ana Ribeiro")
    {
        var user = Guid.CreateVersion7();
        var socket = await OpenSocketAsync(await TokenAsync(workspaceId, scopes, user, name));
        return new Listener(await new LiveSocket(socket).GreetAsync(), workspaceId, user);
    }

    public Task<WebSocket> OpenSocketAsync(string token)
    {
        var client = _factory.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Authorization = $"Bearer {token}";
        return client.ConnectAsync(new Uri(_factory.Server.BaseAddress, LiveHub.Path), CancellationToken.None);
    }

    /// <summary>One value, read past every policy.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public static string TokenOf(string link) => link[(link.LastIndexOf('/') + 1)..];

    public static string? CookieOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            ? cookies
                .Where(cookie => cookie.StartsWith($"{name}=", StringComparison.Ordinal))
                .Select(cookie => cookie.Split(';')[0][(name.Length + 1)..])
                .LastOrDefault()
            : null;

    private async Task<Member> MemberOfAsync(HttpResponseMessage answer, string email)
    {
        var session = CookieOf(answer, "crm_session")!;
        var me = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var http = With(await ExchangeAsync(session));
        return new Member(http, me.GetProperty("id").GetGuid(), me.GetProperty("workspace").GetProperty("id").GetGuid(), email, session);
    }

    private Dictionary<string, string?> Settings() =>
        new()
        {
            ["ConnectionStrings:database"] = Database.App,
            ["ConnectionStrings:relay"] = Database.Relay,
            ["ConnectionStrings:migrator"] = Database.Migrator,
            ["ConnectionStrings:messaging"] = "amqp://guest:guest@127.0.0.1:1",
        };

    private static bool IsForTheBroker(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (
            service.ImplementationType == typeof(OutboxRelay)
            || service.ImplementationType == typeof(OutboxListener)
            || service.ImplementationType?.Namespace?.StartsWith("MassTransit", StringComparison.Ordinal) == true
        );

    private sealed class LogMemory : ILoggerProvider
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => new Logger(_lines, categoryName);

        public void Dispose() { }

        private sealed class Logger(ConcurrentQueue<string> lines, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Debug;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter
            ) => lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
        }
    }
}

/// <summary>Someone who listens to the live hub.</summary>
public sealed record Listener(LiveSocket Socket, Guid WorkspaceId, Guid UserId) : IAsyncDisposable
{
    public Task<JsonElement> HearAsync(string target) => Socket.HearAsync(target);

    public Task CallAsync(string method, params object[] arguments) => Socket.CallAsync(method, arguments);

    public Task EndAsync() => Socket.EndAsync();

    public ValueTask DisposeAsync() => Socket.DisposeAsync();
}

/// <summary>Someone who is signed in.</summary>
/// <param name="Http">Carries their internal token.</param>
/// <param name="Session">The token of their cookie.</param>
public sealed record Member(HttpClient Http, Guid Id, Guid WorkspaceId, string Email, string Session);
