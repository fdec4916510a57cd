using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CrmCloud.ServiceDefaults.Telemetry;

/// <summary>
/// Starts the providers with the host (they listen from the moment they are built) and flushes them when it stops;
/// the container disposes them.
/// </summary>
internal sealed class TelemetryHost(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    private const int FlushMilliseconds = 3_000;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                traces.ForceFlush(FlushMilliseconds);
                metrics.ForceFlush(FlushMilliseconds);
            },
            cancellationToken
        );
}
