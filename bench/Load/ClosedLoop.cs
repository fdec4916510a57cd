using System.Diagnostics;

namespace CrmCloud.Bench.Load;

/// <summary>Workers that each begin their next operation when the last one is done.</summary>
internal static class ClosedLoop
{
    public static async Task<LoadResult> RunAsync(Func<Task> operation, int workers, TimeSpan time)
    {
        var begun = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync)));
        return new LoadResult([.. all.SelectMany(one => one)], Stopwatch.GetElapsedTime(begun));

        async Task<List<double>> WorkAsync()
        {
            var taken = new List<double>(4096);
            while (Stopwatch.GetElapsedTime(begun) < time)
            {
                var start = Stopwatch.GetTimestamp();
                await operation();
                taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            return taken;
        }
    }
}

/// <param name="Milliseconds">How long each operation took.</param>
internal sealed record LoadResult(double[] Milliseconds, TimeSpan Elapsed)
{
    public double Rate => Milliseconds.Length / Elapsed.TotalSeconds;

    public static LoadResult Together(IReadOnlyCollection<LoadResult> slices) =>
        new([.. slices.SelectMany(slice => slice.Milliseconds)], TimeSpan.FromTicks(slices.Sum(slice => slice.Elapsed.Ticks)));
}
