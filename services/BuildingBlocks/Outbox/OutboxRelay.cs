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
        var published = new List<long>();
        var failed = new Dictionary<Guid, (PendingEvent Row, Exception Error)>();
        Exception? away = null;
        foreach (var wave in Waves(pending))
        {
            // What failed keeps back those of its record that come after it.
            var messages = wave.Where(row => !failed.ContainsKey(row.RecordId))
                .GroupBy(row => row.Type)
                .SelectMany(type => type.Chunk(_options.MessageSize));
            var outcomes = await Task.WhenAll(messages.Select(message => PublishAsync(message, timeout.Token)));
            published.AddRange(outcomes.SelectMany(outcome => outcome.Published));
            foreach (var failure in outcomes.SelectMany(outcome => outcome.Failed))
            {
                failed.Add(failure.Row.RecordId, failure);
            }
            away = outcomes.FirstOrDefault(outcome => outcome.Away is not null).Away;
            if (away is not null)
            {
                break;
            }
        }
        await session.DeleteAsync([.. published], cancellation);
        foreach (var (row, error) in failed.Values)
        {
            await PutOffAsync(session, row, error, cancellation);
        }
        cancellation.ThrowIfCancellationRequested();
        return away is null ? pending.Count : throw new BrokerUnavailableException("The broker does not answer.", away);
    }

    /// <summary>The first event of every record, then the second of those that have one, and so on.</summary>
    private static IEnumerable<IEnumerable<PendingEvent>> Waves(IReadOnlyList<PendingEvent> rows) =>
        rows.GroupBy(row => row.RecordId)
            .SelectMany(record => record.Select((row, place) => (row, place)))
            .GroupBy(item => item.place, item => item.row)
            .OrderBy(wave => wave.Key);

    /// <summary>One message, or, where something is wrong with one of its events, one for each.</summary>
    private async Task<Outcome> PublishAsync(PendingEvent[] events, CancellationToken cancellation)
    {
        try
        {
            await publisher.PublishAsync(events, cancellation);
            return new Outcome([.. events.Select(row => row.Seq)], [], null);
        }
        catch (Exception error) when (error is BrokerUnavailableException or OperationCanceledException)
        {
            return new Outcome([], [], error);
        }
#pragma warning disable CA1031 // whatever is wrong with one event must not stop the others: it is put off, then parked with its reason
        catch (Exception error)
        {
            return events.Length == 1 ? new Outcome([], [(events[0], error)], null) : await PublishEachAsync(events, cancellation);
        }
#pragma warning restore CA1031
    }

    private async Task<Outcome> PublishEachAsync(PendingEvent[] events, CancellationToken cancellation)
    {
        var outcomes = await Task.WhenAll(events.Select(row => PublishAsync([row], cancellation)));
        return new Outcome(
            [.. outcomes.SelectMany(outcome => outcome.Published)],
            [.. outcomes.SelectMany(outcome => outcome.Failed)],
            outcomes.FirstOrDefault(outcome => outcome.Away is not null).Away
        );
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

    private readonly record struct Outcome(
        IReadOnlyList<long> Published,
        IReadOnlyList<(PendingEvent Row, Exception Error)> Failed,
        Exception? Away
    );
}
