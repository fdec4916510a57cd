using System.Text;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Ledgers;

public sealed class LedgerFoldTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() => _house = await GuestHouse.OpenAsync(clock: _clock);

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public Task A_record_folded_up_to_any_moment_is_what_it_was_then() =>
        Properties.HoldAsync(
            Edit.Days,
            Edit.Shrink,
            async days =>
            {
                var guest = new Guest { City = "Recife" };
                await _house.AddAsync(guest);
                var moments = new List<(DateTimeOffset At, string Snapshot)> { (_clock.GetUtcNow(), await StoredAsync(guest.Id)) };
                foreach (var day in days)
                {
                    _clock.Advance(TimeSpan.FromDays(1));
                    await LiveAsync(guest.Id, day);
                    moments.Add((_clock.GetUtcNow(), await StoredAsync(guest.Id)));
                }
                foreach (var (at, snapshot) in moments)
                {
                    (await FoldedAsync(guest.Id, at)).ShouldBe(snapshot);
                }
                (await FoldedAsync(guest.Id, moments[0].At - TimeSpan.FromSeconds(1))).ShouldBeNull();
            },
            tests: 60
        );

    [Fact]
    public async Task Without_the_persons_key_history_stays_and_the_person_is_gone_from_it()
    {
        var id = await _house.AddAsync(
            new Guest
            {
                Name = "Maria das Dores",
                Email = "dores@example.com",
                City = "Olinda",
            }
        );
        await _house.ChangeAsync(id, guest => (guest.Email, guest.City) = ("maria@example.com", "Natal"));
        (await _house.HistoryAsync(id))[1].Changes["email"].After.GetString().ShouldBe("maria@example.com");
        var written = await _house.ScalarAsync<string>(
            $"select string_agg(patch::text || encode(coalesce(personal, ''), 'escape'), ' ') from ledger where record_id = '{id}'"
        );
        written.ShouldNotContain("Maria");
        written.ShouldNotContain("example.com");
        written.ShouldContain("Natal");

        await _house.InAsync((_, db) => db.Set<SubjectKey>().Where(key => key.SubjectId == id).ExecuteDeleteAsync());

        var history = await _house.HistoryAsync(id);
        history.Count.ShouldBe(2);
        history[0].Erased.ShouldBe(["name", "email"], ignoreOrder: true);
        history[0].Changes.Keys.ShouldNotContain("name");
        history[1].Changes["city"].After.GetString().ShouldBe("Natal");
        RecordFold.Rebuild(Guest.Type, Guest.Empty, history)!.City.ShouldBe("Natal");
        RecordFold.Rebuild(Guest.Type, Guest.Empty, history)!.Name.ShouldBeNull();
    }

    [Fact]
    public async Task After_an_erasure_what_is_written_anew_can_be_read_again_and_the_rest_not()
    {
        var id = await _house.AddAsync(new Guest { Name = "Before" });
        await _house.InAsync((_, db) => db.Set<SubjectKey>().Where(key => key.SubjectId == id).ExecuteDeleteAsync());
        await _house.ChangeAsync(id, guest => guest.Email = "new@example.com");

        var history = await _house.HistoryAsync(id);
        history[1].Changes["email"].After.GetString().ShouldBe("new@example.com");
        history[0].Erased.ShouldBe(["name"]);
    }

    [Fact]
    public async Task Bytes_under_another_key_or_changed_ones_are_refused()
    {
        var key = PersonalCipher.NewKey();
        var sealedBytes = PersonalCipher.Encrypt(key, "secret"u8);
        Encoding.UTF8.GetString(PersonalCipher.Decrypt(key, sealedBytes)).ShouldBe("secret");
        Should.Throw<System.Security.Cryptography.CryptographicException>(() =>
            PersonalCipher.Decrypt(PersonalCipher.NewKey(), sealedBytes)
        );
        sealedBytes[^1] ^= 1;
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => PersonalCipher.Decrypt(key, sealedBytes));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_save_that_changes_nothing_leaves_version_and_history_alone()
    {
        var id = await _house.AddAsync(new Guest { City = "Belém", Tags = ["a"] });
        var version = await _house.ChangeAsync(id, guest => (guest.City, guest.Tags) = ("Belém", ["a"]));
        version.ShouldBe(1);
        (await _house.HistoryAsync(id)).Count.ShouldBe(1);
        (await _house.ScalarAsync<long>($"select count(*) from outbox where record_id = '{id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task The_ledger_and_the_outbox_can_be_added_to_and_read_but_not_changed()
    {
        var id = await _house.AddAsync(new Guest { City = "Belém" });
        foreach (
            var sql in new[]
            {
                $"update ledger set kind = 'x' where record_id = '{id}'",
                $"delete from ledger where record_id = '{id}'",
                $"delete from outbox where record_id = '{id}'",
            }
        )
        {
            var refused = await Should.ThrowAsync<Npgsql.PostgresException>(() =>
                _house.InAsync((_, db) => db.Database.ExecuteSqlRawAsync(sql))
            );
            refused.SqlState.ShouldBe("42501");
        }
    }

    [Fact]
    public async Task Of_two_who_save_the_same_version_one_is_refused_and_nothing_of_it_is_kept()
    {
        var id = await _house.AddAsync(new Guest { City = "Belém" });
        Task<int> SaveAsync(string city, TaskCompletionSource loaded, Task go) =>
            _house.InAsync(
                async (_, db) =>
                {
                    (await db.Guests.SingleAsync(guest => guest.Id == id)).City = city;
                    loaded.SetResult();
                    await go;
                    return await db.SaveChangesAsync();
                }
            );
        TaskCompletionSource one = new(),
            other = new(),
            go = new();
        Task[] saves = [SaveAsync("Um", one, go.Task), SaveAsync("Outro", other, go.Task)];
        await Task.WhenAll(one.Task, other.Task);
        go.SetResult();

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => Task.WhenAll(saves));
        saves.Count(save => save.IsCompletedSuccessfully).ShouldBe(1);
        (await _house.HistoryAsync(id)).Count.ShouldBe(2);
        (await _house.ScalarAsync<long>($"select count(*) from outbox where record_id = '{id}'")).ShouldBe(2);
    }

    private Task<int> LiveAsync(Guid id, IReadOnlyList<Edit> day) =>
        _house.InAsync(
            async (_, db) =>
            {
                var guest = await db.Guests.IgnoreQueryFilters([Data.CrmDbContext.BinFilter]).SingleAsync(guest => guest.Id == id);
                foreach (var edit in day)
                {
                    // To the bin goes a record by itself, as the verb does it; all else may be saved together.
                    if (edit.What == "delete")
                    {
                        await db.SaveChangesAsync();
                    }
                    edit.On(guest, _clock.GetUtcNow());
                    if (edit.What == "delete")
                    {
                        await db.SaveChangesAsync();
                    }
                }
                return await db.SaveChangesAsync();
            }
        );

    private Task<string> StoredAsync(Guid id) =>
        _house.InAsync(
            async (_, db) =>
                Edit.Snapshot(
                    await db.Guests.IgnoreQueryFilters([Data.CrmDbContext.BinFilter]).AsNoTracking().SingleAsync(guest => guest.Id == id)
                )
        );

    private Task<string?> FoldedAsync(Guid id, DateTimeOffset at) =>
        _house.InAsync(
            async (services, _) =>
            {
                var entries = await services.GetRequiredService<LedgerReader>().UpToAsync(id, at, CancellationToken.None);
                return RecordFold.Rebuild(Guest.Type, Guest.Empty, entries) is { } guest ? Edit.Snapshot(guest) : null;
            }
        );
}
