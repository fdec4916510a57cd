using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>
/// Publishes outbox rows in the order of each record. Each partition is relayed by one replica at a time (a session's
/// advisory lock), so that order holds with any number of replicas; a replica that dies loses its locks with its session.
/// </summary>
public sealed class OutboxRelay(
    RelayDatabase database,
    IEventPublisher publisher,
    CommitSignal signal,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<OutboxRelay> log
) : BackgroundService
{
    private readonly OutboxOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (pause > TimeSpan.Zero)
                {
                    await Task.Delay(pause, clock, stoppingToken);
                }
                await using var session = await OutboxSession.OpenAsync(database.DataSource, stoppingToken);
                await RelayAsync(session, () => pause = TimeSpan.Zero, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
                when (error is NpgsqlException or BrokerUnavailableException or TimeoutException or System.IO.IOException)
            {
                pause =
                    pause == TimeSpan.Zero
                        ? _options.FirstPause
                        : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, _options.LongestOutagePause.Ticks));
                log.LogWarning("The relay pauses for {Pause}: {Reason}", pause, error.Message);
            }
        }
    }

    private async Task RelayAsync(OutboxSession session, Action succeeded, CancellationToken cancellation)
    {
        long told = 0;
        while (true)
        {
            var woken = signal.Next;
            var commits = signal.OwnCommits;
            await session.TakePartitionsAsync(cancellation);
            var published = await PublishBatchAsync(session, cancellation);
            succeeded();
            if (commits != told)
            {
                await session.TellOthersAsync(cancellation);
                told = commits;
            }
            if (published < _options.BatchSize)
            {
                await woken.WaitAsync(_options.PollInterval, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                // The machine's time, not the business's: a test that stops the clock does not stop the relay.
                await Task.Delay(_options.Gather, cancellation);
            }
        }
    }

    /// <returns>How many rows were dealt with.</returns>
    private async Task<int> PublishBatchAsync(OutboxSession session, CancellationToken cancellation)
    {
        var pending = await session.ReadAsync(_options.BatchSize, clock.GetUtcNow(), cancellation);
        if (pending.Count == 0)
        {
            return 0;
        }
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(_options.PublishTimeout);
        var outcomes = await Task.WhenAll(pending.GroupBy(row => row.RecordId).Select(rows => PublishInOrderAsync(rows, timeout.Token)));
        var done = outcomes.SelectMany(outcome => outcome.Published).ToArray();
        await session.DeleteAsync(done, cancellation);
        foreach (var (row, error) in outcomes.Where(outcome => outcome.Failed is not null).Select(outcome => outcome.Failed!.Value))
        {
            await PutOffAsync(session, row, error, cancellation);
        }
        cancellation.ThrowIfCancellationRequested();
        return outcomes.FirstOrDefault(outcome => outcome.Broker is not null).Broker is { } away
            ? throw new BrokerUnavailableException("The broker does not answer.", away)
            : pending.Count;
    }

    /// <summary>One record's events, one after another; the first that fails keeps back those behind it.</summary>
    private async Task<Outcome> PublishInOrderAsync(IEnumerable<PendingEvent> rows, CancellationToken cancellation)
    {
        var published = new List<long>();
        foreach (var row in rows)
        {
            try
            {
                await publisher.PublishAsync(row, cancellation);
                published.Add(row.Seq);
            }
            catch (Exception error) when (error is BrokerUnavailableException or OperationCanceledException)
            {
                return new Outcome(published, null, error);
            }
#pragma warning disable CA1031 // whatever is wrong with one event must not stop the others: it is put off, then parked with its reason
            catch (Exception error)
            {
                return new Outcome(published, (row, error), null);
            }
#pragma warning restore CA1031
        }
        return new Outcome(published, null, null);
    }

    private async Task PutOffAsync(OutboxSession session, PendingEvent row, Exception error, CancellationToken cancellation)
    {
        var attempts = row.Attempts + 1;
        var park = attempts >= _options.ParkAfter;
        var wait = TimeSpan.FromTicks(Math.Min(_options.FirstPause.Ticks << Math.Min(attempts, 16), _options.LongestPause.Ticks));
        await session.PutOffAsync(row.Seq, clock.GetUtcNow(), wait, park, error.Message, cancellation);
        log.LogError(
            error,
            "Event {EventId} of type {Type} failed for the {Attempts}. time{Parked}",
            row.Id,
            row.Type,
            attempts,
            park ? " and is parked" : ""
        );
    }

    private readonly record struct Outcome(List<long> Published, (PendingEvent Row, Exception Error)? Failed, Exception? Broker);
}
