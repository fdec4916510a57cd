using CrmCloud.ServiceDefaults.Memory;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.ServiceDefaults.Tests;

public sealed class IdleCollectionTests
{
    private const long MiB = 1 << 20;

    [Fact]
    public void Memory_is_given_back_once_after_load_and_never_during_it()
    {
        using var collection = new IdleCollection(new FakeTimeProvider());
        collection.IsDue(500 * MiB).ShouldBeFalse("it is busy");
        collection.IsDue(900 * MiB).ShouldBeFalse("it is busy");
        collection.IsDue(901 * MiB).ShouldBeTrue("it has fallen idle");
        collection.IsDue(902 * MiB).ShouldBeFalse("that is done");
        collection.IsDue(1_500 * MiB).ShouldBeFalse("it is busy again");
        collection.IsDue(1_501 * MiB).ShouldBeTrue("it has fallen idle again");
    }

    [Fact]
    public void A_process_that_never_did_much_is_left_alone()
    {
        using var collection = new IdleCollection(new FakeTimeProvider());
        for (var look = 1; look <= 20; look++)
        {
            collection.IsDue(look * 5 * MiB).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task What_load_left_behind_is_gone_when_the_process_falls_idle()
    {
        var clock = new FakeTimeProvider();
        using var collection = new IdleCollection(clock);
        await collection.StartAsync(CancellationToken.None);
        // Garbage that dies young: of itself it brings about no full collection.
        for (var chunk = 0; chunk < 4_000; chunk++)
        {
            _ = GC.AllocateUninitializedArray<byte>(64 * 1024);
        }
        var before = GC.CollectionCount(GC.MaxGeneration);
        await Eventually.TrueAsync(
            () =>
            {
                clock.Advance(IdleCollection.Interval);
                return Task.FromResult(GC.CollectionCount(GC.MaxGeneration) > before);
            },
            what: "A full collection"
        );
        await collection.StopAsync(CancellationToken.None);
    }
}
