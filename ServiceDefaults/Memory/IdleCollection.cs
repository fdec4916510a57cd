using Microsoft.Extensions.Hosting;

namespace CrmCloud.ServiceDefaults.Memory;

/// <summary>
/// Gives memory back after load. The collector runs when something is allocated, so a process that falls idle would keep
/// the heap of its busiest minute until it is busy again, beside others that could use it.
/// </summary>
internal sealed class IdleCollection(TimeProvider clock) : BackgroundService
{
    /// <summary>How often to look.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Bytes allocated in an interval below which a process is idle; timers and health checks need less.</summary>
    private const long Idle = 8 << 20;

    /// <summary>Bytes allocated since the last collection of ours that make another worth its pause.</summary>
    private const long Worth = 128 << 20;

    private long _seen;
    private long _collected;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (IsDue(GC.GetTotalAllocatedBytes()))
            {
                // Blocks for some tens of milliseconds, of which an idle process has plenty.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }

    /// <summary>One look: true once after load, when a whole interval was idle.</summary>
    /// <param name="allocated">Bytes that the process has allocated since it started.</param>
    internal bool IsDue(long allocated)
    {
        var idle = allocated - _seen < Idle;
        _seen = allocated;
        if (!idle || allocated - _collected < Worth)
        {
            return false;
        }
        _collected = allocated;
        return true;
    }
}
