using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Api;

public sealed class LeadVerbTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task Each_verb_leaves_its_own_event()
    {
        var manager = app.Manager();
        var reason = await ReasonAsync(manager);
        var id = await manager.CreateAsync();
        (await manager.PostAsync($"{id}/assign", new { userId = manager.Id }).ReadJsonAsync())
            .GetProperty("ownerId")
            .GetGuid()
            .ShouldBe(manager.Id);
        (await manager.PostAsync($"{id}/qualify", new { qualification = "mql" }).ReadJsonAsync())
            .GetProperty("status")
            .GetString()
            .ShouldBe("working");
        (await manager.PostAsync($"{id}/disqualify", new { reasonId = reason }).ReadJsonAsync())
            .GetProperty("disqualifyReasonId")
            .GetGuid()
            .ShouldBe(reason);
        (await manager.PostAsync($"{id}/reopen").ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("working");
        (await app.EventsAsync(id)).ShouldBe([
            "leads.lead-created.v1",
            "leads.lead-assigned.v1",
            "leads.lead-qualified.v1",
            "leads.lead-disqualified.v1",
            "leads.lead-reopened.v1",
        ]);
    }

    [Fact]
    public async Task An_event_tells_the_new_state_and_nothing_personal()
    {
        var manager = app.Manager();
        var lead = await manager
            .PostAsync(
                "",
                new
                {
                    lastName = "Secret",
                    email = "secret@example.com",
                    source = "olist",
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        var id = lead.GetProperty("id").GetGuid();
        var envelope = await app.ScalarAsync<string>($"select envelope from outbox where record_id = '{id}'");
        envelope.ShouldContain("\"source\":\"olist\"");
        envelope.ShouldContain($"\"id\":\"{manager.Id}\"");
        envelope.ShouldNotContain("ecret");
    }

    [Fact]
    public async Task What_the_state_forbids_is_a_conflict()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        await manager.PostAsync($"{id}/reopen").ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.not-disqualified");
        (
            await manager.PostAsync($"{id}/disqualify", new { reasonId = await ReasonAsync(manager) }).ShouldBeAsync(HttpStatusCode.OK)
        ).Dispose();
        await manager
            .PostAsync($"{id}/qualify", new { qualification = "sql" })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.disqualified");
    }

    [Theory]
    [InlineData("qualify", """{"qualification": "hot"}""")]
    [InlineData("qualify", """{"qualification": "mql", "more": 1}""")]
    [InlineData("assign", """{"user": null}""")]
    [InlineData("assign", """{"userId": "7"}""")]
    [InlineData("disqualify", "")]
    public async Task What_a_verb_does_not_understand_is_malformed(string verb, string body)
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (
            await manager
                .Http.PostAsync($"/api/leads/{id}/{verb}", content, TestContext.Current.CancellationToken)
                .ShouldBeAsync(HttpStatusCode.BadRequest)
        ).Dispose();
    }

    [Fact]
    public async Task A_lead_goes_only_to_active_members_and_teams_of_its_workspace()
    {
        var manager = app.Manager();
        var stranger = app.Manager();
        var left = app.Members.Add(manager.WorkspaceId, Guid.CreateVersion7(), active: false);
        var id = await manager.CreateAsync();
        foreach (var body in new object[] { new { userId = stranger.Id }, new { userId = left }, new { teamId = Guid.CreateVersion7() } })
        {
            (await manager.PostAsync($"{id}/assign", body).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
        }
        foreach (var nobody in new[] { stranger.Id, left })
        {
            await manager
                .PostAsync("bulk", new { ids = new[] { id }, action = new { name = "assign", userId = nobody } })
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
            (
                await manager.PostAsync("", new { lastName = "Souza", ownerId = nobody }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)
            ).Dispose();
        }
        var team = Guid.CreateVersion7();
        app.Members.Add(manager.WorkspaceId, Guid.CreateVersion7(), team);
        (await manager.PostAsync($"{id}/assign", new { teamId = team }).ReadJsonAsync()).GetProperty("teamId").GetGuid().ShouldBe(team);
        (await manager.PostAsync($"{id}/assign", new { }).ReadJsonAsync())
            .GetProperty("teamId")
            .ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task An_unknown_reason_is_refused_and_a_used_one_stays()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        (
            await manager
                .PostAsync($"{id}/disqualify", new { reasonId = await ReasonAsync(app.Manager()) })
                .ShouldBeAsync(HttpStatusCode.UnprocessableEntity)
        ).Dispose();
        var reason = await ReasonAsync(manager);
        (await manager.PostAsync($"{id}/disqualify", new { reasonId = reason }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        await manager
            .Http.DeleteAsync($"/api/leads/disqualify-reasons/{reason}", TestContext.Current.CancellationToken)
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.reason-in-use");
    }

    [Fact]
    public async Task A_seller_changes_own_team_and_unassigned_leads_and_no_others()
    {
        var team = Guid.CreateVersion7();
        var manager = app.Manager();
        var seller = app.Seller(manager.WorkspaceId, [team]);
        var other = app.Seller(manager.WorkspaceId);
        var unassigned = await manager.CreateAsync();
        var teams = await AssignedAsync(manager, new { teamId = team });
        var own = await AssignedAsync(manager, new { userId = seller.Id });
        var others = await AssignedAsync(manager, new { userId = other.Id });

        foreach (var id in new[] { unassigned, teams, own })
        {
            (await seller.PatchAsync(id, new { city = "X" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        }
        (await seller.GetAsync(others).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        await seller.PatchAsync(others, new { city = "X" }).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "leads.not-yours");
        await seller
            .PostAsync($"{others}/assign", new { userId = seller.Id })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "leads.not-yours");
        await seller
            .Http.DeleteAsync($"/api/leads/{others}", TestContext.Current.CancellationToken)
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "leads.not-yours");
        (await manager.PatchAsync(others, new { city = "X" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
    }

    [Fact]
    public async Task Another_workspaces_lead_does_not_exist()
    {
        var id = await app.Manager().CreateAsync();
        var stranger = app.Manager();
        await stranger.GetAsync(id).ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        await stranger.GetAsync($"{id}?asOf=2026-03-03").ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        await stranger.GetAsync($"{id}/history").ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        await stranger.PatchAsync(id, new { city = "X" }).ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        await stranger.PostAsync($"{id}/reopen").ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        await stranger.PostAsync($"{id}/history/1/undo").ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
    }

    [Fact]
    public async Task Every_route_wants_its_scope()
    {
        var reader = app.With("leads:read");
        (await reader.GetAsync("").ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await reader.PostAsync("", new { lastName = "x" }).ShouldBeAsync(HttpStatusCode.Forbidden)).Dispose();
        (
            await reader.PostAsync("bulk", new { ids = Array.Empty<Guid>(), patch = new { } }).ShouldBeAsync(HttpStatusCode.Forbidden)
        ).Dispose();
        var nobody = app.With("reports:read");
        foreach (var path in new[] { "", $"{Guid.CreateVersion7()}", "export", "imports", "disqualify-reasons" })
        {
            (await nobody.GetAsync(path).ShouldBeAsync(HttpStatusCode.Forbidden)).Dispose();
        }
        (
            await app.Seller(Guid.CreateVersion7())
                .PostAsync("disqualify-reasons", new { name = "x" })
                .ShouldBeAsync(HttpStatusCode.Forbidden)
        ).Dispose();
        (
            await app.Anonymous().GetAsync("/api/leads", TestContext.Current.CancellationToken).ShouldBeAsync(HttpStatusCode.Unauthorized)
        ).Dispose();
    }

    private static async Task<Guid> ReasonAsync(Caller manager) =>
        (await manager.PostAsync("disqualify-reasons", new { name = "Sem interesse" }).ReadJsonAsync(HttpStatusCode.Created))
            .GetProperty("id")
            .GetGuid();

    private static async Task<Guid> AssignedAsync(Caller manager, object to)
    {
        var id = await manager.CreateAsync();
        (await manager.PostAsync($"{id}/assign", to).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        return id;
    }
}
