using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Api;

public sealed class DealVerbTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task Each_verb_leaves_its_own_event()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var id = await manager.CreateAsync(amount: 12_000.5m);
        (await manager.DoAsync(id, "assign", new { userId = manager.Id })).GetProperty("ownerId").GetGuid().ShouldBe(manager.Id);
        var moved = await manager.DoAsync(id, "move", new { stageId = stages[3] });
        (moved.GetProperty("stageId").GetGuid(), moved.GetProperty("probability").GetInt32()).ShouldBe((stages[3], 40));
        var won = await manager.DoAsync(id, "win");
        (won.GetProperty("status").GetString(), won.GetProperty("probability").GetInt32()).ShouldBe(("won", 100));
        won.GetProperty("stageId").GetGuid().ShouldBe(stages[3]);
        won.GetProperty("wonAt").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));
        (await manager.DoAsync(id, "reopen")).GetProperty("probability").GetInt32().ShouldBe(40);
        var lost = await manager.DoAsync(id, "lose", new { reasonId = await manager.ReasonAsync(), note = "caro" });
        (lost.GetProperty("status").GetString(), lost.GetProperty("lostNote").GetString()).ShouldBe(("lost", "caro"));
        (await app.EventsAsync(id)).ShouldBe([
            "deals.deal-created.v1",
            "deals.deal-assigned.v1",
            "deals.deal-moved.v1",
            "deals.deal-won.v1",
            "deals.deal-reopened.v1",
            "deals.deal-lost.v1",
        ]);
    }

    [Fact]
    public async Task What_the_state_forbids_is_a_conflict()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var reason = await manager.ReasonAsync();
        var id = await manager.CreateAsync();
        await manager.PostAsync($"{id}/reopen").ShouldBeProblemAsync(HttpStatusCode.Conflict, "deals.not-closed");
        await manager.DoAsync(id, "win");
        await manager.PostAsync($"{id}/win").ShouldBeProblemAsync(HttpStatusCode.Conflict, "deals.already-won");
        await manager
            .PostAsync($"{id}/move", new { stageId = stages[1] })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "deals.already-won");
        await manager.DoAsync(id, "reopen");
        await manager.DoAsync(id, "lose", new { reasonId = reason });
        await manager
            .PostAsync($"{id}/lose", new { reasonId = reason })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "deals.already-lost");
    }

    [Theory]
    [InlineData("move", """{"stageId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("lose", """{"reasonId": "00000000-0000-0000-0000-000000000001"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("move", """{"stage": "Novo"}""", HttpStatusCode.BadRequest)]
    [InlineData("lose", """{}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("assign", """{"userId": "7"}""", HttpStatusCode.BadRequest)]
    public async Task What_a_verb_does_not_understand_is_refused(string verb, string body, HttpStatusCode status)
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (
            await manager.Http.PostAsync($"/api/deals/{id}/{verb}", content, TestContext.Current.CancellationToken).ShouldBeAsync(status)
        ).Dispose();
    }

    [Fact]
    public async Task A_note_too_long_or_with_a_NUL_is_refused()
    {
        var manager = app.Manager();
        var reasonId = await manager.ReasonAsync();
        var id = await manager.CreateAsync();
        foreach (var note in new[] { new string('x', 2_001), "a\0b" })
        {
            (await manager.PostAsync($"{id}/lose", new { reasonId, note }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
        }
    }

    [Fact]
    public async Task Writing_follows_the_row_rule()
    {
        var manager = app.Manager();
        var seller = app.Seller(manager.WorkspaceId);
        var id = await manager.CreateAsync();
        await seller.DoAsync(id, "assign", new { userId = manager.Id });
        await seller.PostAsync($"{id}/win").ShouldBeProblemAsync(HttpStatusCode.Forbidden, "deals.not-yours");
        (await app.With("deals:read", manager.WorkspaceId).PostAsync($"{id}/win").ShouldBeAsync(HttpStatusCode.Forbidden)).Dispose();
        await app.Manager().PostAsync($"{id}/win").ShouldBeProblemAsync(HttpStatusCode.NotFound, "deals.not-found");
    }

    [Fact]
    public async Task A_seller_keeps_no_pipelines()
    {
        var seller = app.Seller(Guid.CreateVersion7()) with { Records = "pipelines" };
        (await seller.GetAsync("").ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await seller.PostAsync("", new { name = "X" }).ShouldBeAsync(HttpStatusCode.Forbidden)).Dispose();
    }
}
