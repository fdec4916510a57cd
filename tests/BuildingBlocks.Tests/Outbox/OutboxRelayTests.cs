using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Inboxes;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Contracts.Events;
using CrmCloud.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

public sealed class OutboxRelayTests : IAsyncLifetime
{
    private readonly FakePublisher _publisher = new();
    private readonly GreetingHooks _hooks = new();
    private readonly List<OutboxRelay> _relays = [];
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() =>
        _house = await GuestHouse.OpenAsync(services => services.AddSingleton(_hooks).AddEventConsumer<GreetingConsumer>());

    public async ValueTask DisposeAsync()
    {
        foreach (var relay in _relays)
        {
            await relay.StopAsync(CancellationToken.None);
            relay.Dispose();
        }
        await _house.DisposeAsync();
    }

    [Fact]
    public async Task Events_of_a_record_are_published_in_its_order_and_each_once()
    {
        await StartAsync();
        await LiveAsync(guests: 20, edits: 5);
        await EmptyAsync();
        _publisher.Published.Count.ShouldBe(20 * 6);
        InOrder(_publisher.Published);
    }

    [Fact]
    public async Task Events_that_wait_together_share_messages_of_one_type_and_a_bounded_size()
    {
        await LiveAsync(guests: 30, edits: 1);
        await StartAsync(batchSize: 100, messageSize: 20);
        await EmptyAsync();
        // 30 arrivals, then 30 edits.
        _publisher.Messages.Order().ShouldBe([10, 10, 20, 20]);
        InOrder(_publisher.Published);
    }

    [Fact]
    public async Task Events_of_one_save_keep_the_order_in_which_they_happened()
    {
        var guests = Enumerable.Range(0, 40).Select(_ => new Guest()).ToList();
        await _house.InAsync(
            async (_, db) =>
            {
                foreach (var guest in guests)
                {
                    guest.Greet("1");
                    guest.Greet("2");
                    guest.Greet("3");
                }
                db.AddRange(guests);
                return await db.SaveChangesAsync();
            }
        );
        await StartAsync();
        await EmptyAsync();
        foreach (var record in _publisher.Published.GroupBy(pending => pending.RecordId))
        {
            record
                .Select(pending => Envelope(pending).Data.TryGetProperty("how", out var how) ? how.GetString() : "arrived")
                .ShouldBe(["arrived", "1", "2", "3"]);
        }
    }

    [Fact]
    public async Task While_the_broker_is_away_events_wait_and_nothing_is_held_against_them()
    {
        var refused = 0;
        _publisher.Before = _ =>
        {
            Interlocked.Increment(ref refused);
            throw new BrokerUnavailableException("away", null);
        };
        await StartAsync();
        await LiveAsync(guests: 5, edits: 3);
        await Eventually.TrueAsync(() => refused > 10, what: "The relay tries again");
        _publisher.Published.ShouldBeEmpty();
        (await _house.ScalarAsync<long>("select count(*) from outbox where attempts > 0 or parked_at is not null")).ShouldBe(0);

        _publisher.Before = _ => Task.CompletedTask;
        await EmptyAsync();
        _publisher.Published.Count.ShouldBe(5 * 4);
        InOrder(_publisher.Published);
    }

