using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>A resource without a process: a parameter, a connection string, a database, a server that was running before.</summary>
internal sealed class PassiveRunner(
    IResource resource,
    WaitCoordinator waits,
    HealthMonitorFactory monitors,
    ResourceNotificationService notifications,
    ILogger log
) : IResourceRunner, IDisposable
{
    private CancellationTokenSource? _stop;
    private Task _run = Task.CompletedTask;

    public IResource Resource => resource;

    public int Restarts => 0;

    public IReadOnlyList<ReplicaView> Replicas => [];

    public ComposedEnvironment? Environment => null;

    public void Start()
    {
        if (_run.IsCompleted)
        {
            _stop = new();
            _run = RunAsync(_stop.Token);
        }
    }

    public async Task StopAsync(TimeSpan patience)
    {
        if (_stop is not null)
        {
            await _stop.CancelAsync();
        }

        await _run;
        await notifications.PublishUpdateAsync(
            resource,
            s => s with { State = KnownResourceStates.Exited, HealthReports = [], ResourceReadyEvent = null }
        );
    }

    public void Dispose() => _stop?.Dispose();

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            await Task.Yield();
            await waits.WaitForDependenciesAsync(resource, stop);
            if (resource is IResourceWithParent { Parent: var parent })
            {
                await notifications.PublishUpdateAsync(resource, s => s with { State = KnownResourceStates.Waiting });
                await notifications.WaitForResourceHealthyAsync(parent.Name, WaitBehavior.WaitOnResourceUnavailable, stop);
            }
            else if (resource is IValueProvider value)
            {
                await value.GetValueAsync(stop);
            }

            await notifications.PublishUpdateAsync(resource, s => s with { State = KnownResourceStates.Running, Message = null });
            using var monitor = monitors.Create(resource);
            await monitor.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped while waiting.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError("Resource '{Resource}' failed to start: {Reason}", resource.Name, e.Message);
            await notifications.PublishUpdateAsync(
                resource,
                s => s with { State = KnownResourceStates.FailedToStart, Message = e.Message }
            );
        }
    }
}
