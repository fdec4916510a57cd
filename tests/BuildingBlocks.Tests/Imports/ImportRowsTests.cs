using System.Net;
using System.Text;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

/// <summary>What becomes of rows.</summary>
public sealed class ImportRowsTests
{
    private static readonly object s_byId = new
    {
        columns = new
        {
            id = "externalId",
            name = "name",
            score = "score",
        },
        match = "externalId",
    };

    [Fact]
    public async Task Rows_become_records_and_the_counts_add_up()
    {
        await using var app = await VisitorsApp.StartAsync();
        var import = await app.ImportAsync(s_byId, "id,name,score,extra\n1,Ana,5,x\n2,Bia,oops,x\n,,,\n\n3,Caio,7,x\n,,9,x\n");

        Counts(import).ShouldBe("done total=6 created=2 updated=0 skipped=2 failed=2");
        import.GetProperty("unmappedColumns").EnumerateArray().Select(name => name.GetString()).ShouldBe(["extra"]);
        var visitors = await app.VisitorsAsync();
        visitors.Select(visitor => (visitor.ExternalId, visitor.Name, visitor.Score)).ShouldBe([("1", "Ana", 5), ("3", "Caio", 7)]);
        var errors = await app.GetStringAsync($"/api/visitors/imports/{import.GetProperty("id").GetString()}/errors");
        errors.ShouldBe(
            "line,row,reason\r\n3,\"2,Bia,oops,x\",score: Not a whole number.\r\n"
                + "7,\",,9,x\",\"name: A visitor has an id, a name or an address.\"\r\n"
        );
    }

