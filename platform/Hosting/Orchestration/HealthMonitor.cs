using System.Collections.Immutable;
using Aspire.Hosting.Eventing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

internal sealed class HealthMonitorFactory(
    HealthCheckService checks,
    ResourceNotificationService notifications,
    IDistributedApplicationEventing eventing,
    IServiceProvider services,
    TimeProvider clock,
    ILogger<HealthMonitor> log
)
{
    public HealthMonitor Create(IResource resource) => new(resource, checks, notifications, eventing, services, clock, log);
}

/// <summary>Asks a running resource for its health: often until it is healthy, every 30 seconds from then on.</summary>
internal sealed class HealthMonitor(
    IResource resource,
    HealthCheckService checks,
    ResourceNotificationService notifications,
    IDistributedApplicationEventing eventing,
    IServiceProvider services,
    TimeProvider clock,
    ILogger log
) : IDisposable
{
    private static readonly TimeSpan WhileStarting = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan WhileHealthy = TimeSpan.FromSeconds(30);
    private const int FailuresWhileStarting = 150;
    private readonly SemaphoreSlim _started = new(0);
    private readonly string[] _keys = [.. resource.Annotations.OfType<HealthCheckAnnotation>().Select(h => h.Key)];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool HasChecks => _keys.Length > 0;

    /// <summary>Ends when the resource was healthy for the first time.</summary>
    public bool WasReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>A process was started, perhaps again: asks often until it is healthy.</summary>
    public void ProcessStarted()
    {
        lock (_started)
        {
            if (_started.CurrentCount == 0)
            {
                _started.Release();
            }
        }
    }

    /// <summary>Polls until cancelled. A resource without checks is ready as soon as it runs.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            var failures = 0;
            var starting = true;
            while (!stop.IsCancellationRequested && !(WasReady && !HasChecks))
            {
                if (notifications.Find(resource)?.State?.Text == KnownResourceStates.Running)
                {
                    var healthy = await CheckAsync(stop);
                    failures = healthy ? 0 : failures + 1;
                    starting = starting && !healthy && failures < FailuresWhileStarting;
                    if (healthy && !WasReady)
                    {
                        await BecomeReadyAsync(stop);
                    }
                }

                var pause =
                    starting ? WhileStarting
                    : failures == 0 ? WhileHealthy
                    : TimeSpan.FromSeconds(Math.Min(5, failures));
                starting |= await _started.WaitAsync(pause, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The resource stops.
        }
    }

    public void Dispose() => _started.Dispose();

    private async Task<bool> CheckAsync(CancellationToken stop)
    {
        if (!HasChecks)
        {
            return true;
        }

        var report = await checks.CheckHealthAsync(r => _keys.Contains(r.Name), stop);
        var now = clock.GetUtcNow().UtcDateTime;
        var results = report
            .Entries.Select(e => new HealthReportSnapshot(e.Key, e.Value.Status, e.Value.Description, e.Value.Exception?.Message)
            {
                LastRunAt = now,
            })
            .ToImmutableArray();
        await notifications.PublishUpdateAsync(resource, s => s with { HealthReports = results });
        return report.Status == HealthStatus.Healthy;
    }

    private async Task BecomeReadyAsync(CancellationToken stop)
    {
        _ready.TrySetResult();
        var handlers = RunHandlersAsync(stop);
        await notifications.PublishUpdateAsync(resource, s => s with { ResourceReadyEvent = new EventSnapshot(handlers) });
        await handlers.ContinueWith(_ => { }, stop, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private async Task RunHandlersAsync(CancellationToken stop)
    {
        try
        {
            await eventing.PublishAsync(new ResourceReadyEvent(resource, services), stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "What had to be done once '{Resource}' was ready failed.", resource.Name);
            throw new DistributedApplicationException($"What had to be done once '{resource.Name}' was ready failed: {e.Message}", e);
        }
    }
}
