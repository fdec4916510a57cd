using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Api;

public sealed class DealCrudTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task A_deal_is_created_changed_binned_and_restored_and_its_history_names_it()
    {
        var manager = app.Manager();
        var id = await manager.MakeAsync(
            new
            {
                name = "Fornos",
                amount = new { amount = 1234.5, currency = "BRL" },
                expectedCloseDate = "2026-12-01",
                tags = new[] { "b2b" },
            }
        );
        var changed = await manager
            .PatchAsync(
                id,
                new
                {
                    amount = 99,
                    region = "SP",
                    expectedCloseDate = (string?)null,
                }
            )
            .ReadJsonAsync();
        changed.GetProperty("amount").GetRawText().ShouldBe("""{"amount":99,"currency":"BRL"}""");
        changed.GetProperty("tags")[0].GetString().ShouldBe("b2b");
        (await manager.DeleteAsync(id).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
        await manager.GetAsync(id).ShouldBeProblemAsync(HttpStatusCode.NotFound, "deals.not-found");
        await manager.DoAsync(id, "restore");
        (await manager.GetAsync($"{id}/history").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .Last()
            .GetProperty("changes")
            .GetProperty("name")[1]
            .GetString()
            .ShouldBe("Fornos");
        (await app.ScalarAsync<string>($"select string_agg(patch::text, ' ') from ledger where record_id = '{id}'")).ShouldNotContain(
            "Fornos",
            customMessage: "names may be of people: encrypted"
        );
        (await app.ScalarAsync<string>($"select string_agg(envelope, ' ') from outbox where record_id = '{id}'")).ShouldNotContain(
            "Fornos"
        );
    }

    [Fact]
    public async Task A_deal_takes_name_source_and_region_from_what_it_refers_to()
    {
        var manager = app.Manager();
        var lead = app.Leads.Add(name: "Ana", companyName: "Da Ana", source: "site");
        var company = app.Contacts.AddCompany("Padaria Sol");
        var both = await manager.GetAsync(await manager.MakeAsync(new { leadId = lead, companyId = company })).ReadJsonAsync();
        both.GetProperty("name").GetString().ShouldBe("Padaria Sol");
        (both.GetProperty("source").GetString(), both.GetProperty("region").GetString()).ShouldBe(("site", "SP"));
        (await manager.GetAsync(await manager.MakeAsync(new { externalId = "x-7" })).ReadJsonAsync())
            .GetProperty("name")
            .GetString()
            .ShouldBe("x-7");
        await manager.PostAsync("", new { amount = 1 }).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "deals.nameless");
    }

    [Fact]
    public async Task With_peers_away_a_deal_keeps_what_it_was_given()
    {
        var fresh = new DealsApp();
        await fresh.InitializeAsync();
        await using (fresh)
        {
            (fresh.Leads.IsDown, fresh.Contacts.IsDown) = (true, true);
            var company = Guid.CreateVersion7();
            var manager = fresh.Manager();
            var deal = await manager.GetAsync(await manager.MakeAsync(new { companyId = company, leadId = company })).ReadJsonAsync();
            deal.GetProperty("companyId").GetGuid().ShouldBe(company);
        }
    }

    [Theory]
    [InlineData("""{"name": "X", "amount": {"amount": 1, "currency": "USD"}}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "amount": -1}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "amount": "1"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name": "X", "pipelineId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "stageId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "companyId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "contactIds": ["00000000-0000-0000-0000-000000000001"]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "productIds": ["00000000-0000-0000-0000-000000000001"]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "ownerId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "leadId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "status": "won"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name": "X", "closedAt": "2020-01-01T00:00:00Z"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name": "X", "colour": "red"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name": "\ud800"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name": "a\u0000b"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""[]""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_deal_is_refused(string body, HttpStatusCode status)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (await app.Manager().Http.PostAsync("/api/deals", content, TestContext.Current.CancellationToken).ShouldBeAsync(status)).Dispose();
    }

    [Theory]
    [InlineData("stageId")]
    [InlineData("status")]
    [InlineData("ownerId")]
    [InlineData("leadId")]
    [InlineData("probability")]
    [InlineData("position")]
    public async Task What_a_verb_owns_is_not_patched(string field)
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        await manager
            .PatchAsync(id, new Dictionary<string, object?> { [field] = null })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task First_deals_of_one_person_at_the_same_moment_share_one_key()
    {
        var manager = app.Manager();
        await manager.StagesAsync();
        var person = app.Contacts.AddPerson("ana@example.com");
        var deals = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => manager.MakeAsync(new { name = $"Deal {i}", contactIds = new[] { person } }))
        );
        deals.Distinct().Count().ShouldBe(8);
        (await app.ScalarAsync<long>($"select count(*) from erasure.subject_keys where subject_id = '{person}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Another_workspaces_person_is_nobody_and_no_conflict()
    {
        var person = Guid.CreateVersion7();
        var fresh = new DealsApp();
        await fresh.InitializeAsync();
        await using (fresh)
        {
            fresh.Contacts.IsDown = true;
            await fresh.Manager().MakeAsync(new { name = "A", contactIds = new[] { person } });
            await fresh.Manager().MakeAsync(new { name = "B", contactIds = new[] { person } });
        }
    }

    [Fact]
    public async Task A_bulk_edit_moves_and_closes_what_it_may_and_can_be_undone()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var (open, won) = (await manager.CreateAsync("A", stages[0]), await manager.CreateAsync("B", stages[0]));
        await manager.DoAsync(won, "win");
        var started = await manager
            .PostAsync("bulk", new { ids = new[] { open, won }, action = new { name = "move", stageId = stages[4] } })
            .ReadJsonAsync(HttpStatusCode.Accepted);
        var path = $"jobs/{started.GetProperty("id").GetString()}";
        var job = await app.EndedAsync(manager, path);
        (job.GetProperty("processed").GetInt64(), job.GetProperty("failed").GetInt64()).ShouldBe((2, 1));
        (await manager.GetAsync(open).ReadJsonAsync()).GetProperty("probability").GetInt32().ShouldBe(60);
        (await manager.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(manager, path)).GetProperty("state").GetString().ShouldBe("undone");
        (await manager.GetAsync(open).ReadJsonAsync()).GetProperty("stageId").GetGuid().ShouldBe(stages[0]);
        await manager
            .PostAsync("bulk", new { ids = new[] { open }, action = new { name = "lose", reasonId = Guid.CreateVersion7() } })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task Deals_are_given_to_active_members_only_also_in_bulk()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync("A", (await manager.StagesAsync())[0]);
        var left = app.Members.Add(manager.WorkspaceId, Guid.CreateVersion7(), active: false);
        foreach (var nobody in new[] { left, app.Manager().Id })
        {
            await manager
                .PostAsync("bulk", new { ids = new[] { id }, action = new { name = "assign", userId = nobody } })
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
            (await manager.PostAsync($"{id}/assign", new { userId = nobody }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
            (await manager.PostAsync("", new { name = "B", ownerId = nobody }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
        }
        var job = await manager
            .PostAsync("bulk", new { ids = new[] { id }, action = new { name = "assign", userId = manager.Id } })
            .ReadJsonAsync(HttpStatusCode.Accepted);
        await app.EndedAsync(manager, $"jobs/{job.GetProperty("id").GetString()}");
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("ownerId").GetGuid().ShouldBe(manager.Id);
    }
}