    [Fact]
    public async Task Every_change_is_in_the_ledger_with_the_import_as_its_cause()
    {
        await using var app = await VisitorsApp.StartAsync();
        var import = await app.ImportAsync(s_byId, "id,name,score\n1,Ana,5\n2,Bia,6\n");
        var id = import.GetProperty("id").GetString();

        (
            await app.CountAsync($"select count(*) from ledger where id = '{id}' and record_type = 'visitorImport' and kind = 'created'")
        ).ShouldBe(1);
        (
            await app.CountAsync(
                $"select count(*) from ledger where causation_id = '{id}' and origin = 'import' and actor_name = 'Ana' and kind = 'created'"
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_writes_no_history()
    {
        await using var app = await VisitorsApp.StartAsync();
        const string file = "id,name,score\n1,Ana,5\n2,Bia,6\n";
        await app.ImportAsync(s_byId, file);
        var again = await app.ImportAsync(s_byId, file);

        Counts(again).ShouldBe("done total=2 created=0 updated=0 skipped=2 failed=0");
        (await app.CountAsync($"select count(*) from ledger where causation_id = '{again.GetProperty("id").GetString()}'")).ShouldBe(0);
        (await app.VisitorsAsync()).ShouldAllBe(visitor => visitor.Version == 1);
    }

    [Fact]
    public async Task A_matching_row_updates_skips_or_creates_as_the_mapping_says()
    {
        await using var app = await VisitorsApp.StartAsync();
        await app.ImportAsync(s_byId, "id,name,score\n1,Ana,5\n");
        Counts(await app.ImportAsync(With("skip"), "id,name,score\n1,Eva,6\n2,Bia,1\n"))
            .ShouldBe("done total=2 created=1 updated=0 skipped=1 failed=0");
        Counts(await app.ImportAsync(With("create"), "id,name,score\n1,Eva,6\n"))
            .ShouldBe("done total=1 created=1 updated=0 skipped=0 failed=0");
        Counts(await app.ImportAsync(With("update"), "id,name,score\n1,Eva,9\n"))
            .ShouldBe("done total=1 created=0 updated=1 skipped=0 failed=0");

        // Of two with the same key the older one is meant.
        (await app.VisitorsAsync())
            .Select(visitor => (visitor.Name, visitor.Score))
            .ShouldBe([("Eva", 9), ("Bia", 1), ("Eva", 6)], ignoreOrder: true);

        static object With(string onMatch) =>
            new
            {
                columns = new
                {
                    id = "externalId",
                    name = "name",
                    score = "score",
                },
                match = "externalId",
                onMatch,
            };
    }

    [Fact]
    public async Task A_key_that_comes_twice_in_a_file_is_one_record()
    {
        await using var app = await VisitorsApp.StartAsync(batchSize: 2);
        var import = await app.ImportAsync(s_byId, "id,name,score\n1,Ana,5\n1,Ana,5\n1,Eva,5\n2,Bia,1\n1,Eva,6\n");

        Counts(import).ShouldBe("done total=5 created=2 updated=2 skipped=1 failed=0");
        (await app.VisitorsAsync()).Select(visitor => (visitor.Name, visitor.Score)).ShouldBe([("Eva", 6), ("Bia", 1)]);
    }

    [Fact]
    public async Task Addresses_match_without_case()
    {
        await using var app = await VisitorsApp.StartAsync();
        var mapping = new { columns = new { mail = "email", name = "name" }, match = "email" };
        await app.ImportAsync(mapping, "mail,name\nana@example.test,Ana\n");
        var again = await app.ImportAsync(mapping, "mail,name\n Ana@Example.test ,Eva\n,Bia\n");

        Counts(again).ShouldBe("done total=2 created=1 updated=1 skipped=0 failed=0");
    }

    [Fact]
    public async Task A_blank_cell_leaves_what_is_there_and_defaults_fill_what_is_empty()
    {
        await using var app = await VisitorsApp.StartAsync();
        var mapping = new
        {
            columns = new
            {
                id = "externalId",
                name = "name",
                source = "source",
            },
            defaults = new { source = "web", score = 3 },
            match = "externalId",
            nulls = new[] { "", "Select" },
        };
        await app.ImportAsync(mapping, "id,name,source\n1,Ana,fair\n2,Bia,Select\n");
        Counts(await app.ImportAsync(mapping, "id,name,source\n1,,\n")).ShouldBe("done total=1 created=0 updated=0 skipped=1 failed=0");

        (await app.VisitorsAsync())
            .Select(visitor => (visitor.Name, visitor.Source, visitor.Score))
            .ShouldBe([("Ana", "fair", 3), ("Bia", "web", 3)]);
    }

    [Fact]
    public async Task Cells_are_read_as_spreadsheets_write_them()
    {
        await using var app = await VisitorsApp.StartAsync();
        var mapping = new
        {
            columns = new Dictionary<string, object>
            {
                ["id"] = "externalId",
                ["valor"] = "spent",
                ["nascido"] = new { field = "born", format = "DD/MM/YYYY" },
                ["vip"] = "vip",
                ["situação"] = new { field = "status", values = new { Espera = "onHold", Saiu = "gone" } },
                ["quando"] = new { field = "createdAt", format = "dd/MM/yyyy HH:mm" },
                ["tags"] = "tags",
            },
            @decimal = ",",
        };
        var file = Encoding.Latin1.GetBytes(
            "sep=;\r\nid;valor;nascido;vip;situação;quando;tags;;\r\n"
                + "=\"0012\";R$ 1.234,50;31/12/1999;Sim;Espera;15/10/2017 00:00;a;;\r\n"
                + "2;7;01/02/2000;0;On hold;01/01/2018 10:30;\"x; y\"\r\n"
        );

        var import = await app.ImportAsync(mapping, file);

        Counts(import).ShouldBe("done total=2 created=2 updated=0 skipped=0 failed=0");
        var visitors = await app.VisitorsAsync();
        visitors[0].ExternalId.ShouldBe("0012");
        visitors[0].Spent.ShouldBe(1234.50m);
        visitors[0].Born.ShouldBe(new DateOnly(1999, 12, 31));
        visitors[0].Vip.ShouldBe(true);
        visitors[0].Status.ShouldBe("onHold");
        visitors[0].CreatedAt.ShouldBe(new DateTimeOffset(2017, 10, 15, 3, 0, 0, TimeSpan.Zero));
        visitors[1].Status.ShouldBe("onHold");
        visitors[1].Vip.ShouldBe(false);
        visitors[1].Tags.ShouldBe(["x", "y"]);
        visitors[1].CreatedAt.ShouldBe(new DateTimeOffset(2018, 1, 1, 12, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Rows_with_too_many_columns_too_long_or_not_text_are_refused_alone()
    {
        await using var app = await VisitorsApp.StartAsync();
        byte[] file =
        [
            .. "id,name,score\n1,Ana,5,6\n2,"u8,
            .. Encoding.UTF8.GetBytes(new string('x', 1024 * 1024 + 1)),
            .. ",1\n3,\0,1\n4,"u8,
            0xC3,
            0x28,
            .. ",1\n5,Eva,1\n6,Short\n"u8,
        ];
        // The odd byte is the only one, so the file is UTF-8 that is broken there; told so, since the guess would be another.
        var import = await app.ImportAsync(
            new
            {
                columns = new
                {
                    id = "externalId",
                    name = "name",
                    score = "score",
                },
                encoding = "utf-8",
            },
            file
        );

        Counts(import).ShouldBe("done total=6 created=2 updated=0 skipped=0 failed=4");
        (await app.VisitorsAsync()).Select(visitor => visitor.ExternalId).ShouldBe(["5", "6"]);
    }

    [Fact]
    public async Task What_the_database_alone_refuses_is_one_refused_row_and_the_others_are_stored()
    {
        await using var app = await VisitorsApp.StartAsync();
        var rows = string.Concat(Enumerable.Range(1, 50).Select(i => $"{i},{(i is 20 or 30 ? "only-one" : "web")}\n"));
        var import = await app.ImportAsync(new { columns = new { id = "externalId", source = "source" } }, "id,source\n" + rows);

        Counts(import).ShouldBe("done total=50 created=49 updated=0 skipped=0 failed=1");
        (await app.VisitorsAsync()).Count.ShouldBe(49);
    }

    [Fact]
    public async Task Without_the_right_to_all_records_those_of_others_are_refused()
    {
        await using var app = await VisitorsApp.StartAsync();
        await app.ImportAsync(s_byId, "id,name,score\n1,Ana,5\n2,Bia,5\n");
        await app.ChangeAsync(visitor => visitor.ExternalId == "1", visitor => visitor.OwnerId = Guid.CreateVersion7());
        app.Scopes.Remove("visitors:write:all");

        Counts(await app.ImportAsync(s_byId, "id,name,score\n1,Eva,5\n2,Eva,5\n"))
            .ShouldBe("done total=2 created=0 updated=1 skipped=0 failed=1");
    }

    [Fact]
    public async Task Owners_are_found_once_per_batch_and_made_where_the_mapping_says()
    {
        await using var app = await VisitorsApp.StartAsync();
        var ana = app.Members.Add("Ana");
        const string file = "id,agent\n1,Ana\n2,Nobody\n3,Ana\n";
        var columns = new { id = (object)"externalId", agent = (object)new { field = "owner", by = "name" } };

        Counts(await app.ImportAsync(new { columns, match = "externalId" }, file))
            .ShouldBe("done total=3 created=2 updated=0 skipped=0 failed=1");
        app.Members.Questions.ShouldBe(1);
        Counts(
                await app.ImportAsync(
                    new
                    {
                        columns,
                        match = "externalId",
                        createMissing = new[] { "owner" },
                    },
                    file
                )
            )
            .ShouldBe("done total=3 created=1 updated=0 skipped=2 failed=0");

        (await app.VisitorsAsync()).Select(visitor => visitor.OwnerId).ShouldBe([ana, app.Members.Members["Nobody"], ana]);
    }

    [Fact]
    public async Task Custom_fields_are_filled_and_made_where_the_mapping_says()
    {
        await using var app = await VisitorsApp.StartAsync();
        var mapping = new
        {
            columns = new
            {
                id = (object)"externalId",
                page = (object)"custom.landingPage",
                size = (object)new { field = "custom.size", type = "number" },
            },
            createMissing = new[] { "custom" },
            match = "externalId",
        };
        var import = await app.ImportAsync(mapping, "id,page,size\n1,home,2.5\n2,,oops\n");

        Counts(import).ShouldBe("done total=2 created=1 updated=0 skipped=0 failed=1");
        app.Fields.Keys.ShouldBe(["landingPage", "size"]);
        var custom = (await app.VisitorsAsync())[0].Custom;
        (custom["landingPage"]!.GetValue<string>(), custom["size"]!.GetValue<decimal>()).ShouldBe(("home", 2.5m));
        Counts(await app.ImportAsync(mapping, "id,page,size\n1,home,2.50\n"))
            .ShouldBe("done total=1 created=0 updated=0 skipped=1 failed=0");
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        await using var app = await VisitorsApp.StartAsync();
        await app.ImportAsync(s_byId, "id,name,score\n1,Ana,5\n");
        var mapping = new
        {
            columns = new
            {
                id = "externalId",
                name = "name",
                agent = "owner",
                page = "custom.page",
            },
            match = "externalId",
            createMissing = new[] { "custom", "owner" },
            dryRun = true,
        };
        var import = await app.ImportAsync(mapping, "id,name,agent,page\n1,Eva,X,a\n2,Bia,X,b\n2,Cia,X,b\n3,Ana,,\n1,Eva,X,a\n");

        Counts(import).ShouldBe("done total=5 created=2 updated=2 skipped=1 failed=0");
        (await app.VisitorsAsync()).Single().Name.ShouldBe("Ana");
        app.Fields.Keys.ShouldBeEmpty();
        app.Members.Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_hook_sees_what_is_saved_and_whether_automations_may_act()
    {
        await using var app = await VisitorsApp.StartAsync();
        var seen = new List<string>();
        app.Hooks.Saving = batch => seen.Add($"{batch.Automations} {batch.Created.Count} {batch.Updated.Count}");
        await app.ImportAsync(s_byId, "id,name,score\n1,Ana,5\n2,Bia,5\n");
        await app.ImportAsync(
            new
            {
                columns = new { id = "externalId", name = "name" },
                match = "externalId",
                automations = true,
            },
            "id,name\n1,Eva\n3,Bia\n"
        );
        seen.ShouldBe(["False 2 0", "True 1 1"]);
    }

    [Fact]
    public async Task A_file_that_is_not_text_or_has_none_of_the_columns_fails_as_a_whole()
    {
        await using var app = await VisitorsApp.StartAsync();
        var packed = await app.ImportAsync(s_byId, [0x50, 0x4B, 3, 4, 9, 9, 9]);
        packed.GetProperty("state").GetString().ShouldBe("failed");
        packed.GetProperty("problem").GetString().ShouldNotBeNull().ShouldContain("Excel");

        var strange = await app.ImportAsync(s_byId, "x,y\n1,2\n");
        strange.GetProperty("state").GetString().ShouldBe("failed");
        strange.GetProperty("problem").GetString().ShouldNotBeNull().ShouldContain("x, y");
        (await app.CountAsync("select count(*) from import_chunks where workspace_id = @workspace")).ShouldBe(0);
    }

    [Fact]
    public async Task Every_naughty_string_is_stored_exactly_or_refused()
    {
        var strings = System.Text.Json.JsonSerializer.Deserialize<string[]>(
            await File.ReadAllTextAsync(SharedData.PathOf("naughty-strings/blns.json"), TestContext.Current.CancellationToken)
        )!;
        await using var app = await VisitorsApp.StartAsync();
        var file = new StringBuilder("id,name\n");
        for (var i = 0; i < strings.Length; i++)
        {
            file.Append(i).Append(",\"").Append(strings[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
        }

        var import = await app.ImportAsync(new { columns = new { id = "externalId", name = "name" }, encoding = "utf-8" }, file.ToString());

        var stored = (await app.VisitorsAsync()).ToDictionary(visitor =>
            int.Parse(visitor.ExternalId!, System.Globalization.CultureInfo.InvariantCulture)
        );
        (stored.Count + import.GetProperty("failed").GetInt32()).ShouldBe(strings.Length);
        foreach (var (index, visitor) in stored)
        {
            (visitor.Name ?? "").ShouldBe(strings[index]);
        }
        import.GetProperty("failed").GetInt32().ShouldBeLessThan(3);
    }

    internal static string Counts(System.Text.Json.JsonElement import) =>
        string.Join(
            ' ',
            new[] { import.GetProperty("state").GetString()! }.Concat(
                new[] { "total", "created", "updated", "skipped", "failed" }.Select(name => $"{name}={import.GetProperty(name).GetInt64()}")
            )
        ) + (import.GetProperty("problem").GetString() is { } problem ? $" {problem}" : "");
}
