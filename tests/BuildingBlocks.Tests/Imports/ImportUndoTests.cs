using System.Net;
using System.Text;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

public sealed class ImportUndoTests
{
    private static readonly object s_mapping = new
    {
        columns = new
        {
            id = "externalId",
            name = "name",
            score = "score",
            page = "custom.page",
            agent = "owner",
        },
        match = "externalId",
        createMissing = new[] { "custom", "owner" },
    };

    [Fact]
    public async Task Everything_that_an_import_made_is_taken_back()
    {
        await using var app = await VisitorsApp.StartAsync();
        var import = await app.ImportAsync(s_mapping, Rows(620));
        var path = Path(import);

        (await app.UndoneAsync(path)).GetProperty("state").GetString().ShouldBe("undone");

        (await app.CountAsync("select count(*) from visitors where workspace_id = @workspace")).ShouldBe(0);
        (
            await app.CountAsync(
                "select count(*) from ledger l where workspace_id = @workspace and kind = 'deleted' and origin = 'undo' and causation_id in (select id from ledger where kind = 'changed' and record_type = 'visitorImport')"
            )
        ).ShouldBe(620);
        app.Fields.Keys.ShouldBeEmpty();
        app.Members.Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_people_changed_since_is_kept_and_listed()
    {
        await using var app = await VisitorsApp.StartAsync();
        var path = Path(await app.ImportAsync(s_mapping, Rows(50)));
        await app.ChangeAsync(visitor => visitor.ExternalId is "7" or "8", visitor => visitor.Score = 99);

        await app.UndoneAsync(path);

        var visitors = await app.VisitorsAsync();
        visitors.Select(visitor => visitor.ExternalId).ShouldBe(["7", "8"]);
        visitors.ShouldAllBe(visitor => visitor.Score == 99 && visitor.Custom["page"] != null);
        var kept = await app.GetAsync($"/api/visitors/{path}/kept").ReadJsonAsync();
        kept.GetProperty("total").GetInt64().ShouldBe(2);
        kept.GetProperty("items")[0].GetProperty("kind").GetString().ShouldBe("created");
        kept.GetProperty("items")[0].GetProperty("fields").EnumerateArray().Select(field => field.GetString()).ShouldBe(["score"]);
        // In use by what was kept, so they stay.
        app.Fields.Keys.ShouldBe(["page"]);
        app.Members.Members.Keys.ShouldBe(["Agent 1", "Agent 2"], ignoreOrder: true);
    }

    [Fact]
    public async Task Changed_records_get_back_what_nobody_changed_since()
    {
        await using var app = await VisitorsApp.StartAsync();
        await app.ImportAsync(s_mapping, "id,name,score,page,agent\n1,Ana,1,home,\n2,Bia,2,home,\n");
        var second = await app.ImportAsync(s_mapping, "id,name,score,page,agent\n1,Eva,11,away,\n2,Eva,12,away,\n3,New,3,away,\n");
        ImportRowsTests.Counts(second).ShouldBe("done total=3 created=1 updated=2 skipped=0 failed=0");
        await app.ChangeAsync(visitor => visitor.ExternalId == "2", visitor => visitor.Score = 99);

        await app.UndoneAsync(Path(second));

        (await app.VisitorsAsync())
            .Select(visitor => (visitor.ExternalId, visitor.Name, visitor.Score, visitor.Custom["page"]?.ToString()))
            .ShouldBe([("1", "Ana", 1, "home"), ("2", "Bia", 99, "home")]);
        var kept = await app.GetAsync($"/api/visitors/{Path(second)}/kept").ReadJsonAsync();
        var only = kept.GetProperty("items").EnumerateArray().Single();
        only.GetProperty("kind").GetString().ShouldBe("changed");
        only.GetProperty("fields").EnumerateArray().Single().GetString().ShouldBe("score");
    }

    [Fact]
    public async Task Rows_of_one_record_are_taken_back_newest_first()
    {
        await using var app = await VisitorsApp.StartAsync(batchSize: 1);
        await app.ImportAsync(s_mapping, "id,name,score,page,agent\n1,Ana,1,,\n");
        var second = await app.ImportAsync(s_mapping, "id,name,score,page,agent\n1,Bia,2,,\n1,Cia,3,,\n2,X,1,,\n2,Y,1,,\n");

        await app.UndoneAsync(Path(second));

        (await app.VisitorsAsync()).Select(visitor => (visitor.Name, visitor.Score)).ShouldBe([("Ana", 1)]);
    }

    [Fact]
    public async Task A_record_in_the_bin_is_taken_back_too()
    {
        await using var app = await VisitorsApp.StartAsync();
        var import = await app.ImportAsync(s_mapping, Rows(3));
        await app.ChangeAsync(visitor => visitor.ExternalId == "1", visitor => visitor.Delete(TimeProvider.System.GetUtcNow()));
        await app.UndoneAsync(Path(import));
        (await app.CountAsync("select count(*) from visitors where workspace_id = @workspace")).ShouldBe(0);
    }

    [Fact]
    public async Task An_undo_is_refused_while_the_import_runs_when_it_is_undone_and_when_the_service_says_so()
    {
        await using var app = await VisitorsApp.StartAsync();
        var undos = new List<HttpStatusCode>();
        using var hold = new ManualResetEventSlim();
        app.Hooks.Saving = _ => hold.Wait(TimeSpan.FromSeconds(30));
        var accepted = await app.UploadAsync(s_mapping, Encoding.UTF8.GetBytes(Rows(3))).ReadJsonAsync(HttpStatusCode.Accepted);
        var path = Path(accepted);
        await app.PostAsync($"/api/visitors/{path}/undo", null).ShouldBeProblemAsync(HttpStatusCode.Conflict, "imports.running");
        hold.Set();
        await app.EndedAsync(path);

        app.Hooks.RefuseUndo = _ => new Error(ErrorKind.Conflict, "visitors.referred-to", "3 deals refer to these visitors.");
        await app.PostAsync($"/api/visitors/{path}/undo", null).ShouldBeProblemAsync(HttpStatusCode.Conflict, "visitors.referred-to");
        app.Hooks.RefuseUndo = null;

        await app.UndoneAsync(path);
        await app.PostAsync($"/api/visitors/{path}/undo", null).ShouldBeProblemAsync(HttpStatusCode.Conflict, "imports.already-undone");
    }

    [Fact]
    public async Task After_its_undo_a_file_can_be_imported_again()
    {
        await using var app = await VisitorsApp.StartAsync();
        await app.UndoneAsync(Path(await app.ImportAsync(s_mapping, Rows(20))));
        ImportRowsTests
            .Counts(await app.ImportAsync(s_mapping, Rows(20)))
            .ShouldBe("done total=20 created=20 updated=0 skipped=0 failed=0");
    }

    private static string Path(System.Text.Json.JsonElement import) => $"imports/{import.GetProperty("id").GetString()}";

    private static string Rows(int count) =>
        "id,name,score,page,agent\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},Name of {i},{i},home,Agent {i % 3}\n"));
}
