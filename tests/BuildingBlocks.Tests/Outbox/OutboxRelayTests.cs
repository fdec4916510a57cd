using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

public sealed class OutboxRelayTests : RelayedHouse
{
    [Fact]
    public async Task Events_of_a_record_are_published_in_its_order_and_each_once()
    {
        await StartAsync();
        await LiveAsync(guests: 20, edits: 5);
        await EmptyAsync();
        Publisher.Published.Count.ShouldBe(20 * 6);
        InOrder(Publisher.Published);
    }

    [Fact]
    public async Task Events_that_wait_together_share_messages_of_one_type_and_a_bounded_size()
    {
        await LiveAsync(guests: 30, edits: 1);
        await StartAsync(batchSize: 100, messageSize: 20);
        await EmptyAsync();
        // 30 arrivals, then 30 edits.
        Publisher.Messages.Order().ShouldBe([10, 10, 20, 20]);
        InOrder(Publisher.Published);
    }

    [Fact]
    public async Task Events_of_one_save_keep_the_order_in_which_they_happened()
    {
        var guests = Enumerable.Range(0, 40).Select(_ => new Guest()).ToList();
        await House.InAsync(
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
        foreach (var record in Publisher.Published.GroupBy(pending => pending.RecordId))
        {
            record
                .Select(pending => Envelope(pending).Data.TryGetProperty("how", out var how) ? how.GetString() : "arrived")
                .ShouldBe(["arrived", "1", "2", "3"]);
        }
    }

    [Fact]
    public async Task A_backlog_is_published_though_the_relay_knew_the_outbox_empty()
    {
        const int Backlog = 10_000;
        await House.ScalarAsync<object>("alter table outbox set (autovacuum_enabled = off)");
        await House.ScalarAsync<object>("vacuum analyze outbox");
        await StartAsync();
        for (var guest = 0; guest < 20; guest++)
        {
            await House.AddAsync(new Guest());
            await EmptyAsync();
        }
        await House.ScalarAsync<object>(
            $"""
            insert into outbox (id, workspace_id, partition, record_id, type, envelope)
            select gen_random_uuid(), gen_random_uuid(), n % 8, gen_random_uuid(), 'guests.guest-arrived.v1', repeat('x', 600)
            from generate_series(1, {Backlog}) n
            """
        );
        House.Signal.Wake();
        await EmptyAsync();
        Publisher.Published.Count.ShouldBe(20 + Backlog);
    }

    [Fact]
    public async Task Two_relays_share_the_work_without_changing_any_records_order_and_one_takes_over_from_the_other()
    {
        await using var second = new RelayDatabase(NpgsqlDataSource.Create(House.Database.Relay));
        var first = await StartAsync();
        var other = await StartAsync(database: second);
        var living = LiveAsync(guests: 30, edits: 4);
        await Eventually.TrueAsync(() => Publisher.Published.Count > 20, what: "The first events are published");
        await first.StopAsync(CancellationToken.None);
        // As the process that ends does: its sessions, and with them its locks, are gone.
        NpgsqlConnection.ClearAllPools();
        House.Relay.DataSource.Clear();
        await living;
        await EmptyAsync();
        Publisher.Published.Select(pending => pending.Id).Distinct().Count().ShouldBe(30 * 5);
        InOrder([.. Publisher.Published.DistinctBy(pending => pending.Id)]);
        await other.StopAsync(CancellationToken.None);
    }
}
