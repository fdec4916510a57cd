using System.Diagnostics;

namespace CrmCloud.Testing;

/// <summary>Waits for what happens in its own time, by asking again until it holds or time is up.</summary>
public static class Eventually
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    /// <summary>Repeats an assertion until it passes; its last failure is the test's.</summary>
    public static async Task Async(Func<Task> assertion, TimeSpan? timeout = null)
    {
        var clock = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Interval);
        while (true)
        {
            try
            {
                await assertion();
                return;
            }
            catch (Exception) when (clock.Elapsed < (timeout ?? DefaultTimeout))
            {
                await timer.WaitForNextTickAsync();
            }
        }
    }

    /// <summary>Waits until the condition holds.</summary>
    /// <exception cref="TimeoutException">It did not within the time; the message names <paramref name="what"/>.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan? timeout = null, string what = "The condition")
    {
        var limit = timeout ?? DefaultTimeout;
        var clock = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Interval);
        while (!await condition())
        {
            if (clock.Elapsed > limit)
            {
                throw new TimeoutException($"{what}: not within {limit}");
            }
            await timer.WaitForNextTickAsync();
        }
    }

    /// <inheritdoc cref="TrueAsync(Func{Task{bool}}, TimeSpan?, string)"/>
    public static Task TrueAsync(Func<bool> condition, TimeSpan? timeout = null, string what = "The condition") =>
        TrueAsync(() => Task.FromResult(condition()), timeout, what);
}
