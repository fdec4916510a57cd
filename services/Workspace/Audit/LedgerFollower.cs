using System.Threading.Channels;
using CrmCloud.Contracts.Changes.V1;
using Grpc.Core;
using Npgsql;

namespace CrmCloud.Workspace.Audit;

/// <summary>
/// Keeps the index of one service's ledger current: follows its change feed from where it was left, and begins again, ever more
/// patiently, when the feed or the database breaks.
/// </summary>
public sealed class LedgerFollower(string service, ILedgerFeed feed, AuditIndex index, TimeProvider clock, ILogger<LedgerFollower> log)
    : BackgroundService
{
    private const int MaxBatch = 500;
    private static readonly TimeSpan s_shortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(1);

    /// <summary>How often a process that does not follow looks whether the one that does is gone.</summary>
    private static readonly TimeSpan s_standby = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = s_shortestWait;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var session = await index.OpenAsync(service, stoppingToken);
                if (session is not null && await FollowAsync(session, stoppingToken))
                {
                    wait = s_shortestWait;
                }
                await Task.Delay(session is null ? s_standby : wait, clock, stoppingToken);
            }
            catch (Exception failure) when (IsPassing(failure) && !stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(
                    "The ledger of {Service} cannot be followed just now ({Reason}); next try in {Wait}",
                    service,
                    failure.GetType().Name,
                    wait
                );
                await Task.Delay(wait, clock, stoppingToken);
                wait = wait * 2 < s_longestWait ? wait * 2 : s_longestWait;
            }
        }
    }

    /// <summary>Reads and writes until the feed ends. True: something arrived.</summary>
    private async Task<bool> FollowAsync(AuditSession session, CancellationToken cancellation)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var arrived = Channel.CreateBounded<Change>(MaxBatch);
        var reader = ReadAsync(await session.CursorAsync(cancellation), arrived.Writer, reading.Token);
        var any = false;
        try
        {
            var batch = new List<Change>(MaxBatch);
            // A batch is what has arrived while the one before was written.
            while (await arrived.Reader.WaitToReadAsync(cancellation))
            {
                while (batch.Count < MaxBatch && arrived.Reader.TryRead(out var change))
                {
                    batch.Add(change);
                }
                await session.WriteAsync(batch, cancellation);
                batch.Clear();
                any = true;
            }
        }
        finally
        {
            await reading.CancelAsync();
            await reader;
        }
        return any;
    }

    /// <summary>Ends the channel with the feed's failure, if it had one.</summary>
    private async Task ReadAsync(string cursor, ChannelWriter<Change> arrived, CancellationToken cancellation)
    {
        try
        {
            await foreach (var change in feed.FollowAsync(service, cursor, cancellation))
            {
                await arrived.WriteAsync(change, cancellation);
            }
            arrived.Complete();
        }
        catch (Exception failure)
        {
            arrived.Complete(failure);
        }
    }

    private static bool IsPassing(Exception failure) =>
        failure is RpcException or NpgsqlException or HttpRequestException or IOException or TimeoutException or OperationCanceledException;
}
