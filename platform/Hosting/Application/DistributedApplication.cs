using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting;

/// <summary>The application: everything in the model, started, watched and stopped together.</summary>
public class DistributedApplication : IHost, IAsyncDisposable
{
    private readonly IHost _host;
    private readonly TestingHook? _testing;

    internal DistributedApplication(IHost host, TestingHook? testing)
    {
        _host = host;
        _testing = testing;
    }

    /// <summary>The host's own services.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>What state the resources are in.</summary>
    public ResourceNotificationService ResourceNotifications => Services.GetRequiredService<ResourceNotificationService>();

    /// <summary>Start, stop and restart of resources.</summary>
    public ResourceCommandService ResourceCommands => Services.GetRequiredService<ResourceCommandService>();

    /// <summary>Begins a model without command line.</summary>
    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    /// <summary>Begins a model.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) =>
        CreateBuilder(new DistributedApplicationOptions { Args = args });

    /// <summary>Begins a model.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options) =>
        new DistributedApplicationBuilder(options);

    /// <summary>Starts everything; returns when the resources are on their way, not when they are healthy.</summary>
    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        var log = Services.GetRequiredService<ILogger<DistributedApplication>>();
        log.LogInformation("Distributed application starting.");
        await _host.StartAsync(cancellationToken);
        log.LogInformation("Distributed application started. Press Ctrl+C to shut down.");
    }

    /// <summary>Stops everything, dependants first.</summary>
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    /// <summary>Runs until told to stop.</summary>
    public virtual void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>Runs until told to stop. A host that may not run says why and sets the process's exit code.</summary>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (_testing is not null)
        {
            await _testing.Ended.WaitAsync(cancellationToken);
            return;
        }

        try
        {
            await StartAsync(cancellationToken);
            await _host.WaitForShutdownAsync(cancellationToken);
        }
        catch (HostRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            Environment.ExitCode = refused.ExitCode;
        }
        finally
        {
            await DisposeAsync();
        }
    }

    /// <inheritdoc />
    public virtual void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    public virtual async ValueTask DisposeAsync()
    {
        await ((IAsyncDisposable)_host).DisposeAsync();
        _testing?.Disposed();
        GC.SuppressFinalize(this);
    }
}
