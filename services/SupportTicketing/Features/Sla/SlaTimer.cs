using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>Looks every few seconds whose moment has come.</summary>
internal sealed class SlaTimer(SlaTelling telling, TimeProvider clock, ILogger<SlaTimer> log) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await telling.TellAsync(stoppingToken) == SlaTelling.Most) { }
                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException or DbUpdateException)
            {
                log.LogWarning("Breaches are told of later: {Reason}", error.Message);
                await Task.Delay(s_interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
