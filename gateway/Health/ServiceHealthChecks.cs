using CrmCloud.Gateway.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrmCloud.Gateway.Health;

/// <summary>The system is healthy when every service behind the gateway says so of itself.</summary>
internal static class ServiceHealthChecks
{
    public static void AddServiceHealthChecks(this IServiceCollection services)
    {
        var checks = services.AddHealthChecks();
        foreach (var service in RouteTable.Services)
        {
            services.AddKeyedSingleton(
                service,
                (provider, _) =>
                    new ServiceHealthCheck(
                        service,
                        provider.GetRequiredService<ServiceConnections>(),
                        provider.GetRequiredService<TimeProvider>()
                    )
            );
            checks.Add(new(service, provider => provider.GetRequiredKeyedService<ServiceHealthCheck>(service), HealthStatus.Unhealthy, []));
        }
    }
}

/// <summary>Asks a service's <c>/health</c>, at most once a second however many ask the gateway.</summary>
internal sealed class ServiceHealthCheck(string service, ServiceConnections services, TimeProvider time) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private (HealthCheckResult Result, DateTimeOffset At)? _last;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && time.GetUtcNow() - last.At < Lifetime)
            {
                return last.Result;
            }

            using var answer = await services.TryGetAsync(service, "/health", Patience, cancellationToken);
            var result = answer?.IsSuccessStatusCode == true ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
            _last = (result, time.GetUtcNow());
            return result;
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();
}
