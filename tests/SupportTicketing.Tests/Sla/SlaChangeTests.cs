using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.Testing.Services.FileImports;

namespace CrmCloud.SupportTicketing.Tests.Sla;

/// <summary>What edits, imports, undo and the bin do to clocks.</summary>
public sealed class SlaChangeTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task A_changed_policy_reads_the_clocks_of_open_tickets_anew_and_moves_no_version()
    {
        var agent = app.Manager();
        var open = await agent.MakeAsync(new { subject = "Antes da política" });
        var created = app.Clock.GetUtcNow();
        var pending = await agent.MakeAsync(new { subject = "Esperou" });
        await agent.MoveAsync(pending, "pending");
        app.Pass(agent, 30);
        await agent.MoveAsync(pending, "open");
        var policy = await agent.MakePolicyAsync(null, resolution: 100);
        await app.RecountedAsync(agent);
        (await agent.SlaAsync(open)).Time("due").ShouldBe(created.AddMinutes(100));
        (await agent.SlaAsync(pending)).Time("due").ShouldBe(created.AddMinutes(130));
        (await agent.GetAsync(open).ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(1);

        var policies = agent with { Records = "sla-policies" };
        await policies.PatchAsync(policy, new { targets = new[] { new { priority = "normal", resolutionMinutes = 10 } } }).ReadJsonAsync();
        await app.RecountedAsync(agent);
        (await agent.StateAsync(open)).ShouldBe("breached");
        // What a new rule makes of the past is told to nobody.
        app.Pass(agent, 1);
        (await app.ScalarAsync<long>($"select count(*) from sla_alerts where ticket_id = '{open}'")).ShouldBe(0);
        (await policies.DeleteAsync(policy)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await app.RecountedAsync(agent);
        (await agent.StateAsync(open)).ShouldBe("none");
    }

    [Fact]
    public async Task Nothing_is_promised_for_what_was_imported()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(10, 20);
        var import = await app.ImportAsync(
            agent,
            "id,subject,created\n1,Forno,2023-06-01 08:00\n",
            """{"columns": {"id": "externalId", "subject": "subject", "created": "createdAt"}, "match": "externalId"}"""
        );
        Counts(import).ShouldBe((1, 0, 0, 0));
        var id = (await agent.GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("id").GetGuid();
        (await agent.StateAsync(id)).ShouldBe("none");
        await agent.MoveAsync(id, "solved");
        await agent.MoveAsync(id, "open");
        (await agent.StateAsync(id)).ShouldBe("none");
        (await agent.GetAsync($"{id}/sla").ReadJsonAsync()).GetProperty("state").GetString().ShouldBe("none");
    }

    [Fact]
    public async Task Taking_a_move_back_takes_the_clock_back()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(null, 100);
        var created = app.Clock.GetUtcNow();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        app.Pass(agent, 10);
        await agent.MoveAsync(id, "solved");
        app.Pass(agent, 5);
        var seq = (await agent.GetAsync($"{id}/history").ReadJsonAsync()).GetProperty("items")[0].GetProperty("seq").GetInt64();
        await agent.PostAsync($"{id}/history/{seq}/undo").ReadJsonAsync();
        var sla = await agent.SlaAsync(id);
        (sla.GetProperty("state").GetString(), sla.Time("due")).ShouldBe(("running", created.AddMinutes(105)));
        (await agent.GetAsync("?filter[sla.met][isNull]=true").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_bulk_edit_and_its_undo_read_the_clocks_that_they_change()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(null, 100);
        var created = app.Clock.GetUtcNow();
        Guid[] ids = [await agent.MakeAsync(new { subject = "Um" }), await agent.MakeAsync(new { subject = "Dois" })];
        var job = await agent.PostAsync("bulk", new { ids, patch = new { priority = "low" } }).ReadJsonAsync(HttpStatusCode.Accepted);
        var path = $"jobs/{job.GetProperty("id").GetString()}";
        await app.EndedAsync(agent, path);
        foreach (var id in ids)
        {
            (await agent.StateAsync(id)).ShouldBe("none");
        }
        (await agent.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        await app.EndedAsync(agent, path);
        foreach (var id in ids)
        {
            (await agent.SlaAsync(id)).Time("due").ShouldBe(created.AddMinutes(100));
        }
    }

    [Fact]
    public async Task Time_in_the_bin_does_not_count()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(null, 100);
        var created = app.Clock.GetUtcNow();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        (await agent.DeleteAsync(id)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        app.Pass(agent, 500);
        await agent.PostAsync($"{id}/restore").ReadJsonAsync();
        (await agent.SlaAsync(id)).Time("due").ShouldBe(created.AddMinutes(600));
    }
}
