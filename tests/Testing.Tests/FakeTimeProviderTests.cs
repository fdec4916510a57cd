using Shouldly;
using Xunit;

namespace CrmCloud.Testing.Tests;

public class FakeTimeProviderTests
{
    [Fact]
    public void Timers_fire_in_order_at_their_own_time()
    {
        var time = new FakeTimeProvider();
        var start = time.GetUtcNow();
        var fired = new List<(string, TimeSpan)>();
        using var late = time.CreateTimer(
            _ => fired.Add(("late", time.GetUtcNow() - start)),
            null,
            TimeSpan.FromSeconds(3),
            Timeout.InfiniteTimeSpan
        );
        using var often = time.CreateTimer(
            _ => fired.Add(("often", time.GetUtcNow() - start)),
            null,
            TimeSpan.FromSeconds(2),
            TimeSpan.FromSeconds(2)
        );

        time.Advance(TimeSpan.FromSeconds(5));

        fired.ShouldBe([("often", TimeSpan.FromSeconds(2)), ("late", TimeSpan.FromSeconds(3)), ("often", TimeSpan.FromSeconds(4))]);
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_has_moved_past_it()
    {
        var time = new FakeTimeProvider();
        var delay = Task.Delay(TimeSpan.FromHours(1), time, TestContext.Current.CancellationToken);

        time.Advance(TimeSpan.FromMinutes(59));
        delay.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(1));
        await delay;
    }
}
