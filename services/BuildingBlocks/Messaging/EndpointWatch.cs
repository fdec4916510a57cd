using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrmCloud.BuildingBlocks.Messaging;

/// <summary>
/// Starts a queue's consumption again where it ended for good: MassTransit gives up on an endpoint whose consume request the broker
/// left unanswered, and says so in a debug line only, while the bus stays connected. Until it runs again the bus's own health check
/// calls the service unhealthy.
/// </summary>
public sealed class EndpointWatch(IBusControl bus, TimeProvider clock, ILogger<EndpointWatch> log) : BackgroundService
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(5);

    /// <summary>How long an endpoint may be away by itself, as it is while it connects anew.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan s_stop = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, DateTimeOffset> _awaySince = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_look, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops, and its endpoints with it.
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var (address, endpoint) in bus.CheckHealth().Endpoints)
        {
            if (endpoint.Status == BusHealthStatus.Healthy)
            {
                _awaySince.Remove(address);
                continue;
            }
            _awaySince.TryAdd(address, clock.GetUtcNow());
            if (clock.GetUtcNow() - _awaySince[address] >= Patience)
            {
                _awaySince.Remove(address);
                await StartAgainAsync(address, endpoint.ReceiveEndpoint, cancellation);
            }
        }
    }

    private async Task StartAgainAsync(string address, IReceiveEndpoint endpoint, CancellationToken cancellation)
    {
        log.LogWarning("The endpoint {Address} has been away for {Patience}: starting it again", address, Patience);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_stop);
        try
        {
            await endpoint.Stop(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning("The endpoint {Address} did not stop in time", address);
        }
        endpoint.Start(cancellation);
    }
}
