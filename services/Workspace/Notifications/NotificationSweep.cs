using CrmCloud.BuildingBlocks.Outbox;
using Npgsql;

namespace CrmCloud.Workspace.Notifications;

/// <summary>Takes away notifications that are old, and of users with very many the oldest, in every workspace.</summary>
public sealed class NotificationSweep(RelayDatabase database, TimeProvider clock, ILogger<NotificationSweep> log) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (NpgsqlException failure)
            {
                log.LogWarning("Taking away old notifications is put off: {Reason}", failure.Message);
            }
        }
    }

    /// <summary>One round, at most 10,000 of each kind.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await using var batch = database.DataSource.CreateBatch();
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand("delete from notifications where id in (select id from notifications where at < $1 limit 10000)")
            {
                Parameters = { new() { Value = (clock.GetUtcNow() - Notification.Kept).UtcDateTime } },
            }
        );
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand(
                """
                delete from notifications where id in (
                    select id from (select id, row_number() over (partition by user_id order by id desc) as place from notifications) as placed
                    where place > $1 limit 10000)
                """
            )
            {
                Parameters = { new() { Value = Notification.MaxPerUser } },
            }
        );
        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
