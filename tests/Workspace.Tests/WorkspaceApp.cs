using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Data;
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
            host.ConfigureLogging(logging => logging.AddProvider(_logs).SetMinimumLevel(LogLevel.Trace));
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton<ILedgerFeed>(Feed));
                foreach (var outside in services.Where(IsForTheBroker).ToList())
                {
                    services.Remove(outside);
                }
            });
        });
    }

    public FakeTimeProvider Clock { get; } = new();
    public FakeLedgerFeed Feed { get; } = new();

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

/// <summary>Someone who is signed in.</summary>
/// <param name="Http">Carries their internal token.</param>
/// <param name="Session">The token of their cookie.</param>
public sealed record Member(HttpClient Http, Guid Id, Guid WorkspaceId, string Email, string Session);
