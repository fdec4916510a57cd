using Aspire.Hosting.Control;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Executables;
using Aspire.Hosting.Processes;
using Aspire.Hosting.Projects;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>Decides how a resource is run.</summary>
internal sealed class RunnerFactory(
    DistributedApplicationModel model,
    WaitCoordinator waits,
    HealthMonitorFactory monitors,
    ResourceNotificationService notifications,
    ResourceLoggerService logs,
    EnvironmentComposer composer,
    ProcessSpawner spawner,
    AppHostStore store,
    IDistributedApplicationEventing eventing,
    IServiceProvider services,
    TimeProvider clock,
    ILogger<ProcessRunner> log
)
{
    public IResourceRunner Create(IResource resource) =>
        Plan(resource) is { } plan
            ? new ProcessRunner(
                resource,
                plan,
                IsLongRunning(resource),
                new(waits, monitors, notifications, logs, composer, spawner, store, eventing, services, clock, log)
            )
            : new PassiveRunner(resource, waits, monitors, notifications, log);

    private static ProcessPlanAnnotation? Plan(IResource resource) =>
        resource.Last<ProcessPlanAnnotation>()
        ?? resource switch
        {
            ProjectResource project => new(ProjectPlan.For(project)),
            ExecutableResource executable => new(ExecutablePlan.For(executable)),
            _ => null,
        };

    /// <summary>Whether an end by itself is a crash: not for what others wait to end, nor for a program that serves nothing.</summary>
    private bool IsLongRunning(IResource resource) =>
        !model.Resources.Any(r =>
            r.Annotations.OfType<WaitAnnotation>().Any(w => w.Resource == resource && w.WaitType == WaitType.WaitForCompletion)
        ) && (resource is ContainerResource || resource.Annotations.OfType<EndpointAnnotation>().Any());
}
