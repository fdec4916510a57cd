using System.Text.RegularExpressions;
using Aspire.Hosting.Orchestration;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Control;

internal sealed record HealthReportView(string Name, string? Status, string? Description);

internal sealed record EndpointView(string Name, string Url);

internal sealed record ProcessView(int Index, int Pid, long PssBytes, DateTime StartedAt);

/// <summary>A resource as <c>GET /resources</c> shows it.</summary>
internal sealed record ResourceView(
    string Name,
    string Type,
    string? State,
    string? Health,
    IReadOnlyList<HealthReportView> HealthReports,
    int? Pid,
    int? Port,
    IReadOnlyList<EndpointView> Endpoints,
    int? ExitCode,
    string? Message,
    DateTime? StartedAt,
    string? Source,
    long PssBytes,
    int Restarts,
    IReadOnlyList<ProcessView> Replicas,
    IReadOnlyDictionary<string, string> Environment,
    IReadOnlyList<string> References,
    string? Parent
);

/// <summary>What the control socket tells about the resources, and about the host as one of them.</summary>
internal sealed partial class ResourceViews(
    DistributedApplicationModel model,
    Orchestrator orchestrator,
    ResourceNotificationService notifications,
    AppHostStore store,
    TimeProvider clock
)
{
    private readonly DateTime _startedAt = clock.GetUtcNow().UtcDateTime;

    public IReadOnlyList<ResourceView> All()
    {
        var roots = orchestrator.Runners.SelectMany(r => r.Replicas).Select(r => r.RootPid).ToArray();
        var memory = ProcFs.TreePss(roots);
        return [Host(), .. model.Resources.Select(r => View(r, memory))];
    }

    private ResourceView Host() =>
        new(
            "apphost",
            "AppHost",
            KnownResourceStates.Running,
            nameof(HealthStatus.Healthy),
            [],
            System.Environment.ProcessId,
            null,
            [],
            null,
            null,
            _startedAt,
            store.Directory,
            ProcFs.Pss(System.Environment.ProcessId),
            0,
            [],
            new Dictionary<string, string>(),
            [],
            null
        );

    private ResourceView View(IResource resource, IReadOnlyDictionary<int, long> memory)
    {
        var now = notifications.Find(resource);
        var runner = orchestrator.Find(resource.Name);
        var processes = (runner?.Replicas ?? [])
            .Select(r => new ProcessView(r.Index, r.Pid, memory.GetValueOrDefault(r.RootPid), r.StartedAt))
            .ToArray();
        var endpoints = resource
            .Annotations.OfType<EndpointAnnotation>()
            .Where(e => e.AllocatedEndpoint is not null)
            .Select(e => new EndpointView(e.Name, e.AllocatedEndpoint!.UriString))
            .Concat(resource.Annotations.OfType<ResourceUrlAnnotation>().Select(u => new EndpointView(u.DisplayText ?? u.Url, u.Url)))
            .ToArray();
        return new(
            resource.Name,
            ResourceKinds.Of(resource),
            now?.State?.Text,
            now?.HealthStatus?.ToString(),
            [
                .. (now?.HealthReports ?? []).Select(h => new HealthReportView(
                    h.Name,
                    h.Status?.ToString(),
                    h.Description ?? h.ExceptionText
                )),
            ],
            processes.FirstOrDefault()?.Pid,
            resource.Annotations.OfType<EndpointAnnotation>().FirstOrDefault()?.AllocatedEndpoint?.Port,
            endpoints,
            now?.ExitCode,
            now?.Message,
            processes.FirstOrDefault()?.StartedAt ?? now?.StartTimeStamp,
            Source(resource),
            processes.Sum(p => p.PssBytes),
            runner?.Restarts ?? 0,
            processes,
            Masked(runner?.Environment),
            [
                .. resource
                    .Annotations.OfType<ResourceRelationshipAnnotation>()
                    .Where(r => r.Type != "Parent")
                    .Select(r => r.Resource.Name)
                    .Distinct(),
            ],
            Parent(resource)
        );
    }

    private static string? Source(IResource resource) =>
        resource switch
        {
            ProjectResource => resource.Last<IProjectMetadata>()?.ProjectPath,
            ExecutableResource executable => executable.Command,
            _ => null,
        };

    private static string? Parent(IResource resource) =>
        (resource as IResourceWithParent)?.Parent.Name
        ?? resource.Annotations.OfType<ResourceRelationshipAnnotation>().LastOrDefault(r => r.Type == "Parent")?.Resource.Name;

    private static Dictionary<string, string> Masked(ComposedEnvironment? environment) =>
        (environment?.Variables ?? []).ToDictionary(
            v => v.Key,
            v =>
                SecretName().IsMatch(v.Key)
                    ? "***"
                    : environment!.Secrets.Aggregate(v.Value, (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal))
        );

    [GeneratedRegex("password|secret|token|apikey|api_key|privatekey|connectionstring|headers", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();
}