    [Fact]
    public async Task After_a_pause_the_relay_has_its_partitions_again_whatever_connection_the_pool_gives_it()
    {
        await WarmPoolAsync();
        _publisher.Before = _ => throw new BrokerUnavailableException("away", null);
        await StartAsync();
        await LiveAsync(guests: 8, edits: 0);
        await Eventually.TrueAsync(
            () => _house.ScalarAsync<bool>("select exists (select from pg_locks where locktype = 'advisory')"),
            what: "The relay is at work"
        );
        _publisher.Before = _ => Task.CompletedTask;
        await EmptyAsync();
        _publisher.Published.Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_relay_that_dies_between_publishing_and_marking_publishes_again_and_the_consumer_takes_it_once()
    {
        var killed = 0;
        _publisher.Before = async _ =>
        {
            if (Interlocked.Exchange(ref killed, 1) == 0)
            {
                // The event is on its way, but the relay's session ends before it can say so.
                await _house.ScalarAsync<bool>(
                    "select bool_and(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'guests relay' and datname = current_database()"
                );
            }
        };
        await _house.AddAsync(new Guest { City = "Natal" });
        await StartAsync();
        await EmptyAsync();
        _publisher.Published.Count.ShouldBe(2);
        _publisher.Published.Select(pending => pending.Id).Distinct().Count().ShouldBe(1);

        foreach (var pending in _publisher.Published)
        {
            await _house.Handler().HandleAsync([Envelope(pending)], CancellationToken.None);
        }
        (await _house.ScalarAsync<long>("select count(*) from guests where city = 'greeted'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_poison_event_is_parked_with_its_reason_while_the_others_go_on()
    {
        var poison = await _house.AddAsync(new Guest { City = "poison" });
        await _house.ChangeAsync(poison, guest => guest.City = "after it");
        var arrived = await _house.ScalarAsync<Guid>($"select id from outbox where record_id = '{poison}' order by seq limit 1");
        _publisher.Before = pending => pending.Id == arrived ? throw new JsonException("no such thing") : Task.CompletedTask;
        await StartAsync(parkAfter: 3);
        var other = await _house.AddAsync(new Guest { City = "fine" });

        await Eventually.TrueAsync(
            () => _publisher.Published.Any(pending => pending.RecordId == other),
            what: "The other event is published"
        );
        await Eventually.TrueAsync(
            () => _house.ScalarAsync<bool>($"select exists (select from outbox where id = '{arrived}' and parked_at is not null)"),
            what: "The event is parked"
        );
        (await _house.ScalarAsync<string>($"select attempts || ' ' || error from outbox where id = '{arrived}'")).ShouldBe(
            "3 no such thing"
        );
        await Eventually.TrueAsync(
            () => _publisher.Published.Any(pending => pending.RecordId == poison),
            what: "What came after the parked one is published"
        );
        _publisher.Published.ShouldNotContain(pending => pending.Id == arrived);
    }

    [Fact]
    public async Task What_follows_an_event_that_is_put_off_waits_for_it()
    {
        var id = await _house.AddAsync(new Guest { City = "1" });
        await _house.ChangeAsync(id, guest => guest.City = "2");
        var failures = 0;
        _publisher.Before = pending =>
            pending.Type.EndsWith("arrived.v1", StringComparison.Ordinal) && Interlocked.Increment(ref failures) <= 3
                ? throw new InvalidOperationException("not yet")
                : Task.CompletedTask;
        await StartAsync();
        await EmptyAsync();
        _publisher.Published.Count.ShouldBe(2);
        InOrder(_publisher.Published);
    }

    [Fact]
    public async Task A_backlog_is_published_though_the_relay_knew_the_outbox_empty()
    {
        const int Backlog = 10_000;
        await _house.ScalarAsync<object>("alter table outbox set (autovacuum_enabled = off)");
        await _house.ScalarAsync<object>("vacuum analyze outbox");
        await StartAsync();
        for (var guest = 0; guest < 20; guest++)
        {
            await _house.AddAsync(new Guest());
            await EmptyAsync();
        }
        await _house.ScalarAsync<object>(
            $"""
            insert into outbox (id, workspace_id, partition, record_id, type, envelope)
            select gen_random_uuid(), gen_random_uuid(), n % 8, gen_random_uuid(), 'guests.guest-arrived.v1', repeat('x', 600)
            from generate_series(1, {Backlog}) n
            """
        );
        _house.Signal.Wake();
        await EmptyAsync();
        _publisher.Published.Count.ShouldBe(20 + Backlog);
    }

    [Fact]
    public async Task Two_relays_share_the_work_without_changing_any_records_order_and_one_takes_over_from_the_other()
    {
        await using var second = new RelayDatabase(NpgsqlDataSource.Create(_house.Database.Relay));
        var first = await StartAsync();
        var other = await StartAsync(database: second);
        var living = LiveAsync(guests: 30, edits: 4);
        await Eventually.TrueAsync(() => _publisher.Published.Count > 20, what: "The first events are published");
        await first.StopAsync(CancellationToken.None);
        // As the process that ends does: its sessions, and with them its locks, are gone.
        NpgsqlConnection.ClearAllPools();
        _house.Relay.DataSource.Clear();
        await living;
        await EmptyAsync();
        _publisher.Published.Select(pending => pending.Id).Distinct().Count().ShouldBe(30 * 5);
        InOrder([.. _publisher.Published.DistinctBy(pending => pending.Id)]);
        await other.StopAsync(CancellationToken.None);
    }

    private async Task<OutboxRelay> StartAsync(
        int parkAfter = 10,
        RelayDatabase? database = null,
        int batchSize = 50,
        int messageSize = 100
    )
    {
        var options = new OutboxOptions
        {
            BatchSize = batchSize,
            MessageSize = messageSize,
            FirstPause = TimeSpan.FromMilliseconds(10),
            LongestPause = TimeSpan.FromMilliseconds(100),
            LongestOutagePause = TimeSpan.FromMilliseconds(100),
            PollInterval = TimeSpan.FromMilliseconds(100),
            ParkAfter = parkAfter,
        };
        var relay = new OutboxRelay(
            database ?? _house.Relay,
            _publisher,
            _house.Signal,
            Options.Create(options),
            TimeProvider.System,
            NullLogger<OutboxRelay>.Instance
        );
        _relays.Add(relay);
        await relay.StartAsync(CancellationToken.None);
        return relay;
    }

    /// <summary>Two idle connections in the pool, as the listener and the feed leave them.</summary>
    private async Task WarmPoolAsync()
    {
        var connections = new List<NpgsqlConnection>();
        for (var i = 0; i < 3; i++)
        {
            connections.Add(await _house.Relay.DataSource.OpenConnectionAsync());
        }
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }
    }

    private Task LiveAsync(int guests, int edits) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, guests),
            async (_, _) =>
            {
                var id = await _house.AddAsync(new Guest { City = "0" });
                for (var edit = 1; edit <= edits; edit++)
                {
                    var city = $"{edit}";
                    await _house.ChangeAsync(id, guest => guest.City = city);
                }
            }
        );

    private Task EmptyAsync() =>
        Eventually.TrueAsync(
            async () => await _house.ScalarAsync<long>("select count(*) from outbox where parked_at is null") == 0,
            what: "The outbox is empty"
        );

    private static void InOrder(IReadOnlyList<PendingEvent> published)
    {
        foreach (var record in published.GroupBy(pending => pending.RecordId))
        {
            record.Select(pending => Envelope(pending).RecordVersion).ShouldBeInOrder();
        }
    }

    private static EventEnvelope Envelope(PendingEvent pending) =>
        JsonSerializer.Deserialize<EventEnvelope>(pending.Envelope, EventJson.Options)!;
}
