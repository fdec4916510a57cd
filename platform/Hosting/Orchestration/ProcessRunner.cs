using System.Collections.Concurrent;
using Aspire.Hosting.Control;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Logs;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>What runners share.</summary>
internal sealed record RunnerServices(
    WaitCoordinator Waits,
    HealthMonitorFactory Monitors,
    ResourceNotificationService Notifications,
    ResourceLoggerService Logs,
    EnvironmentComposer Composer,
    ProcessSpawner Spawner,
    AppHostStore Store,
    IDistributedApplicationEventing Eventing,
    IServiceProvider Services,
    TimeProvider Clock,
    ILogger<ProcessRunner> Log
);

/// <summary>Runs a resource's processes, starts again what crashed, and stops them.</summary>
internal sealed class ProcessRunner(IResource resource, ProcessPlanAnnotation plans, bool isLongRunning, RunnerServices shared)
    : IResourceRunner,
        IDisposable
{
    private const int AttemptsBeforeReady = 3;
    private const int LinesShown = 20;
    private static readonly TimeSpan ReadyWithoutChecks = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<int, (ChildProcess Child, DateTime StartedAt)> _children = new();
    private CancellationTokenSource? _stop;
    private Task _run = Task.CompletedTask;
    private TimeSpan _patience = TimeSpan.FromSeconds(10);
    private int _restarts;

    public IResource Resource => resource;

    public int Restarts => _restarts;

    public ComposedEnvironment? Environment { get; private set; }

    public IReadOnlyList<ReplicaView> Replicas =>
        [.. _children.OrderBy(c => c.Key).Select(c => new ReplicaView(c.Key, c.Value.Child.Pid, c.Value.Child.RootPid, c.Value.StartedAt))];

    private ResourceLog Output => shared.Logs.Log(resource.Name);

    public void Start()
    {
        if (_run.IsCompleted)
        {
            _stop?.Dispose();
            _stop = new();
            _run = Task.Run(() => RunAsync(_stop.Token));
        }
    }

    public async Task StopAsync(TimeSpan patience)
    {
        _patience = patience;
        if (_stop is not null && !_run.IsCompleted)
        {
            await PublishAsync(s => s with { State = KnownResourceStates.Stopping });
            await _stop.CancelAsync();
        }

        await _run;
    }

    public void Dispose()
    {
        foreach (var (child, _) in _children.Values)
        {
            child.Kill();
        }

        _stop?.Dispose();
    }

    private async Task RunAsync(CancellationToken stop)
    {
        using var failure = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            await shared.Waits.WaitForDependenciesAsync(resource, stop);
            await shared.Eventing.PublishAsync(new BeforeResourceStartedEvent(resource, shared.Services), stop);
            await PublishAsync(s =>
                s with
                {
                    State = KnownResourceStates.Starting,
                    ExitCode = null,
                    Message = null,
                    HealthReports = Unknown(),
                }
            );

            using var monitor = shared.Monitors.Create(resource);
            var health = monitor.RunAsync(failure.Token);
            var replicas = Enumerable.Range(0, resource.GetReplicaCount()).Select(i => SuperviseAsync(i, monitor, failure)).ToArray();
            try
            {
                await Task.WhenAll(replicas);
            }
            finally
            {
                await failure.CancelAsync();
                await health;
            }

            if (stop.IsCancellationRequested)
            {
                await EndAsync(KnownResourceStates.Exited);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await EndAsync(KnownResourceStates.Exited);
        }
        catch (Exception e)
        {
            shared.Log.LogError("Resource '{Resource}' failed to start: {Reason}", resource.Name, e.Message);
            Output.Add($"[host] failed to start: {e.Message}");
            await EndAsync(KnownResourceStates.FailedToStart, e.Message);
        }
    }

    private async Task SuperviseAsync(int replica, HealthMonitor monitor, CancellationTokenSource failure)
    {
        var crashes = 0;
        var attempts = 0;
        var wasReady = false;
        while (!failure.IsCancellationRequested)
        {
            attempts++;
            var startedAt = shared.Clock.GetTimestamp();
            var exitCode = await RunOnceAsync(replica, monitor, failure);
            if (failure.IsCancellationRequested)
            {
                return;
            }

            var lived = shared.Clock.GetElapsedTime(startedAt);
            if (!isLongRunning)
            {
                await FinishAsync(exitCode);
                return;
            }

            wasReady |= monitor.HasChecks ? monitor.WasReady : lived >= ReadyWithoutChecks;
            if (!wasReady && attempts >= AttemptsBeforeReady)
            {
                await PublishAsync(s => s with { ExitCode = exitCode });
                await failure.CancelAsync();
                throw new DistributedApplicationException(Explain(exitCode));
            }

            crashes = lived >= Settled ? 1 : crashes + 1;
            await BackOffAsync(exitCode, crashes, failure.Token);
        }
    }

    /// <summary>Starts one process and returns its exit code, after it ended or was stopped.</summary>
    private async Task<int> RunOnceAsync(int replica, HealthMonitor monitor, CancellationTokenSource stopping)
    {
        var stop = stopping.Token;
        ProcessPlan plan;
        ChildProcess child;
        try
        {
            plan = await PlanAsync(replica, stop);
            child = await shared.Spawner.StartAsync(plan, Output.Add);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            await stopping.CancelAsync();
            throw;
        }

        using (child)
        {
            var now = shared.Clock.GetUtcNow().UtcDateTime;
            _children[replica] = (child, now);
            await PublishAsync(s => s with { State = KnownResourceStates.Running, StartTimeStamp = now, ExitCode = null, Message = null });
            monitor.ProcessStarted();
            try
            {
                return await child.Exited.WaitAsync(stop);
            }
            catch (OperationCanceledException)
            {
                return await child.StopAsync(plan.StopSignal, _patience);
            }
            finally
            {
                _children.TryRemove(replica, out _);
            }
        }
    }

    private async Task<ProcessPlan> PlanAsync(int replica, CancellationToken stop)
    {
        var environment = await shared.Composer.ComposeAsync(resource, replica, stop);
        var arguments = await shared.Composer.ComposeArgumentsAsync(resource, replica, stop);
        Environment = environment;
        var all = EnvironmentComposer.Inherited();
        foreach (var (name, value) in environment.Variables)
        {
            all[name] = value;
        }

        return await plans.Create(new(shared.Services, shared.Store.Directory, all, arguments, line => Output.Add(line)), stop);
    }

    private async Task BackOffAsync(int exitCode, int crashes, CancellationToken stop)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(LongestBackOff.TotalSeconds, Math.Pow(2, crashes - 1)));
        Interlocked.Increment(ref _restarts);
        shared.Log.LogWarning(
            "Resource '{Resource}' ended with exit code {ExitCode}; starting it again in {Pause} s.",
            resource.Name,
            exitCode,
            pause.TotalSeconds
        );
        Output.Add($"[host] ended with exit code {exitCode}; starting again in {pause.TotalSeconds} s");
        if (_children.IsEmpty)
        {
            await PublishAsync(s => s with { State = KnownResourceStates.Starting, ExitCode = exitCode, HealthReports = Unknown() });
        }

        try
        {
            await Task.Delay(pause, shared.Clock, stop);
        }
        catch (OperationCanceledException)
        {
            // Stopped meanwhile: the caller sees it.
        }
    }

    private async Task FinishAsync(int exitCode)
    {
        if (exitCode != 0)
        {
            shared.Log.LogError("Resource '{Resource}' finished: {Reason}", resource.Name, Explain(exitCode));
        }

        await PublishAsync(s => s with { ExitCode = exitCode });
        await EndAsync(KnownResourceStates.Finished, exitCode == 0 ? null : Explain(exitCode));
    }

    private string Explain(int exitCode)
    {
        var lines = Output.Tail(LinesShown);
        return $"Exit code {exitCode}. "
            + (lines.Length == 0 ? "It wrote nothing." : "Last lines:\n" + string.Join('\n', lines.Select(l => "  " + l.Content)));
    }

    private Task EndAsync(string state, string? message = null) =>
        PublishAsync(s =>
            s with
            {
                State = state,
                Message = message,
                StopTimeStamp = shared.Clock.GetUtcNow().UtcDateTime,
                HealthReports = [],
                ResourceReadyEvent = null,
            }
        );

    private System.Collections.Immutable.ImmutableArray<HealthReportSnapshot> Unknown() =>
        [.. resource.Annotations.OfType<HealthCheckAnnotation>().Select(h => new HealthReportSnapshot(h.Key, null, null, null))];

    private Task PublishAsync(Func<CustomResourceSnapshot, CustomResourceSnapshot> change) =>
        shared.Notifications.PublishUpdateAsync(resource, change);
}
