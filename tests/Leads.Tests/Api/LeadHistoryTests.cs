using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Api;

public sealed class LeadHistoryTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task History_tells_who_changed_what_newest_first_and_pages()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        (await manager.PatchAsync(id, new { city = "Recife", email = "ana@example.com" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await manager.PatchAsync(id, new { city = "Natal" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();

        var entries = await HistoryAsync(manager, id);
        entries.Select(entry => entry.GetProperty("kind").GetString()).ShouldBe(["changed", "changed", "created"]);
        entries[0]
            .GetProperty("changes")
            .GetProperty("city")
            .EnumerateArray()
            .Select(value => value.GetString())
            .ShouldBe(["Recife", "Natal"]);
        entries[1].GetProperty("changes").GetProperty("email")[1].GetString().ShouldBe("ana@example.com");
        entries[0].GetProperty("actor").GetProperty("id").GetGuid().ShouldBe(manager.Id);
        entries[0].GetProperty("actor").GetProperty("kind").GetString().ShouldBe("user");

        var page = await manager.GetAsync($"{id}/history?limit=2").ReadJsonAsync();
        var rest = await manager.GetAsync($"{id}/history?limit=2&cursor={page.GetProperty("nextCursor").GetString()}").ReadJsonAsync();
        rest.GetProperty("items")[0].GetProperty("kind").GetString().ShouldBe("created");
        rest.GetProperty("nextCursor").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_lead_as_of_a_moment_is_what_it_was_then()
    {
        var manager = app.Manager();
        var before = Now();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var id = await manager.CreateAsync();
        var first = await manager.GetAsync(id).ReadJsonAsync();
        var then = Now();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (
            await manager
                .PatchAsync(
                    id,
                    new
                    {
                        lastName = "Lima",
                        city = "Natal",
                        tags = new[] { "a" },
                    }
                )
                .ShouldBeAsync(HttpStatusCode.OK)
        ).Dispose();

        (await manager.GetAsync($"{id}?asOf={then}").ReadJsonAsync()).GetRawText().ShouldBe(first.GetRawText());
        (await manager.GetAsync($"{id}?asOf={Now()}").ReadJsonAsync()).GetProperty("city").GetString().ShouldBe("Natal");
        await manager.GetAsync($"{id}?asOf={before}").ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        (await manager.GetAsync($"{id}?asOf=yesterday").ShouldBeAsync(HttpStatusCode.BadRequest)).Dispose();
    }

    [Fact]
    public async Task A_change_is_taken_back_and_what_changed_since_stays()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        (await manager.PatchAsync(id, new { city = "Recife", region = "PE" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await manager.PatchAsync(id, new { city = "Natal" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        var entry = (await HistoryAsync(manager, id))[1];

        var undone = await manager.PostAsync($"{id}/history/{entry.GetProperty("seq")}/undo").ReadJsonAsync();
        undone.GetProperty("region").ValueKind.ShouldBe(JsonValueKind.Null);
        undone.GetProperty("city").GetString().ShouldBe("Natal");
        var newest = (await HistoryAsync(manager, id))[0];
        newest.GetProperty("origin").GetString().ShouldBe("undo");
        newest.GetProperty("cause").GetGuid().ShouldBe(entry.GetProperty("id").GetGuid());
        await manager
            .PostAsync($"{id}/history/{entry.GetProperty("seq").GetInt64() + 1_000_000}/undo")
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
    }

    [Fact]
    public async Task A_verb_is_taken_back_like_any_change()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        (await manager.PostAsync($"{id}/qualify", new { qualification = "sql" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        var entry = (await HistoryAsync(manager, id))[0];
        var undone = await manager.PostAsync($"{id}/history/{entry.GetProperty("seq")}/undo").ReadJsonAsync();
        undone.GetProperty("status").GetString().ShouldBe("new");
        undone.GetProperty("qualification").GetString().ShouldBe("none");
    }

    [Fact]
    public async Task A_deleted_leads_history_stays_and_its_deletion_is_taken_back()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        (
            await manager
                .Http.DeleteAsync($"/api/leads/{id}", TestContext.Current.CancellationToken)
                .ShouldBeAsync(HttpStatusCode.NoContent)
        ).Dispose();
        var entry = (await HistoryAsync(manager, id))[0];
        entry.GetProperty("kind").GetString().ShouldBe("deleted");
        (await manager.PostAsync($"{id}/history/{entry.GetProperty("seq")}/undo").ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await manager.GetAsync(id).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
    }

    private string Now() => app.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<List<JsonElement>> HistoryAsync(Caller caller, Guid id) =>
        [.. (await caller.GetAsync($"{id}/history").ReadJsonAsync()).GetProperty("items").EnumerateArray()];
}
