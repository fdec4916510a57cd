using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

public class ListPagingTests(GardenServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var cursor = await CursorAsync();

        Garden.Parse(("limit", "1"), ("sort", "name"), ("cursor", cursor)).Failed.ShouldBeFalse();
        Garden.Parse(("limit", "7"), ("sort", "name"), ("cursor", cursor)).Failed.ShouldBeFalse();
        Code(("sort", "-name"), ("cursor", cursor)).ShouldBe("lists.bad-cursor");
        Code(("sort", "name,height"), ("cursor", cursor)).ShouldBe("lists.bad-cursor");
        Code(("sort", "name"), ("filter[height]", "1"), ("cursor", cursor)).ShouldBe("lists.bad-cursor");
        Code(("sort", "name"), ("q", "a"), ("cursor", cursor)).ShouldBe("lists.bad-cursor");
        Code(("sort", "name"), ("bin", "true"), ("cursor", cursor)).ShouldBe("lists.bad-cursor");
    }

    [Fact]
    public async Task A_cursor_changed_by_hand_leads_elsewhere_in_the_same_list_or_is_refused()
    {
        var parts = JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(await CursorAsync()))!;
        string?[][] refused =
        [
            ["2", .. parts[1..]],
            parts[..3],
            [.. parts, "more"],
            [parts[0], parts[1], parts[2], "not an id"],
            [parts[0], parts[1], "a\0b", parts[3]],
            [parts[0], null, parts[2], parts[3]],
            [],
        ];

        foreach (var changed in refused)
        {
            Code(("sort", "name"), ("cursor", Encode(JsonSerializer.Serialize(changed)))).ShouldBe("lists.bad-cursor");
        }
        foreach (var text in new[] { "{}", "[1]", "[[]]", "null", "\"1\"", """["1","\ud800"]""", "[" })
        {
            Code(("sort", "name"), ("cursor", Encode(text))).ShouldBe("lists.bad-cursor");
        }
        var garden = server.NewGarden();
        await garden.PlantAsync(new Plant { Name = "z" });
        var elsewhere = JsonSerializer.Serialize(new[] { parts[0], parts[1], "'; drop table plants; --", parts[3] });
        (await garden.NamesAsync(("sort", "name"), ("cursor", Encode(elsewhere)))).ShouldBe(["z"]);
    }

    [Fact]
    public async Task Another_workspace_is_never_listed_and_the_bin_only_where_asked_for()
    {
        var garden = server.NewGarden();
        var other = server.NewGarden();
        var gone = new Plant { Name = "gone" };
        gone.Delete(DateTimeOffset.UnixEpoch);
        await garden.PlantAsync(new Plant { Name = "mine" }, gone);
        await other.PlantAsync(new Plant { Name = "theirs" });

        (await garden.NamesAsync()).ShouldBe(["mine"]);
        (await garden.NamesAsync(("bin", "true"))).ShouldBe(["gone"]);
        (await other.NamesAsync()).ShouldBe(["theirs"]);
        (await server.NewGarden().PageAsync()).ShouldSatisfyAllConditions(
            page => page.Items.ShouldBeEmpty(),
            page => page.Total.ShouldBe(0)
        );
    }

    [Fact]
    public async Task A_record_read_from_a_list_is_the_one_that_EF_reads()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(
            new Plant
            {
                Name = "full",
                Note = "n",
                Email = "a@example.com",
                State = PlantState.Dead,
                Height = 1,
                Leaves = 2,
                Weight = 3.5m,
                Edible = true,
                Planted = new DateOnly(2026, 1, 2),
                Watered = DateTimeOffset.UnixEpoch,
                OwnerId = Guid.CreateVersion7(),
                Tags = ["x", "y"],
                Custom = Records.CustomValues.Empty.With("latin", "planta"),
            },
            new Plant { Name = "empty" }
        );
        await using var db = garden.Db();

        var expected = await db.Set<Plant>().AsNoTracking().OrderBy(plant => plant.Name).ToListAsync(Cancellation);
        var listed = (await garden.PageAsync(("sort", "name"))).Items;

        JsonSerializer.Serialize(listed).ShouldBe(JsonSerializer.Serialize(expected));
    }

    [Fact]
    public async Task Totals_are_exact_up_to_ten_thousand_and_estimated_beyond()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync([.. Enumerable.Range(0, 10_000).Select(i => new Plant { Name = $"{i}", Leaves = i % 100 })]);

        var full = await garden.PageAsync(("limit", "10"));
        full.Total.ShouldBe(10_000);
        full.TotalIsEstimate.ShouldBeFalse();
        (await garden.PageAsync(("limit", "10"), ("filter[leaves]", "7"))).Total.ShouldBe(100);
        (
            await garden.PageAsync(
                ("limit", "10"),
                ("sort", "name"),
                ("cursor", (await garden.PageAsync(("limit", "10"), ("sort", "name"))).NextCursor!)
            )
        ).Total.ShouldBe(10_000);

        await garden.PlantAsync(new Plant());
        var beyond = await garden.PageAsync(("limit", "10"));
        beyond.Total.ShouldBeGreaterThan(10_000);
        beyond.TotalIsEstimate.ShouldBeTrue();
    }

    [Fact]
    public async Task An_estimated_total_is_kept_for_seconds_and_a_counted_one_never()
    {
        var clock = new FakeTimeProvider();
        var totals = new ListTotals(clock);
        var garden = server.NewGarden();
        await garden.PlantAsync([.. Enumerable.Range(0, 10_001).Select(_ => new Plant())]);
        await using var db = garden.Db();
        var lists = Garden.Lists(db, totals);
        var request = Garden.Parse(("limit", "1")).Value!;

        (await lists.PageAsync(request, Cancellation)).Value!.TotalIsEstimate.ShouldBeTrue();
        await db.Set<Plant>().Take(9_000).ExecuteDeleteAsync(Cancellation);
        (await lists.PageAsync(request, Cancellation)).Value!.TotalIsEstimate.ShouldBeTrue();

        clock.Advance(TimeSpan.FromSeconds(11));
        (await lists.PageAsync(request, Cancellation)).Value!.Total.ShouldBe(1_001);
        await db.Set<Plant>().Take(1).ExecuteDeleteAsync(Cancellation);
        (await lists.PageAsync(request, Cancellation)).Value!.Total.ShouldBe(1_000);
    }

    [Fact]
    public async Task A_page_past_the_end_still_knows_the_total()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(new Plant { Name = "a" }, new Plant { Name = "b" });
        var first = await garden.PageAsync(("limit", "1"), ("sort", "name"));
        await using (var db = garden.Db())
        {
            await db.Set<Plant>().Where(plant => plant.Name == "b").ExecuteDeleteAsync(Cancellation);
        }

        var past = await garden.PageAsync(("limit", "1"), ("sort", "name"), ("cursor", first.NextCursor!));

        past.Items.ShouldBeEmpty();
        past.Total.ShouldBe(1);
        past.NextCursor.ShouldBeNull();
    }

    [Fact]
    public async Task A_list_as_of_earlier_shows_what_was_then()
    {
        var garden = server.NewGarden();
        var plant = new Plant { Name = "seedling", Height = 1 };
        await garden.PlantAsync(plant, new Plant { Name = "removed", Height = 1 });
        await using var db = garden.Db();
        var before = (await db.Ledger.MaxAsync(entry => entry.At, Cancellation)).ToString("O");
        var rows = await db.Set<Plant>().OrderBy(row => row.Name).ToListAsync(Cancellation);
        rows[0].Delete(DateTimeOffset.UnixEpoch);
        rows[1].Name = "tree";
        rows[1].Height = 100;
        await db.SaveChangesAsync(Cancellation);

        (await garden.NamesAsync(("sort", "name"))).ShouldBe(["tree"]);
        (await garden.NamesAsync(("sort", "name"), ("asOf", before))).ShouldBe(["removed", "seedling"]);
        (await garden.NamesAsync(("filter[height]", "1"), ("sort", "-name"), ("asOf", before))).ShouldBe(["seedling", "removed"]);
        (await garden.NamesAsync(("asOf", "2020-01-01"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_in_the_order_of_an_index_needs_no_sorting()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync([
            .. Enumerable.Range(0, 3_000).Select(i => new Plant { Leaves = i, CreatedAt = DateTimeOffset.UnixEpoch.AddMinutes(i) }),
        ]);
        await using var db = garden.Db();
        var request = Garden.Parse(("limit", "50"), ("filter[state]", "seed")).Value!;
        await db.Database.OpenConnectionAsync(Cancellation);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var page = new ListSql<Plant>(RecordTable<Plant>.Of(db.Model), Plant.Type).Page(request, garden.Workspace, total: false);
        page.CommandText = $"explain {page.CommandText}";
        // Without sorting and bitmaps, so that the plan says what is possible and not what statistics of the moment favour.
        var only = new NpgsqlBatchCommand("select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)");
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Tenancy.TenantSql.SetWorkspace(garden.Workspace), only, page },
        };
        await using var reader = await batch.ExecuteReaderAsync(Cancellation);
        await reader.NextResultAsync(Cancellation);
        await reader.NextResultAsync(Cancellation);
        var plan = new StringBuilder();
        while (await reader.ReadAsync(Cancellation))
        {
            plan.AppendLine(reader.GetString(0));
        }

        plan.ToString().ShouldContain("Index Scan Backward using plants_");
        plan.ToString().ShouldNotContain("Sort");
    }

    private async Task<string> CursorAsync()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(new Plant { Name = "a" }, new Plant { Name = "b" });
        return (await garden.PageAsync(("limit", "1"), ("sort", "name"))).NextCursor.ShouldNotBeNull();
    }

    private static string Code(params (string, string)[] query) => Garden.Parse(query).Error.ShouldNotBeNull().Code;

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
