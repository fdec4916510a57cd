using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

/// <summary>What becomes of events whose way, or who themselves, are wrong.</summary>
public sealed class OutboxFailureTests : RelayedHouse
{
    [Fact]
    public async Task While_the_broker_is_away_events_wait_and_nothing_is_held_against_them()
    {
        var refused = 0;
        Publisher.Before = _ =>
        {
            Interlocked.Increment(ref refused);
            throw new BrokerUnavailableException("away", null);
        };
        await StartAsync();
        await LiveAsync(guests: 5, edits: 3);
        await Eventually.TrueAsync(() => refused > 10, what: "The relay tries again");
        Publisher.Published.ShouldBeEmpty();
        (await House.ScalarAsync<long>("select count(*) from outbox where attempts > 0 or parked_at is not null")).ShouldBe(0);

        Publisher.Before = _ => Task.CompletedTask;
        await EmptyAsync();
        Publisher.Published.Count.ShouldBe(5 * 4);
        InOrder(Publisher.Published);
    }

    [Fact]
    public async Task After_a_pause_the_relay_has_its_partitions_again_whatever_connection_the_pool_gives_it()
    {
        await WarmPoolAsync();
        Publisher.Before = _ => throw new BrokerUnavailableException("away", null);
        await StartAsync();
        await LiveAsync(guests: 8, edits: 0);
        await Eventually.TrueAsync(
            () => House.ScalarAsync<bool>("select exists (select from pg_locks where locktype = 'advisory')"),
            what: "The relay is at work"
        );
        Publisher.Before = _ => Task.CompletedTask;
        await EmptyAsync();
        Publisher.Published.Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_relay_that_dies_between_publishing_and_marking_publishes_again_and_the_consumer_takes_it_once()
    {
        var killed = 0;
        Publisher.Before = async _ =>
        {
            if (Interlocked.Exchange(ref killed, 1) == 0)
            {
                // The event is on its way, but the relay's session ends before it can say so.
                await House.ScalarAsync<bool>(
                    "select bool_and(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'guests relay' and datname = current_database()"
                );
            }
        };
        await House.AddAsync(new Guest { City = "Natal" });
        await StartAsync();
        await EmptyAsync();
        Publisher.Published.Count.ShouldBe(2);
        Publisher.Published.Select(pending => pending.Id).Distinct().Count().ShouldBe(1);

        foreach (var pending in Publisher.Published)
        {
            await House.Handler().HandleAsync([Envelope(pending)], CancellationToken.None);
        }
        (await House.ScalarAsync<long>("select count(*) from guests where city = 'greeted'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_poison_event_is_parked_with_its_reason_while_the_others_go_on()
    {
        var poison = await House.AddAsync(new Guest { City = "poison" });
        await House.ChangeAsync(poison, guest => guest.City = "after it");
        var arrived = await House.ScalarAsync<Guid>($"select id from outbox where record_id = '{poison}' order by seq limit 1");
        Publisher.Before = pending => pending.Id == arrived ? throw new JsonException("no such thing") : Task.CompletedTask;
        await StartAsync(parkAfter: 3);
        var other = await House.AddAsync(new Guest { City = "fine" });

        await Eventually.TrueAsync(
            () => Publisher.Published.Any(pending => pending.RecordId == other),
            what: "The other event is published"
        );
        await Eventually.TrueAsync(
            () => House.ScalarAsync<bool>($"select exists (select from outbox where id = '{arrived}' and parked_at is not null)"),
            what: "The event is parked"
        );
        (await House.ScalarAsync<string>($"select attempts || ' ' || error from outbox where id = '{arrived}'")).ShouldBe(
            "3 no such thing"
        );
        await Eventually.TrueAsync(
            () => Publisher.Published.Any(pending => pending.RecordId == poison),
            what: "What came after the parked one is published"
        );
        Publisher.Published.ShouldNotContain(pending => pending.Id == arrived);
    }

    [Fact]
    public async Task What_follows_an_event_that_is_put_off_waits_for_it()
    {
        var id = await House.AddAsync(new Guest { City = "1" });
        await House.ChangeAsync(id, guest => guest.City = "2");
        var failures = 0;
        Publisher.Before = pending =>
            pending.Type.EndsWith("arrived.v1", StringComparison.Ordinal) && Interlocked.Increment(ref failures) <= 3
                ? throw new InvalidOperationException("not yet")
                : Task.CompletedTask;
        await StartAsync();
        await EmptyAsync();
        Publisher.Published.Count.ShouldBe(2);
        InOrder(Publisher.Published);
    }

    /// <summary>Two idle connections in the pool, as the listener and the feed leave them.</summary>
    private async Task WarmPoolAsync()
    {
        var connections = new List<NpgsqlConnection>();
        for (var i = 0; i < 3; i++)
        {
            connections.Add(await House.Relay.DataSource.OpenConnectionAsync());
        }
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }
    }
}
