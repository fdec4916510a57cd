using System.Net.Http.Headers;
using CrmCloud.Gateway.Routing;
using CrmCloud.Gateway.Security;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrmCloud.Gateway.Tests;

/// <summary>The gateway on a real port, with services behind it that a test controls, and a clock that it moves.</summary>
public sealed class GatewayApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IReadOnlyList<FakeService> _others;

    private GatewayApp(
        WebApplication app,
        FakeTimeProvider clock,
        FakeWorkspace identity,
        FakeService workspace,
        FakeService leads,
        FakeService reporting,
        IReadOnlyList<FakeService> others
    )
    {
        _app = app;
        Clock = clock;
        Identity = identity;
        Workspace = workspace;
        Leads = leads;
        Reporting = reporting;
        _others = others;
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    public FakeTimeProvider Clock { get; }
    public FakeWorkspace Identity { get; }
    public FakeService Workspace { get; }
    public FakeService Leads { get; }
    public FakeService Reporting { get; }

    /// <summary>Sends exactly what a test says: no cookies of its own, no redirects.</summary>
    public HttpClient Client { get; }

    public static async Task<GatewayApp> StartAsync(string environment = "Production", params (string Key, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var identity = new FakeWorkspace(clock);
        var workspace = await FakeService.StartAsync("workspace", identity);
        var leads = await FakeService.StartAsync("leads");
        var reporting = await FakeService.StartAsync("reporting");

        // Services that no test asks by name, so that the system is whole.
        var others = new Dictionary<string, FakeService>();
        foreach (var service in RouteTable.Services.Except(["workspace", "leads", "reporting"]))
        {
            others[service] = await FakeService.StartAsync(service);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                // Not without a logger: ASP.NET Core begins a trace only where someone listens.
                ["Logging:LogLevel:Default"] = "Critical",
                ["Logging:LogLevel:Microsoft.AspNetCore"] = "Critical",
                ["Service:Name"] = "gateway",
                ["Service:Secret"] = "gateway-secret",
                ["services:workspace:http:0"] = workspace.HttpAddress,
                ["services:workspace:grpc:0"] = workspace.GrpcAddress,
                ["services:leads:http:0"] = leads.HttpAddress,
                ["services:reporting:http:0"] = reporting.HttpAddress,
            }
        );
        builder.Configuration.AddInMemoryCollection(
            others.Select(other => KeyValuePair.Create($"services:{other.Key}:http:0", (string?)other.Value.HttpAddress))
        );
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddPlatformDefaults();
        builder.AddGateway();
        var app = builder.Build();
        app.UseGateway();
        await app.StartAsync();
        return new GatewayApp(app, clock, identity, workspace, leads, reporting, [.. others.Values]);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, content: null, headers);

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        params (string Name, string Value)[] headers
    )
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request);
    }

    public static (string, string) Key(string key) => ("Authorization", $"Bearer {key}");

    public static (string, string) Cookie(string session) => ("Cookie", $"theme=dark; crm_session={session}");

    public static (string, string) Xsrf(string session) =>
        ("X-XSRF-TOKEN", System.Text.Encoding.ASCII.GetString(AntiForgery.TokenOf(session)));

    public static HttpContent Json(string json) => new StringContent(json, MediaTypeHeaderValue.Parse("application/json"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Workspace.DisposeAsync();
        await Leads.DisposeAsync();
        await Reporting.DisposeAsync();
        foreach (var other in _others)
        {
            await other.DisposeAsync();
        }
    }
}
