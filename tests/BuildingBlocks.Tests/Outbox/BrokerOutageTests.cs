using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

/// <summary>A service as in production with a broker of its own, which goes away and comes back.</summary>
public sealed class BrokerOutageTests : IAsyncLifetime
{
    /// <summary>The longest that effects may take after the broker is back: the consumer's own longest pause is 30 s.</summary>
    private static readonly TimeSpan s_recovery = TimeSpan.FromSeconds(60);

    private RabbitMqServer _server = null!;
    private TestBroker _broker = null!;
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RabbitMqServer.StartAsync();
        _broker = await _server.CreateVirtualHostAsync();
        _house = await GuestHouse.OpenAsync(
            services =>
                services
                    .AddSingleton<BrokerPublisher>()
                    .AddSingleton<WatchedPublisher>()
                    .AddSingleton<IEventPublisher>(provider => provider.GetRequiredService<WatchedPublisher>())
                    .AddEventConsumer<VisitBook>(),
            _broker.ConnectionString,
            tables: VisitBook.Table
        );
        await _server.SettleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        await _broker.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_committed_before_during_and_after_an_outage_takes_effect_once_and_in_order(bool saysGoodbye)
    {
        var guests = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _house.AddAsync(new Guest())));
        await GreetAsync(guests, 10);
        await Eventually.TrueAsync(async () => await EntriesAsync() > 0, s_recovery, "The first effect");

        var greeting = GreetAsync(guests, 20);
        await (saysGoodbye ? _server.StopAsync() : CrashAsync());
        await greeting;
        await GreetAsync(guests, 5);
        (await WaitingAsync()).ShouldBeGreaterThanOrEqualTo(15, "events wait for the broker");

        greeting = GreetAsync(guests, 10);
        await _server.ResumeAsync();
        await greeting;
        await GreetAsync(guests, 5);
        await BookHoldsAsync(guests, 50);
    }

    [Fact]
    public async Task What_a_relay_published_and_could_not_mark_before_it_died_comes_twice_and_takes_effect_once()
    {
        var publisher = _house.Services.GetRequiredService<WatchedPublisher>();
        var deaths = 0;
        publisher.Confirmed = _ => Interlocked.Increment(ref deaths) == 1 ? KillRelayAsync() : Task.CompletedTask;
        var guests = new[] { await _house.AddAsync(new Guest()) };
        await GreetAsync(guests, 5);
        await BookHoldsAsync(guests, 5);
        publisher.Times.ShouldContain(times => times > 1, "the event was published again");

        // The copies were in the queue before this one.
        await GreetAsync(guests, 1);
        await BookHoldsAsync(guests, 6);
    }

    private Task CrashAsync()
    {
        _server.Crash();
        return Task.CompletedTask;
    }

    /// <summary>As the kernel does to a killed process: its sessions end in the middle of what they do.</summary>
    private async Task KillRelayAsync()
    {
        var relay = new NpgsqlConnectionStringBuilder(_house.Database.Relay).Username;
        await _house.ScalarAsync<long>($"select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where usename = '{relay}'");
    }

    private Task GreetAsync(Guid[] guests, int times) =>
        Task.WhenAll(
            guests.Select(async guest =>
            {
                for (var i = 0; i < times; i++)
                {
                    await _house.ChangeAsync(guest, g => g.Greet("again"));
                }
            })
        );

    /// <summary>Waits for an empty outbox and so many entries of each guest: every greeting once, in the order of the versions.</summary>
    private async Task BookHoldsAsync(Guid[] guests, int each)
    {
        await Eventually.Async(
            async () =>
            {
                (await WaitingAsync()).ShouldBe(0, "events in the outbox");
                (await EntriesAsync()).ShouldBeGreaterThanOrEqualTo(each * guests.Length, "effects");
            },
            s_recovery
        );
        foreach (var guest in guests)
        {
            var versions = await _house.ScalarAsync<long[]>(
                $"select array_agg(version order by seq) from visit_book where record_id = '{guest}'"
            );
            versions.ShouldBe(Enumerable.Range(2, each).Select(version => (long)version));
        }
    }

    private Task<long> EntriesAsync() => _house.ScalarAsync<long>("select count(*) from visit_book");

    private Task<long> WaitingAsync() => _house.ScalarAsync<long>("select count(*) from outbox");
}
