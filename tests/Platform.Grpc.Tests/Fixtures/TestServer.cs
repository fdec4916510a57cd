using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrmCloud.Platform.Grpc.Tests.Fixtures;

/// <summary>A Kestrel of its own for a test, on a free port, speaking HTTP/2 without TLS.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Channel = GrpcChannel.ForAddress(Address);
    }

    public Uri Address { get; }

    public GrpcChannel Channel { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts a server with these services and endpoints.</summary>
    public static async Task<TestServer> StartAsync(
        Action<WebApplicationBuilder> configure,
        Action<WebApplication> map,
        HttpProtocols protocols = HttpProtocols.Http2
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = protocols)
        );
        configure(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new TestServer(app);
    }

    /// <summary>Starts a server with <see cref="InteropService"/> and the health service.</summary>
    public static Task<TestServer> StartInteropAsync(Action<global::Grpc.AspNetCore.Server.GrpcServiceOptions>? options = null) =>
        StartAsync(
            builder =>
            {
                builder.Services.AddSingleton<Waits>();
                builder.Services.AddGrpc(options ?? (static _ => { }));
                builder.Services.AddGrpcHealthChecks();
            },
            app =>
            {
                app.MapGrpcService<InteropService>();
                app.MapGrpcHealthChecksService();
            }
        );

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await _app.DisposeAsync();
    }
}
