using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrmCloud.Gateway.Tests;

/// <summary>A service behind the gateway: answers every request with what it received.</summary>
public sealed class FakeService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private FakeService(WebApplication app) => _app = app;

    public string HttpAddress => _app.Urls.First();

    public string GrpcAddress => _app.Urls.Last();

    public int Requests => Volatile.Read(ref _requests);

    public bool IsHealthy { get; set; } = true;

    public JsonObject? OpenApi { get; set; }

    /// <param name="name">Named in what it answers.</param>
    /// <param name="workspace">Given, the service also answers gRPC as Workspace.</param>
    public static async Task<FakeService> StartAsync(string name, FakeWorkspace? workspace = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            if (workspace is not null)
            {
                kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            }
        });
        if (workspace is not null)
        {
            builder.Services.AddGrpc();
            builder.Services.AddSingleton(workspace);
        }

        var app = builder.Build();
        var service = new FakeService(app);
        if (workspace is not null)
        {
            app.MapGrpcService<FakeWorkspace>();
        }

        app.MapGet("/health", () => service.IsHealthy ? Results.Ok() : Results.StatusCode(503));
        app.MapGet(
            "/openapi/v1.json",
            () => service.OpenApi is { } document ? Results.Text(document.ToJsonString(), "application/json") : Results.NotFound()
        );
        app.UseWebSockets();
        app.Map("/hubs/live", service.TalkAsync);
        app.Map("/{**path}", context => service.EchoAsync(name, context));
        await app.StartAsync();
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Says over a WebSocket which token it was opened with, and some time later that it is still there; then listens.</summary>
    private async Task TalkAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await SayAsync($"{context.Request.Headers.Authorization} {context.Request.Headers.Cookie}".Trim());
        await Task.Delay(TimeSpan.FromSeconds(1), context.RequestAborted);
        await SayAsync("still here");
        var buffer = new byte[1024];
        var heard = await socket.ReceiveAsync(buffer, context.RequestAborted);
        await socket.SendAsync(buffer.AsMemory(0, heard.Count), WebSocketMessageType.Text, true, context.RequestAborted);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);

        Task SayAsync(string text) =>
            socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, context.RequestAborted);
    }

    private async Task EchoAsync(string name, HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        if (context.Request.Path.Value!.EndsWith("/hang", StringComparison.Ordinal))
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        var length = 0L;
        var buffer = new byte[64 * 1024];
        using var head = new MemoryStream();
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0; length += read)
        {
            if (head.Length < 1024)
            {
                head.Write(buffer, 0, Math.Min(read, 1024));
            }
        }

        context.Response.Headers.ContentSecurityPolicy = "default-src *";
        context.Response.Headers.Server = "fake";
        context.Response.Headers.SetCookie = "from-service=1";
        await context.Response.WriteAsJsonAsync(
            new
            {
                service = name,
                method = context.Request.Method,
                path = context.Request.Path.Value,
                query = context.Request.QueryString.Value,
                headers = context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString()),
                bodyLength = length,
                body = System.Text.Encoding.UTF8.GetString(head.ToArray()),
            },
            JsonSerializerOptions.Web,
            context.RequestAborted
        );
    }
}
