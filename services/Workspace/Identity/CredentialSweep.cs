using CrmCloud.BuildingBlocks.Outbox;
using Npgsql;

namespace CrmCloud.Workspace.Identity;

/// <summary>Takes away sessions and links that ended a month ago, in every workspace.</summary>
public sealed class CredentialSweep(RelayDatabase database, TimeProvider clock, ILogger<CredentialSweep> log) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(30);
    private static readonly string[] s_tables = ["sessions", "invitations", "password_resets"];

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
                log.LogWarning("Taking away ended sessions is put off: {Reason}", failure.Message);
            }
        }
    }

    /// <summary>One round, at most 10,000 rows of each kind.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await using var batch = database.DataSource.CreateBatch();
        foreach (var table in s_tables)
        {
            batch.BatchCommands.Add(
                new NpgsqlBatchCommand($"delete from {table} where id in (select id from {table} where expires_at < $1 limit 10000)")
                {
                    Parameters = { new() { Value = (clock.GetUtcNow() - s_kept).UtcDateTime } },
                }
            );
        }
        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
