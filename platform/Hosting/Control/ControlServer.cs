using System.Globalization;
using System.Text.Json;
using Aspire.Hosting.Logs;
using Aspire.Hosting.Orchestration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Control;

/// <summary>HTTP on a socket file in the store, for the owner alone: what the command line and the dashboard read and ask for.</summary>
internal sealed class ControlServer(
    AppHostStore store,
    IServiceProvider services,
    ResourceLoggerService logs,
    ResourceCommandService commands,
    IHostApplicationLifetime lifetime
) : IHostedService, IAsyncDisposable
{
    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        File.Delete(store.SocketPath);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.ListenUnixSocket(store.SocketPath));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/resources", (RequestDelegate)ListAsync);
        _app.MapGet("/resources/{name}/logs", (RequestDelegate)LogsAsync);
        _app.MapPost("/resources/{name}/commands/{command}", (RequestDelegate)CommandAsync);
        _app.MapPost("/shutdown", (RequestDelegate)ShutdownAsync);
        await _app.StartAsync(cancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(store.SocketPath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_app is null)
        {
            return;
        }

        // Whoever follows a log would otherwise keep the server for its whole grace period.
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _app.StopAsync(now.Token);
        File.Delete(store.SocketPath);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private Task ListAsync(HttpContext context) =>
        context.Response.WriteAsJsonAsync(
            services.GetRequiredService<ResourceViews>().All(),
            JsonSerializerOptions.Web,
            contentType: null,
            context.RequestAborted
        );

    private async Task LogsAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        if (services.GetRequiredService<Orchestrator>().Find(name) is null)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, $"There is no resource '{name}'.");
            return;
        }

        var query = context.Request.Query;
        var tail = int.TryParse(query["tail"], CultureInfo.InvariantCulture, out var lines)
            ? Math.Clamp(lines, 0, ResourceLog.Capacity)
            : ResourceLog.Capacity;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (!string.Equals(query["follow"], "true", StringComparison.OrdinalIgnoreCase))
        {
            await context.Response.WriteAsync(
                string.Concat(logs.Log(name).Tail(tail).Select(l => l.Content + "\n")),
                context.RequestAborted
            );
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopped);
        try
        {
            await context.Response.Body.FlushAsync(end.Token);
            await foreach (var line in logs.Log(name).FollowAsync(tail, end.Token))
            {
                await context.Response.WriteAsync(line.Content + "\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader or the host is gone.
        }
    }

    private async Task CommandAsync(HttpContext context)
    {
        var result = await commands.ExecuteCommandAsync(
            (string)context.Request.RouteValues["name"]!,
            (string)context.Request.RouteValues["command"]!,
            context.RequestAborted
        );
        if (result.Success)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, result.ErrorMessage!);
        }
    }

    private Task ShutdownAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        lifetime.StopApplication();
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(message + "\n", context.RequestAborted);
    }
}
