using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Tenants;

public sealed class TenantWallsTests : IAsyncLifetime
{
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() => _house = await GuestHouse.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task No_table_shows_or_takes_rows_of_another_workspace()
    {
        var walls = new TenantWalls(_house.Database);
        await walls.HoldAsync();
        await _house.InAsync(
            walls.Own,
            async (_, db) =>
            {
                await TenantFilterWall.HoldAsync(db, walls.Own);
                return 0;
            }
        );
        await using var scope = _house.Services.CreateAsyncScope();
        await TenantFilterWall.HoldAsync(scope.ServiceProvider.GetRequiredService<GuestsDb>(), Guid.Empty);
    }

    [Fact]
    public async Task A_context_asked_for_by_both_its_types_is_never_taken_from_the_work_that_has_it_next()
    {
        GuestsDb next;
        await using var other = _house.Services.CreateAsyncScope();
        await using (var scope = _house.Services.CreateAsyncScope())
        {
            var own = scope.ServiceProvider.GetRequiredService<GuestsDb>();
            scope.ServiceProvider.GetRequiredService<CrmDbContext>().ShouldBeSameAs(own);
            // As the container does at the end of a scope, once for each type, with other work in between.
            await own.DisposeAsync();
            next = other.ServiceProvider.GetRequiredService<GuestsDb>();
            next.ShouldNotBeSameAs(own);
        }
        (await next.Guests.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_hole_in_the_second_wall_is_found()
    {
        await using (var connection = new NpgsqlConnection(_house.Database.Superuser))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var open = new NpgsqlCommand("create policy hole on guests for select using (true)", connection);
            await open.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        (await Assert.ThrowsAsync<ShouldAssertException>(() => new TenantWalls(_house.Database).HoldAsync())).Message.ShouldContain(
            "guests"
        );
    }

    [Fact]
    public async Task A_record_of_another_workspace_can_neither_be_read_nor_saved_with_the_filters_off()
    {
        var foreign = Guid.CreateVersion7();
        var id = await _house.AddAsync(new Guest { City = "theirs" }, foreign);
        await _house.InAsync(
            async (_, db) =>
            {
                (await db.Guests.IgnoreQueryFilters().CountAsync(guest => guest.Id == id)).ShouldBe(0);
                (
                    await db
                        .Guests.IgnoreQueryFilters()
                        .Where(guest => guest.Id == id)
                        .ExecuteUpdateAsync(set => set.SetProperty(guest => guest.City, "mine"))
                ).ShouldBe(0);
                (await db.Database.ExecuteSqlRawAsync("update guests set city = 'mine'")).ShouldBe(0);
                var forged = Guest.Empty(id);
                forged.Version = 1;
                db.Attach(forged).Entity.City = "mine";
                await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
                return 0;
            }
        );
        (await _house.ScalarAsync<string>($"select city from guests where id = '{id}'")).ShouldBe("theirs");
    }

    [Fact]
    public async Task Without_a_workspace_queries_find_nothing_and_a_save_fails()
    {
        await _house.AddAsync(new Guest { City = "someone's" });
        await using var scope = _house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuestsDb>();
        (await db.Guests.IgnoreQueryFilters().CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        db.Guests.Add(new Guest());
        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_context_from_the_pool_serves_its_new_workspace_alone()
    {
        var workspaces = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var workspace in workspaces)
        {
            await _house.AddAsync(new Guest { City = workspace.ToString() }, workspace);
        }
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 400),
            TestContext.Current.CancellationToken,
            async (i, _) =>
            {
                var workspace = workspaces[i % workspaces.Count];
                var cities = await _house.InAsync(
                    workspace,
                    (_, db) => (i % 2 == 0 ? db.Guests : db.Guests.IgnoreQueryFilters()).Select(guest => guest.City).ToListAsync()
                );
                cities.ShouldBe([workspace.ToString()]);
            }
        );
    }

    [Fact]
    public async Task In_a_transaction_and_in_bulk_the_walls_stand_as_well() =>
        await _house.InAsync(
            async (services, db) =>
            {
                await _house.AddAsync(new Guest { City = "theirs" }, Guid.CreateVersion7());
                await using var transaction = await db.Database.BeginTransactionAsync();
                db.Guests.Add(new Guest { City = "ours" });
                await services.GetRequiredService<BulkSaver>().SaveAsync(db, CancellationToken.None);
                (await db.Guests.IgnoreQueryFilters().Select(guest => guest.City).ToListAsync()).ShouldBe(["ours"]);
                await transaction.CommitAsync();
                return 0;
            }
        );
}
