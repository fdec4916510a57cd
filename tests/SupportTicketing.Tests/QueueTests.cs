using System.Net;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class QueueTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Theory]
    [InlineData("pt-BR", "Suporte")]
    [InlineData("en", "Support")]
    public async Task A_new_workspace_has_a_queue_in_its_language(string locale, string name)
    {
        var agent = app.Manager() with { Records = "queues" };
        var changed = new WorkspaceChanged("forno", "America/Sao_Paulo", "BRL", locale);
        await app.HandleAsync(Told(agent, changed));
        await app.HandleAsync(Told(agent, changed));
        var queue = (await agent.GetAsync("").ReadJsonAsync()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        queue.GetProperty("name").GetString().ShouldBe(name);
        queue.GetProperty("address").GetString().ShouldBe("support");
        queue.GetProperty("default").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_ticket_goes_to_the_default_queue_unless_it_names_another()
    {
        var agent = app.Manager();
        var queues = agent with { Records = "queues" };
        var billing = await queues.MakeAsync(new { name = "Cobrança", address = "Cobranca" });
        var first = await agent.PostAsync("", new { subject = "Forno" }).ReadJsonAsync(HttpStatusCode.Created);
        var support = first.GetProperty("queueId").GetGuid();
        support.ShouldNotBe(billing);
        var second = await agent.MakeAsync(new { subject = "Boleto", queueId = billing });
        (await agent.GetAsync($"?filter[queueId]={billing}").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("id")
            .GetGuid()
            .ShouldBe(second);
        (await agent.PatchAsync(second, new { queueId = support }).ReadJsonAsync()).GetProperty("queueId").GetGuid().ShouldBe(support);
        foreach (var body in (object[])[new { subject = "Forno", queueId = Guid.CreateVersion7() }])
        {
            await agent.PostAsync("", body).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }
        await agent
            .PatchAsync(second, new { queueId = Guid.CreateVersion7() })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task One_queue_is_the_default_and_another_may_take_its_place()
    {
        var queues = app.Manager() with { Records = "queues" };
        var first = await FirstAsync(queues);
        await queues.PatchAsync(first, new { @default = false }).ShouldBeProblemAsync(HttpStatusCode.Conflict, "queues.needs-default");
        await queues.DeleteAsync(first).ShouldBeProblemAsync(HttpStatusCode.Conflict, "queues.needs-default");
        await queues.MakeAsync(
            new
            {
                name = "Loja",
                address = "loja",
                @default = true,
            }
        );
        (await queues.GetAsync(first).ReadJsonAsync()).GetProperty("default").GetBoolean().ShouldBeFalse();
        (await queues.DeleteAsync(first).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
    }

    [Fact]
    public async Task An_address_belongs_to_one_queue_and_a_queue_with_open_tickets_stays()
    {
        var agent = app.Manager();
        var queues = agent with { Records = "queues" };
        var shop = await queues.MakeAsync(new { name = "Loja", address = "loja" });
        await queues
            .PostAsync("", new { name = "Outra", address = "LOJA" })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "queues.address-taken");
        foreach (var address in (string[])["", "a b", "x@y", ".a", "ação"])
        {
            await queues
                .PostAsync("", new { name = "Outra", address })
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }
        var ticket = await agent.MakeAsync(new { subject = "Forno", queueId = shop });
        await queues.DeleteAsync(shop).ShouldBeProblemAsync(HttpStatusCode.Conflict, "queues.in-use");
        await agent.PostAsync($"{ticket}/status", new { status = "closed" }).ReadJsonAsync();
        (await queues.DeleteAsync(shop).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
    }

    [Fact]
    public async Task Tickets_are_moved_to_a_queue_given_away_and_solved_in_bulk()
    {
        var agent = app.Manager();
        var shop = await (agent with { Records = "queues" }).MakeAsync(new { name = "Loja", address = "loja" });
        Guid[] ids = [await agent.MakeAsync(new { subject = "Um" }), await agent.MakeAsync(new { subject = "Dois" })];
        await agent
            .PostAsync("bulk", new { ids, patch = new { queueId = Guid.CreateVersion7() } })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        foreach (
            var edit in (object[])
                [
                    new { ids, patch = new { queueId = shop } },
                    new { ids, action = new { name = "assign", userId = agent.Id } },
                    new { ids, action = new { name = "status", status = "solved" } },
                ]
        )
        {
            var job = await agent.PostAsync("bulk", edit).ReadJsonAsync(HttpStatusCode.Accepted);
            (await app.EndedAsync(agent, $"jobs/{job.GetProperty("id").GetString()}")).GetProperty("failed").GetInt64().ShouldBe(0);
        }
        foreach (var id in ids)
        {
            var ticket = await agent.GetAsync(id).ReadJsonAsync();
            ticket.GetProperty("queueId").GetGuid().ShouldBe(shop);
            ticket.GetProperty("assigneeId").GetGuid().ShouldBe(agent.Id);
            ticket.GetProperty("status").GetString().ShouldBe("solved");
        }
    }

    private static async Task<Guid> FirstAsync(Caller queues) =>
        (await queues.GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("id").GetGuid();

    private static EventEnvelope Told(Caller agent, WorkspaceChanged changed) =>
        Events.Of(agent.WorkspaceId, "workspace", agent.WorkspaceId, 1, changed);
}
