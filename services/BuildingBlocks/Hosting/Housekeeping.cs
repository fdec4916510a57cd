using CrmCloud.BuildingBlocks.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>Takes away what has served its time: inbox rows after 30 days, remembered answers after 24 hours.</summary>
public sealed class Housekeeping(RelayDatabase database, TimeProvider clock, ILogger<Housekeeping> log) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        while (true)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await SweepAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException error)
            {
                log.LogWarning("Housekeeping is put off: {Reason}", error.Message);
            }
        }
    }

    /// <summary>One round, at most 10,000 rows of each kind.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await using var batch = database.DataSource.CreateBatch();
        batch.BatchCommands.Add(
            Sweep(
                "delete from inbox where (consumer, message_id) in (select consumer, message_id from inbox where received_at < $1 limit 10000)",
                TimeSpan.FromDays(30)
            )
        );
        batch.BatchCommands.Add(
            Sweep(
                "delete from idempotent_answers where (workspace_id, caller_id, key) in (select workspace_id, caller_id, key from idempotent_answers where created_at < $1 limit 10000)",
                TimeSpan.FromHours(24)
            )
        );
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private NpgsqlBatchCommand Sweep(string sql, TimeSpan age) =>
        new(sql) { Parameters = { new NpgsqlParameter { Value = (clock.GetUtcNow() - age).UtcDateTime } } };
}
