using System.Diagnostics;

namespace CrmCloud.Bench.Load;

/// <summary>Operations begun at a steady rate by the clock, whether or not earlier ones have been answered.</summary>
internal static class OpenLoop
{
    private const int AtOnce = 64;
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(2);

    /// <param name="operation">Given its number, from 0.</param>
    public static async Task RunAsync(Func<int, Task> operation, int perSecond, TimeSpan time)
    {
        using var places = new SemaphoreSlim(AtOnce);
        var begunAll = new List<Task>();
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) is var elapsed && elapsed < time)
        {
            while (begunAll.Count < elapsed.TotalSeconds * perSecond)
            {
                await places.WaitAsync();
                begunAll.Add(OneAsync(begunAll.Count));
            }
            await Task.Delay(s_step);
        }
        await Task.WhenAll(begunAll);

        async Task OneAsync(int number)
        {
            try
            {
                await operation(number);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
