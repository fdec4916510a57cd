using System.Net;
using System.Net.Http.Json;
using CrmCloud.BuildingBlocks.Tests.Imports;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Jobs;

public sealed class BulkTests
{
    [Fact]
    public async Task A_patch_changes_the_named_records_and_is_their_cause()
    {
        await using var app = await FilledAsync(5);
        var ids = (await app.VisitorsAsync()).Take(3).Select(visitor => visitor.Id).ToList();

        var job = await app.BulkAsync(new { ids = ids.Append(Guid.CreateVersion7()), patch = new { source = "fair" } });

        Counts(job).ShouldBe("done total=4 processed=4 failed=1");
        job.GetProperty("errors").EnumerateArray().Single().GetProperty("reason").GetString().ShouldBe("There is no such visitor.");
        (await app.VisitorsAsync()).Count(visitor => visitor.Source == "fair").ShouldBe(3);
        (
            await app.CountAsync(
                $"select count(*) from ledger where causation_id = '{job.GetProperty("id").GetString()}' and origin = 'user'"
            )
        ).ShouldBe(3);
    }

    [Fact]
    public async Task A_filter_picks_records_in_any_number_and_an_action_runs_the_records_own_rules()
    {
        await using var app = await FilledAsync(1_200);
        await app.ChangeAsync(visitor => visitor.ExternalId == "3", visitor => visitor.Status = "gone");

        var job = await app.BulkAsync(new { filter = new { score = new { lt = 1_100 } }, action = new { name = "hold" } });

        Counts(job).ShouldBe("done total=1100 processed=1100 failed=1");
        (await app.VisitorsAsync()).Count(visitor => visitor.Status == "onHold").ShouldBe(1_099);
    }

    [Fact]
    public async Task Records_of_others_are_refused_one_by_one()
    {
        await using var app = await FilledAsync(3);
        await app.ChangeAsync(visitor => visitor.ExternalId == "1", visitor => visitor.OwnerId = Guid.CreateVersion7());
        app.Scopes.Remove("visitors:write:all");
        var ids = (await app.VisitorsAsync()).Select(visitor => visitor.Id);
        Counts(await app.BulkAsync(new { ids, patch = new { source = "fair" } })).ShouldBe("done total=3 processed=3 failed=1");
    }

    [Fact]
    public async Task A_bulk_edit_is_undone_but_for_what_people_changed_since()
    {
        await using var app = await FilledAsync(4);
        var ids = (await app.VisitorsAsync()).Select(visitor => visitor.Id);
        var job = await app.BulkAsync(new { ids, patch = new { source = "fair", score = 50 } });
        await app.ChangeAsync(visitor => visitor.ExternalId == "2", visitor => visitor.Source = "mine");
        var path = $"jobs/{job.GetProperty("id").GetString()}";

        (await app.UndoneAsync(path)).GetProperty("state").GetString().ShouldBe("undone");

        (await app.VisitorsAsync())
            .Select(visitor => (visitor.Source, visitor.Score))
            .ShouldBe([(null, 0), (null, 1), ("mine", 2), (null, 3)]);
        var kept = await app.GetAsync($"/api/visitors/{path}/kept").ReadJsonAsync();
        kept.GetProperty("items").EnumerateArray().Single().GetProperty("fields")[0].GetString().ShouldBe("source");
    }

    [Fact]
    public async Task A_bulk_delete_goes_to_the_bin_and_comes_back_with_the_undo()
    {
        await using var app = await FilledAsync(3);
        var ids = (await app.VisitorsAsync()).Select(visitor => visitor.Id);
        var job = await app.BulkAsync(new { ids, action = new { name = "delete" } });
        (await app.VisitorsAsync()).ShouldBeEmpty();
        await app.UndoneAsync($"jobs/{job.GetProperty("id").GetString()}");
        (await app.VisitorsAsync()).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("""{"patch": {"source": "x"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"filter": {}, "ids": ["0199aaaa-0000-7000-8000-000000000000"], "patch": {"source": "x"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"filter": {}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"filter": {"nonsense": 1}, "patch": {"source": "x"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"filter": {}, "patch": {"nonsense": "x"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"filter": {}, "patch": {"status": "gone"}}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"filter": {}, "action": {"name": "explode"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"ids": [], "patch": {"source": "x"}}""", HttpStatusCode.UnprocessableEntity)]
    public async Task A_request_that_fits_no_record_is_refused_at_once(string request, HttpStatusCode status)
    {
        await using var app = await VisitorsApp.StartAsync();
        using var body = new StringContent(request, System.Text.Encoding.UTF8, "application/json");
        (await app.PostAsync("/api/visitors/bulk", body).ShouldBeAsync(status)).Dispose();
        (await app.CountAsync("select count(*) from jobs where workspace_id = @workspace")).ShouldBe(0);
    }

    [Fact]
    public async Task An_absent_job_is_not_found()
    {
        await using var app = await VisitorsApp.StartAsync();
        await app.GetAsync($"/api/visitors/jobs/{Guid.CreateVersion7()}").ShouldBeProblemAsync(HttpStatusCode.NotFound, "job.not-found");
    }

    private static async Task<VisitorsApp> FilledAsync(int count)
    {
        var app = await VisitorsApp.StartAsync(batchSize: 1_000);
        await app.ImportAsync(
            new { columns = new { id = "externalId", score = "score" } },
            "id,score\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},{i}\n"))
        );
        return app;
    }

    private static string Counts(System.Text.Json.JsonElement job) =>
        $"{job.GetProperty("state").GetString()} total={job.GetProperty("total")} processed={job.GetProperty("processed")} failed={job.GetProperty("failed")}";
}
