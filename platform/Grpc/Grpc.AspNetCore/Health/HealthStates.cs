using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>The states that the application's health checks last gave, for those who watch. ASP.NET Core publishes them in its own rhythm.</summary>
internal sealed class HealthStates(IOptions<GrpcHealthChecksOptions> options, IOptions<HealthCheckServiceOptions> checks)
    : IHealthCheckPublisher
{
    private readonly ConcurrentDictionary<string, ServingStatus> _states = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes at the next change. Taken before the state is read, it misses none.</summary>
    public Task Changed => Volatile.Read(ref _changed).Task;

    public static ServingStatus ToServing(HealthStatus status) =>
        status == HealthStatus.Unhealthy ? ServingStatus.NotServing : ServingStatus.Serving;

    /// <summary>The state of a service: SERVICE_UNKNOWN when no such service is mapped, NOT_SERVING before the first report.</summary>
    public ServingStatus Of(string service)
    {
        if (_states.TryGetValue(service, out var state))
        {
            return state;
        }
        return options.Value.Services.TryGetServiceMapping(service, out _) ? ServingStatus.NotServing : ServingStatus.ServiceUnknown;
    }

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var mapping in options.Value.Services)
        {
            var entries = checks
                .Value.Registrations.Where(mapping.Includes)
                .Where(check => report.Entries.ContainsKey(check.Name))
                .Select(check => report.Entries[check.Name].Status)
                .DefaultIfEmpty(HealthStatus.Healthy);
            _states[mapping.Name] = ToServing(entries.Min());
        }
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return Task.CompletedTask;
    }
}
