using System.Collections.Concurrent;
using System.Net.Sockets;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Outbox;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>A piece of background work as its queue names it.</summary>
public sealed record WaitingWork(Guid Id, Guid WorkspaceId, string RecordType);

/// <summary>
/// Does the work that waits in a table. Work of one workspace and record type is done one after another, in the order it was
/// asked for; an advisory lock of the session keeps replicas apart, and falls with the session when a replica dies, so that
/// another takes the work up where its last transaction left it.
/// </summary>
public abstract class QueueWorker(
    string table,
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    WorkSignal signal,
    WorkOptions options,
    TimeProvider clock,
    ILogger log
) : BackgroundService
{
    private static readonly TimeSpan s_sweepInterval = TimeSpan.FromHours(1);

    private readonly Dictionary<string, Task> _running = [];
    private DateTimeOffset _nextSweep;
    private readonly ConcurrentQueue<string> _finished = [];
    private readonly ConcurrentDictionary<Guid, (int Failures, DateTimeOffset NotBefore)> _failures = [];

    /// <summary>Does the work, or the rest of it. Runs in a scope of its own, whose context knows the workspace only.</summary>
    protected abstract Task RunAsync(IServiceProvider services, WaitingWork work, CancellationToken cancellation);

    /// <summary>Gives the work up for good.</summary>
    protected abstract Task GiveUpAsync(IServiceProvider services, WaitingWork work, string problem, CancellationToken cancellation);

    /// <summary>The column with the time before which a piece of work is left alone; null where all of it may begin at once.</summary>
    protected virtual string? DueColumn => null;

    /// <summary>Cleans up on the relay's connection; at the start and every hour.</summary>
    protected virtual Task SweepAsync(NpgsqlConnection connection, CancellationToken cancellation) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var session = await relay.DataSource.OpenConnectionAsync(stoppingToken);
                await TakeWorkAsync(session, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error) when (IsPassing(error))
            {
                // The locks went with the session: what runs finds out at its next save, if someone else took it up.
                log.LogWarning("Work from {Table} waits: {Reason}", table, error.Message);
                await Task.Delay(options.FirstPause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        await Task.WhenAll(_running.Values);
    }

    private async Task TakeWorkAsync(NpgsqlConnection session, CancellationToken cancellation)
    {
        while (true)
        {
            var woken = signal.Next;
            await ReleaseAsync(session, cancellation);
            if (clock.GetUtcNow() >= _nextSweep)
            {
                _nextSweep = clock.GetUtcNow() + s_sweepInterval;
                await SweepAsync(session, cancellation);
            }
            foreach (var work in await WaitingAsync(session, cancellation))
            {
                var name = $"{table} {work.WorkspaceId} {work.RecordType}";
                if (_running.Count >= options.Parallel)
                {
                    break;
                }
                if (!_running.ContainsKey(name) && IsDue(work) && await LockAsync(session, name, cancellation))
                {
                    _running[name] = Task.Run(() => DoAsync(work, name, cancellation), CancellationToken.None);
                }
            }
            await Task.WhenAny(woken, Task.Delay(NextLook(), clock, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private async Task DoAsync(WaitingWork work, string name, CancellationToken cancellation)
    {
        try
        {
            await using var scope = Scope(work);
            await RunAsync(scope.ServiceProvider, work, cancellation);
            _failures.TryRemove(work.Id, out _);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Taken up again after the restart.
        }
#pragma warning disable CA1031 // whatever is wrong with one piece of work must not stop the others: it is tried again, then given up with its reason
        catch (Exception error)
        {
            await PutOffAsync(work, error, cancellation);
        }
#pragma warning restore CA1031
        finally
        {
            _finished.Enqueue(name);
            signal.Wake();
        }
    }

    private async Task PutOffAsync(WaitingWork work, Exception error, CancellationToken cancellation)
    {
        var failures = _failures.GetValueOrDefault(work.Id).Failures + (IsPassing(error) ? 0 : 1);
        var pause = TimeSpan.FromTicks(Math.Min(options.FirstPause.Ticks << Math.Min(failures, 16), options.LongestPause.Ticks));
        _failures[work.Id] = (failures, clock.GetUtcNow() + pause);
        if (failures < options.GiveUpAfter)
        {
            log.LogWarning(error, "Work {WorkId} from {Table} is put off for {Pause}", work.Id, table, pause);
            return;
        }
        log.LogError(error, "Work {WorkId} from {Table} is given up", work.Id, table);
        try
        {
            await using var scope = Scope(work);
            await GiveUpAsync(
                scope.ServiceProvider,
                work,
                "Something went wrong on our side, several times. What was done before stands.",
                cancellation
            );
            _failures.TryRemove(work.Id, out _);
        }
        catch (Exception again) when (IsPassing(again) || again is OperationCanceledException)
        {
            log.LogWarning("Work {WorkId} is given up later: {Reason}", work.Id, again.Message);
        }
    }

    private AsyncServiceScope Scope(WaitingWork work) => scopes.InWorkspace(work.WorkspaceId, table, Origins.Api);

    private async Task<List<WaitingWork>> WaitingAsync(NpgsqlConnection session, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select id, workspace_id, record_type from {table} where state in ('queued', 'running', 'undoing')
            {(DueColumn is { } due ? $"and {due} <= $1 order by {due}" : "order by created_at")} limit 200
            """,
            session
        );
        if (DueColumn is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow().UtcDateTime });
        }
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var waiting = new List<WaitingWork>();
        while (await reader.ReadAsync(cancellation))
        {
            waiting.Add(new WaitingWork(reader.GetGuid(0), reader.GetGuid(1), reader.GetString(2)));
        }
        return waiting;
    }

    private bool IsDue(WaitingWork work) => !_failures.TryGetValue(work.Id, out var failure) || failure.NotBefore <= clock.GetUtcNow();

    private TimeSpan NextLook()
    {
        var now = clock.GetUtcNow();
        var next = options.PollInterval;
        foreach (var (_, notBefore) in _failures.Values)
        {
            next = notBefore > now && notBefore - now < next ? notBefore - now : next;
        }
        return next;
    }

    private async Task ReleaseAsync(NpgsqlConnection session, CancellationToken cancellation)
    {
        while (_finished.TryDequeue(out var name))
        {
            _running.Remove(name);
            await using var command = new NpgsqlCommand("select pg_advisory_unlock(hashtextextended($1, 0))", session);
            command.Parameters.Add(new NpgsqlParameter { Value = name });
            await command.ExecuteScalarAsync(cancellation);
        }
    }

    private static async Task<bool> LockAsync(NpgsqlConnection session, string name, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended($1, 0))", session);
        command.Parameters.Add(new NpgsqlParameter { Value = name });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    /// <summary>True for what mends itself: a peer, the network or a colleague who was quicker.</summary>
    private static bool IsPassing(Exception error) =>
        error
            is PeerUnavailableException
                or DbUpdateConcurrencyException
                or TimeoutException
                or SocketException
                or IOException
                or HttpRequestException
                or NpgsqlException { IsTransient: true }
                or RpcException { StatusCode: StatusCode.Unavailable or StatusCode.DeadlineExceeded }
        || (error.InnerException is { } inner && IsPassing(inner));
}
