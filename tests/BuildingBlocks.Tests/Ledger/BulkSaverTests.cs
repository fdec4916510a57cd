using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Testing;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Ledgers;

public sealed class BulkSaverTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() => _house = await GuestHouse.OpenAsync(clock: _clock);

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public Task Saving_in_bulk_and_one_by_one_leave_the_same_rows_ledger_and_outbox() =>
        Properties.HoldAsync(
            from days in Edit.Days
            from guests in Gen.Choose(1, 5)
            select (Days: days, Guests: guests),
            given => Edit.Shrink(given.Days).Select(days => given with { Days = days }),
            async given =>
            {
                var start = _clock.GetUtcNow();
                var plain = await TraceAsync(given.Days, given.Guests, start, bulk: false);
                var bulk = await TraceAsync(given.Days, given.Guests, start, bulk: true);
                bulk.ShouldBe(plain);
                _clock.Advance(TimeSpan.FromDays(1));
            },
            tests: 40
        );

    [Fact]
    public async Task A_stale_version_is_refused_and_nothing_is_kept()
    {
        Guid[] ids = [await _house.AddAsync(new Guest { City = "A" }), await _house.AddAsync(new Guest { City = "B" })];
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() =>
            _house.InAsync(
                async (services, db) =>
                {
                    var guests = await db.Guests.Where(guest => ids.Contains(guest.Id)).ToListAsync();
                    await _house.ChangeAsync(ids[1], guest => guest.City = "someone else's");
                    guests.ForEach(guest => guest.City = "bulk");
                    await using var transaction = await db.Database.BeginTransactionAsync();
                    await services.GetRequiredService<BulkSaver>().SaveAsync(db, CancellationToken.None);
                    await transaction.CommitAsync();
                    return 0;
                }
            )
        );
        (await _house.ScalarAsync<long>("select count(*) from guests where city = 'bulk'")).ShouldBe(0);
        (await _house.HistoryAsync(ids[0])).Count.ShouldBe(1);
        (await _house.HistoryAsync(ids[1])).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Saving_in_bulk_outside_a_transaction_is_a_mistake_that_is_said() =>
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _house.InAsync(
                async (services, db) =>
                {
                    db.Guests.Add(new Guest());
                    await services.GetRequiredService<BulkSaver>().SaveAsync(db, CancellationToken.None);
                    return 0;
                }
            )
        );

    [Fact]
    public async Task Rows_taken_away_for_good_leave_their_last_entry()
    {
        var id = await _house.AddAsync(new Guest { City = "Natal", Name = "Ana" });
        await _house.InAsync(
            async (services, db) =>
            {
                db.Remove(await db.Guests.SingleAsync(guest => guest.Id == id));
                await using var transaction = await db.Database.BeginTransactionAsync();
                await services.GetRequiredService<BulkSaver>().SaveAsync(db, CancellationToken.None);
                await transaction.CommitAsync();
                return 0;
            }
        );
        (await _house.ScalarAsync<long>($"select count(*) from guests where id = '{id}'")).ShouldBe(0);
        var last = (await _house.HistoryAsync(id))[^1];
        last.Kind.ShouldBe(LedgerKinds.Deleted);
        last.Changes["city"].Before.GetString().ShouldBe("Natal");
        last.Changes["name"].Before.GetString().ShouldBe("Ana");
    }

    /// <summary>Lives the days with some guests in a workspace of their own and tells what is then stored, ids left out.</summary>
    private async Task<string> TraceAsync(IReadOnlyList<IReadOnlyList<Edit>> days, int count, DateTimeOffset start, bool bulk)
    {
        var workspace = Guid.CreateVersion7();
        var ids = Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()).ToList();
        await SaveAsync(workspace, bulk, db => db.Guests.AddRange(ids.Select(Guest.Empty)));
        foreach (var day in days)
        {
            await SaveAsync(
                workspace,
                bulk,
                db =>
                {
                    var guests = db
                        .Guests.IgnoreQueryFilters([CrmDbContext.BinFilter])
                        .AsEnumerable()
                        .OrderBy(guest => ids.IndexOf(guest.Id))
                        .ToList();
                    for (var i = 0; i < guests.Count; i++)
                    {
                        // Not everyone on every day.
                        day.Skip(i).ToList().ForEach(edit => edit.On(guests[i], start));
                    }
                }
            );
        }
        return await _house.InAsync(
            workspace,
            async (services, db) =>
            {
                var guests = await db.Guests.IgnoreQueryFilters([CrmDbContext.BinFilter]).AsNoTracking().ToListAsync();
                var ledger = await services.GetRequiredService<LedgerReader>().OfRecordsAsync(ids, CancellationToken.None);
                var outbox = await db.Outbox.AsNoTracking().ToListAsync();
                return string.Join(
                    '\n',
                    ids.SelectMany(id =>
                        guests
                            .Where(guest => guest.Id == id)
                            .Select(Edit.Snapshot)
                            .Concat(ledger.Where(row => row.RecordId == id).Select(Told))
                            .Concat(outbox.Where(message => message.RecordId == id).Select(Told).Order(StringComparer.Ordinal))
                    )
                );
            }
        );
    }

    private Task<int> SaveAsync(Guid workspace, bool bulk, Action<GuestsDb> work) =>
        _house.InAsync(
            workspace,
            async (services, db) =>
            {
                work(db);
                if (!bulk)
                {
                    return await db.SaveChangesAsync();
                }
                await using var transaction = await db.Database.BeginTransactionAsync();
                await services.GetRequiredService<BulkSaver>().SaveAsync(db, CancellationToken.None);
                await transaction.CommitAsync();
                return 0;
            }
        );

    private static string Told(LedgerRow row) =>
        $"{row.Kind} {row.RecordVersion} {row.At:O} {row.Origin} {row.Actor.Kind} {row.Actor.Name} {string.Join(',', row.Erased)} "
        + string.Join(
            ' ',
            row.Changes.OrderBy(change => change.Key, StringComparer.Ordinal)
                .Select(change => $"{change.Key}:{change.Value.Before.GetRawText()}>{change.Value.After.GetRawText()}")
        );

    private static string Told(OutboxMessage message)
    {
        var envelope = JsonSerializer.Deserialize<EventEnvelope>(message.Envelope, EventJson.Options)!;
        envelope.RecordId.ShouldBe(message.RecordId);
        return $"{message.Type} {envelope.RecordVersion:D4} {envelope.Origin} {envelope.OccurredAt:O} {envelope.Data.GetRawText()}";
    }
}
