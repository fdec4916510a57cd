using Aspire.Hosting.Eventing;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>Starts all resources, each as soon as what it waits for is there, and stops them, dependants first.</summary>
internal sealed class Orchestrator(
    DistributedApplicationModel model,
    RunnerFactory factory,
    EndpointAllocator endpoints,
    ResourceNotificationService notifications,
    IDistributedApplicationEventing eventing,
    IServiceProvider services,
    TimeProvider clock,
    ILogger<Orchestrator> log
) : IHostedService, IAsyncDisposable
{
    // Together with the second that a late one always gets, everything is down within ten seconds.
    private static readonly TimeSpan ForDependants = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan ForAll = TimeSpan.FromSeconds(9);
    private readonly Dictionary<IResource, IResourceRunner> _runners = [];
    private bool _stopped;

    public IReadOnlyCollection<IResourceRunner> Runners => _runners.Values;

    public IResourceRunner? Find(string name) =>
        _runners.Values.FirstOrDefault(r => string.Equals(r.Resource.Name, name, StringComparison.OrdinalIgnoreCase));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (IsolationProbe.Level != Isolation.Namespaces)
        {
            log.LogWarning(
                "PID namespaces are not allowed here ({Level}): a killed host may leave processes behind.",
                IsolationProbe.Level
            );
        }

        await eventing.PublishAsync(new BeforeStartEvent(services, model), cancellationToken);
        foreach (var resource in model.Resources)
        {
            endpoints.Allocate(resource);
            await eventing.PublishAsync(new ResourceEndpointsAllocatedEvent(resource, services), cancellationToken);
            await notifications.PublishUpdateAsync(resource, s => s with { State = FirstState(resource) });
            _runners[resource] = factory.Create(resource);
        }

        foreach (var resource in model.Resources.OfType<IResourceWithConnectionString>())
        {
            await eventing.PublishAsync(new ConnectionStringAvailableEvent(resource, services), cancellationToken);
        }

        foreach (var runner in _runners.Values.Where(r => r.Resource.Last<ExplicitStartupAnnotation>() is null))
        {
            runner.Start();
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_stopped)
        {
            return;
        }

        _stopped = true;
        var begun = clock.GetTimestamp();
        var needs = _runners.Keys.ToDictionary(r => r, r => Dependencies.Of(r).Where(_runners.ContainsKey).ToHashSet());
        var stopping = new Dictionary<IResource, Task>();
        await Task.WhenAll(_runners.Keys.Select(Stop));

        Task Stop(IResource resource)
        {
            if (!stopping.TryGetValue(resource, out var task))
            {
                // A circle of waits never starts, but must not hang the end either.
                stopping[resource] = Task.CompletedTask;
                var dependants = needs.Where(n => n.Value.Contains(resource)).Select(n => Stop(n.Key)).ToArray();
                stopping[resource] = task = StopAfterAsync(resource, dependants);
            }

            return task;
        }

        async Task StopAfterAsync(IResource resource, Task[] dependants)
        {
            await Task.WhenAll(dependants);
            var limit = dependants.Length == 0 || needs[resource].Count > 0 ? ForDependants : ForAll;
            var left = limit - clock.GetElapsedTime(begun);
            await _runners[resource].StopAsync(left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1));
        }
    }

    private static string FirstState(IResource resource) =>
        resource.Last<ExplicitStartupAnnotation>() is null ? KnownResourceStates.Starting : KnownResourceStates.NotStarted;

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        foreach (var runner in _runners.Values.OfType<IDisposable>())
        {
            runner.Dispose();
        }
    }
}
