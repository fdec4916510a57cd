using System.Diagnostics;

namespace CrmCloud.Bench.Running;

/// <summary>
/// Waits for what work leaves to be done after its answer: events published, applied by Reporting, indexed by Workspace. A
/// slice that began it pays for it, and the floor's slice is not disturbed by it.
/// </summary>
internal static class Quiet
{
    /// <summary>Of one processor, over all resources; health checks alone use less.</summary>
    private const double Share = 0.1;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    public static async Task WaitAsync(Databases databases, CpuTimes cpu)
    {
        await databases.DrainOutboxesAsync();
        var begun = Stopwatch.GetTimestamp();
        var before = cpu.Read();
        while (Stopwatch.GetElapsedTime(begun) < s_limit)
        {
            await Task.Delay(s_look);
            var now = cpu.Read();
            if (CpuTimes.Between(before, now).Values.Sum() < Share * s_look.TotalSeconds)
            {
                return;
            }
            before = now;
        }
    }
}
