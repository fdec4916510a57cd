using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using CrmCloud.SystemTests;
using CrmCloud.Testing;
using Npgsql;
using Shouldly;
using Xunit;

[assembly: AssemblyFixture(typeof(WholeSystem))]

// There is one system, and some tests take parts of it away.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace CrmCloud.SystemTests;

/// <summary>The system as AppHost describes it, started once for these tests, on ports and data of its own.</summary>
public sealed class WholeSystem : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private DistributedApplication? _application;

    public static IReadOnlyList<string> Services { get; } = ["workspace", "leads", "contacts", "deals", "reporting", "gateway"];

    public DistributedApplication Application => _application ?? throw new InvalidOperationException("The system is not started");

    public async ValueTask InitializeAsync()
    {
        using var timeout = new CancellationTokenSource(StartLimit);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(timeout.Token);
        _application = await builder.BuildAsync(timeout.Token);
        await _application.StartAsync(timeout.Token);
        await AllHealthyAsync(timeout.Token);
    }

    public async Task AllHealthyAsync(CancellationToken cancellation)
    {
        foreach (var service in Services)
        {
            await Application.ResourceNotifications.WaitForResourceHealthyAsync(service, cancellation);
        }
    }

    /// <summary>Ends a service in good order; it stays away until it is started.</summary>
    public Task StopAsync(string service) => CommandAsync(service, KnownResourceCommands.StopCommand);

    public Task StartAsync(string service) => CommandAsync(service, KnownResourceCommands.StartCommand);

    /// <summary>Ends a service in the middle of what it does. The host starts it again by itself, a second or a few later.</summary>
    public async Task KillAsync(string service)
    {
        using var process = Process.GetProcessById((await ProcessAsync(service)).Pid);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>The program of a running service.</summary>
    internal async Task<ServiceProcess> ProcessAsync(string service) =>
        ServiceProcess.Find((await Application.GetConnectionStringAsync($"{service}-app"))!);

    /// <summary>A connection to a service's database of the one whom no wall holds back.</summary>
    public async Task<NpgsqlConnection> OpenDatabaseAsync(string service)
    {
        var server = await Application.GetConnectionStringAsync("postgres");
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = service }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>A browser or API client at the gateway, without cookies or credentials.</summary>
    public HttpClient Client() =>
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = Application.GetEndpoint("gateway", "http"),
            Timeout = TimeSpan.FromSeconds(30),
        };

    /// <summary>Signs up for a fresh workspace and comes back as its administrator, with an API key.</summary>
    public async Task<HttpClient> AdministratorAsync()
    {
        var tag = Guid.CreateVersion7().ToString("N")[^12..];
        using var browser = Client();
        var signUp = new
        {
            workspaceName = $"Padaria {tag}",
            name = "Ana Souza",
            email = $"ana-{tag}@example.org",
            password = $"Padaria-{tag}-42",
        };
        using var signedUp = await browser.PostAsJsonAsync("/api/auth/sign-up", signUp).ShouldBeAsync(HttpStatusCode.Created);
        var cookies = signedUp.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).ToArray();
        browser.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
        var token = cookies.Single(cookie => cookie.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal))["XSRF-TOKEN=".Length..];
        browser.DefaultRequestHeaders.Add("X-XSRF-TOKEN", Uri.UnescapeDataString(token));

        var key = await browser.PostAsJsonAsync("/api/api-keys", new { name = "test" }).ReadJsonAsync(HttpStatusCode.Created);
        var client = Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.GetProperty("key").GetString());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }
    }

    private async Task CommandAsync(string service, string command) =>
        (await Application.ResourceCommands.ExecuteCommandAsync(service, command)).Success.ShouldBeTrue();
}
