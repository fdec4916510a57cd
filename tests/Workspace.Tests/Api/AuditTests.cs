using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class AuditTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task Changes_of_all_services_are_listed_and_filtered()
    {
        var admin = await app.SignUpAsync();
        app.Feed.Add("leads", admin.WorkspaceId, "lead", actorId: admin.Id, fields: ["status", "email"]);
        app.Feed.Add("reporting", admin.WorkspaceId, "report");
        await ShouldListAsync(admin, "/api/audit", 2);

        var item = (await ShouldListAsync(admin, "/api/audit?filter[service]=leads", 1)).Single();
        item.GetProperty("recordType").GetString().ShouldBe("lead");
        item.GetProperty("actor").GetProperty("id").GetGuid().ShouldBe(admin.Id);
        item.GetProperty("fields").EnumerateArray().Select(field => field.GetString()).ShouldBe(["status", "email"]);
        await ShouldListAsync(admin, $"/api/audit?filter[actorId]={admin.Id}&filter[kind]=changed&filter[recordType]=lead", 1);
        await ShouldListAsync(admin, $"/api/audit?filter[recordId]={item.GetProperty("recordId").GetGuid()}&filter[at][lt]=2027-01-01", 1);
        await ShouldListAsync(admin, "/api/audit?filter[at][gt]=2027-01-01", 0);
        await admin.Http.GetAsync("/api/audit?filter[colour]=red").ShouldBeProblemAsync(HttpStatusCode.BadRequest, "lists.unknown-field");
    }

    [Fact]
    public async Task The_list_is_paged_without_gaps()
    {
        var admin = await app.SignUpAsync();
        var added = Enumerable.Range(0, 25).Select(_ => app.Feed.Add("leads", admin.WorkspaceId, "lead")).ToList();
        await Eventually.TrueAsync(async () =>
            (await admin.Http.GetAsync("/api/audit?limit=1").ReadJsonAsync()).GetProperty("total").GetInt64() == 25
        );
        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await admin
                .Http.GetAsync($"/api/audit?limit=10{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}")
                .ReadJsonAsync();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("nextCursor").GetString();
        } while (cursor is not null);
        seen.ShouldBe(added, ignoreOrder: true);
    }

    [Fact]
    public async Task The_chain_of_causes_leads_through_services_to_its_root()
    {
        var admin = await app.SignUpAsync();
        var root = app.Feed.Add("leads", admin.WorkspaceId, "leadImport", actorId: admin.Id, kind: "created");
        var row = app.Feed.Add("leads", admin.WorkspaceId, "lead", root, kind: "created");
        var effect = app.Feed.Add("reporting", admin.WorkspaceId, "report", row);

        await Eventually.Async(async () =>
        {
            var why = await admin.Http.GetAsync($"/api/history/{effect}/why").ReadJsonAsync();
            why.GetProperty("entry").GetProperty("id").GetGuid().ShouldBe(effect);
            why.GetProperty("chain").EnumerateArray().Select(step => step.GetProperty("id").GetGuid()).ShouldBe([effect, row, root]);
        });
    }

    [Fact]
    public async Task A_change_of_a_moment_ago_is_waited_for_and_one_that_never_comes_is_not_there()
    {
        var admin = await app.SignUpAsync();
        var entry = Guid.CreateVersion7(app.Clock.GetUtcNow());
        var asked = admin.Http.GetAsync($"/api/history/{entry}/why", TestContext.Current.CancellationToken);
        app.Feed.Add("leads", admin.WorkspaceId, "lead", entryId: entry);
        (await EndedAsync(asked)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var never = Guid.CreateVersion7(app.Clock.GetUtcNow());
        (await EndedAsync(admin.Http.GetAsync($"/api/history/{never}/why", TestContext.Current.CancellationToken))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        var earlier = Guid.CreateVersion7(app.Clock.GetUtcNow().AddHours(-1));
        (await admin.Http.GetAsync($"/api/history/{earlier}/why", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_loop_of_causes_and_a_very_long_chain_come_to_an_end()
    {
        var admin = await app.SignUpAsync();
        var last = app.Feed.Add("leads", admin.WorkspaceId, "lead");
        for (var i = 0; i < 60; i++)
        {
            last = app.Feed.Add("leads", admin.WorkspaceId, "lead", last);
        }
        await Eventually.Async(async () =>
            (await admin.Http.GetAsync($"/api/history/{last}/why").ReadJsonAsync()).GetProperty("chain").GetArrayLength().ShouldBe(50)
        );
    }

    [Fact]
    public async Task The_audit_is_for_administrators_and_managers_and_stays_in_the_workspace()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var stranger = await app.SignUpAsync();
        var lead = app.Feed.Add("leads", admin.WorkspaceId, "lead");
        var key = app.Feed.Add("workspace", admin.WorkspaceId, "apiKey");
        await Eventually.Async(() => admin.Http.GetAsync($"/api/history/{lead}/why").ShouldBeAsync(HttpStatusCode.OK));
        await Eventually.Async(() => admin.Http.GetAsync($"/api/history/{key}/why").ShouldBeAsync(HttpStatusCode.OK));

        await seller.Http.GetAsync("/api/audit").ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
        await seller.Http.GetAsync($"/api/history/{lead}/why").ShouldBeAsync(HttpStatusCode.OK);
        await seller.Http.GetAsync($"/api/history/{key}/why").ShouldBeProblemAsync(HttpStatusCode.NotFound, "entry.not-found");
        await stranger.Http.GetAsync($"/api/history/{lead}/why").ShouldBeProblemAsync(HttpStatusCode.NotFound, "entry.not-found");
        await ShouldListAsync(stranger, "/api/audit", 0);
    }

    [Fact]
    public async Task After_a_break_the_feed_is_taken_up_where_it_was_left()
    {
        var admin = await app.SignUpAsync();
        app.Feed.Add("workspace", admin.WorkspaceId, "user");
        await ShouldListAsync(admin, "/api/audit", 1);
        var begun = app.Feed.BeganAfter("workspace").Count;

        app.Feed.Break("workspace");
        app.Feed.Add("workspace", admin.WorkspaceId, "user");
        await Eventually.Async(async () =>
        {
            app.Clock.Advance(TimeSpan.FromSeconds(2));
            await ShouldListOnceAsync(admin, "/api/audit", 2);
        });
        app.Feed.BeganAfter("workspace").Count.ShouldBeGreaterThan(begun);
        app.Feed.BeganAfter("workspace")[^1].ShouldNotBe("");
    }

    private static async Task<IReadOnlyList<JsonElement>> ShouldListAsync(Member member, string path, int expected)
    {
        IReadOnlyList<JsonElement> items = [];
        await Eventually.Async(async () => items = await ShouldListOnceAsync(member, path, expected));
        return items;
    }

    private static async Task<IReadOnlyList<JsonElement>> ShouldListOnceAsync(Member member, string path, int expected)
    {
        var list = await member.Http.GetAsync(path).ReadJsonAsync();
        var items = list.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(expected);
        return items;
    }

    /// <summary>An answer that waits by the app's clock.</summary>
    private async Task<HttpResponseMessage> EndedAsync(Task<HttpResponseMessage> answer)
    {
        await Eventually.TrueAsync(() =>
        {
            app.Clock.Advance(TimeSpan.FromMilliseconds(100));
            return Task.FromResult(answer.IsCompleted);
        });
        return await answer;
    }
}
