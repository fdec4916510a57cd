using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Integration;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrmCloud.Mail.Outbound;

/// <summary>
/// Hands over what is due, in small batches side by side: what is claimed is being handed over, so that a kill leaves little in
/// doubt, and its claims and outcomes are written together. Any number of replicas may do so.
/// </summary>
internal sealed class Sender(
    RelayDatabase relay,
    IServiceScopeFactory scopes,
    OutboundSignal signal,
    BridgePresence bridge,
    RestingServers resting,
    IOptions<MailOptions> options,
    TimeProvider clock,
    ILogger<Sender> log
) : BackgroundService
{
    private const int Batch = 24;
    private static readonly TimeSpan s_takeOverInterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Task, Guid> _running = [];
    private readonly ConcurrentDictionary<Guid, bool> _inHand = [];
    private readonly int _lanes = Math.Max(1, options.Value.Parallel / Batch);
    private DateTimeOffset _nextTakeOver;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var session = await OutboundSession.OpenAsync(relay.DataSource, stoppingToken);
                try
                {
                    await SendAsync(session.Queue, stoppingToken);
                }
                finally
                {
                    if (stoppingToken.IsCancellationRequested)
                    {
                        // What is being handed over is seen to its end, so that a restart leaves nothing in doubt.
                        await Task.WhenAll(_running.Keys);
                    }
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException or IOException)
            {
                log.LogWarning("Sending pauses: {Reason}", error.Message);
                await Task.Delay(s_pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        await Task.WhenAll(_running.Keys);
    }

    private async Task SendAsync(OutboundQueue queue, CancellationToken cancellation)
    {
        while (true)
        {
            var woken = signal.Next;
            if (await bridge.GetAsync(cancellation) is not { } present)
            {
                await PauseAsync(woken, cancellation);
                continue;
            }
            var claims = await ClaimAsync(queue, present.Instance ?? "", cancellation);
            if (claims.Count == 0)
            {
                await PauseAsync(woken, cancellation);
                continue;
            }
            // What an older session claimed is still in hand: taken over, it is only guarded anew.
            foreach (var ofWorkspace in claims.Where(claim => _inHand.TryAdd(claim.AttemptId, true)).GroupBy(claim => claim.WorkspaceId))
            {
                Begin(ofWorkspace.Key, [.. ofWorkspace], present, cancellation);
            }
            while (_running.Count >= _lanes)
            {
                await Task.WhenAny(_running.Keys).WaitAsync(cancellation);
            }
        }
    }

    private async Task<List<Claim>> ClaimAsync(OutboundQueue queue, string instance, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (now >= _nextTakeOver)
        {
            _nextTakeOver = now + s_takeOverInterval;
            if (await queue.TakeOverAsync(Batch, cancellation) is { Count: > 0 } leftBehind)
            {
                _nextTakeOver = now;
                return leftBehind;
            }
        }
        return await queue.ClaimAsync(Batch, [.. resting.At(now), .. Busy()], instance, now, cancellation);
    }

    /// <summary>Workspaces that have all lanes but one, which is left to others: a slow server keeps nobody else's mail.</summary>
    private IEnumerable<Guid> Busy() =>
        _running.Values.GroupBy(id => id).Where(lanes => lanes.Count() >= Math.Max(1, _lanes - 1)).Select(lanes => lanes.Key);

    private void Begin(Guid workspaceId, IReadOnlyList<Claim> claims, BridgeHealth present, CancellationToken stopping)
    {
        var work = Task.Run(() => DeliverAsync(workspaceId, claims, present, stopping), CancellationToken.None);
        _running[work] = workspaceId;
        _ = work.ContinueWith(
            done =>
            {
                _running.TryRemove(done, out _);
                signal.Wake();
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
    }

    private async Task DeliverAsync(Guid workspaceId, IReadOnlyList<Claim> claims, BridgeHealth present, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.InWorkspace(workspaceId, MailModule.Actor);
            await scope.ServiceProvider.GetRequiredService<Deliveries>().RunAsync(claims, present, stopping);
        }
#pragma warning disable CA1031 // whatever is wrong with one batch must not stop the others: it is left to be taken over
        catch (Exception error)
        {
            log.LogError("{Count} messages are left to be taken over: {Failure}", claims.Count, error.GetType().Name);
            await LeaveAsync(claims, stopping);
        }
#pragma warning restore CA1031
        finally
        {
            foreach (var claim in claims)
            {
                _inHand.TryRemove(claim.AttemptId, out _);
            }
        }
    }

    /// <summary>Says that nobody has these in hand. While the database is away it cannot be said; the next session says it with its lock.</summary>
    private async Task LeaveAsync(IReadOnlyList<Claim> claims, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await OutboundQueue.LeaveAsync(relay.DataSource, claims, stopping);
                return;
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException or IOException)
            {
                await Task.Delay(s_pause, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task PauseAsync(Task woken, CancellationToken cancellation)
    {
        await woken.WaitAsync(options.Value.PollInterval, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
    }
}
