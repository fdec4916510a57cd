using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Ledgers;

public sealed class InsertBatchesTests : IAsyncLifetime
{
    private readonly Begun _begun = new();
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() =>
        _house = await GuestHouse.OpenAsync(services => services.ConfigureDbContext<GuestsDb>(options => options.AddInterceptors(_begun)));

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_save_that_only_inserts_is_one_transaction_that_nobody_begins()
    {
        await _house.AddAsync(new Guest { Name = "Ana" });
        _begun.Count.ShouldBe(0);
        (
            await _house.ScalarAsync<long>(
                """
                select count(distinct x) from (
                    select xmin::text x from guests union all select xmin::text from ledger
                    union all select xmin::text from outbox union all select xmin::text from erasure.subject_keys) rows
                """
            )
        ).ShouldBe(1);
        (await _house.ScalarAsync<long>("select (select count(*) from ledger) + (select count(*) from outbox)")).ShouldBe(2);
    }

    [Fact]
    public async Task Where_one_insert_is_refused_none_is_kept()
    {
        var id = await _house.AddAsync(new Guest { City = "Natal" });
        await Should.ThrowAsync<DbUpdateException>(() =>
            _house.InAsync(
                async (_, db) =>
                {
                    db.AddRange(new Guest { City = "Recife" }, Guest.Empty(id));
                    return await db.SaveChangesAsync();
                }
            )
        );
        (await _house.ScalarAsync<long>("select count(*) from guests")).ShouldBe(1);
        (await _house.ScalarAsync<long>("select count(*) from ledger")).ShouldBe(1);
        (await _house.ScalarAsync<long>("select count(*) from outbox")).ShouldBe(1);
    }

    [Fact]
    public async Task A_change_that_meets_no_row_undoes_what_was_inserted_beside_it()
    {
        var id = await _house.AddAsync(new Guest { City = "Natal" });
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() =>
            _house.InAsync(
                async (_, db) =>
                {
                    var guest = await db.Guests.SingleAsync(one => one.Id == id);
                    await _house.ScalarAsync<object>($"delete from guests where id = '{id}'");
                    guest.City = "Recife";
                    db.Add(new Guest { City = "Olinda" });
                    return await db.SaveChangesAsync();
                }
            )
        );
        _begun.Count.ShouldBe(1);
        (await _house.ScalarAsync<long>("select count(*) from guests")).ShouldBe(0);
        (await _house.ScalarAsync<long>("select count(*) from ledger")).ShouldBe(1);
        (await _house.ScalarAsync<long>("select count(*) from outbox")).ShouldBe(1);
    }

    private sealed class Begun : DbTransactionInterceptor
    {
        private int _count;

        public int Count => _count;

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default
        )
        {
            Interlocked.Increment(ref _count);
            return ValueTask.FromResult(result);
        }
    }
}
