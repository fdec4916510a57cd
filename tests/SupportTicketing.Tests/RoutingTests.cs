using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.SupportTicketing.Tests.SupportApp;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class RoutingTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task The_first_rule_that_holds_and_says_something_has_said_it_and_tags_add_up()
    {
        var agent = app.Manager();
        var (rules, queues) = (agent with { Records = "routing-rules" }, agent with { Records = "queues" });
        var (shop, bills) = (
            await queues.MakeAsync(new { name = "Loja", address = "loja" }),
            await queues.MakeAsync(new { name = "Cobrança", address = "cobranca" })
        );
        await RuleAsync(
            rules,
            new
            {
                name = "Grande",
                order = 2,
                requesterDomain = "forno.example",
                priority = "high",
                queueId = shop,
                tags = new[] { "grande" },
            }
        );
        await RuleAsync(
            rules,
            new
            {
                name = "Boleto",
                order = 1,
                subjectContains = "BOLETO",
                queueId = bills,
                tags = new[] { "boleto" },
            }
        );
        await RuleAsync(
            rules,
            new
            {
                name = "Não",
                order = 0,
                address = "outra",
                priority = "low",
                tags = new[] { "não" },
            }
        );
        await RuleAsync(
            rules,
            new
            {
                name = "Fora",
                order = 0,
                active = false,
                subjectContains = "boleto",
                priority = "low",
            }
        );
        await RuleAsync(
            rules,
            new
            {
                name = "Quem",
                order = 3,
                product = "forno x",
                assigneeId = agent.Id,
            }
        );

        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "ana@forno.example", "Segunda via do boleto", "Olá"));
        var ticket = (await TicketsAsync(agent))[0];
        ticket.GetProperty("queueId").GetGuid().ShouldBe(bills);
        ticket.GetProperty("priority").GetString().ShouldBe("high");
        ticket.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()).ShouldBe(["boleto", "grande"]);

        var said = await agent
            .PostAsync(
                "",
                new
                {
                    subject = "Meu boleto",
                    product = "Forno X",
                    priority = "urgent",
                    queueId = shop,
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        (said.GetProperty("queueId").GetGuid(), said.GetProperty("priority").GetString()).ShouldBe((shop, "urgent"));
        said.GetProperty("assigneeId").GetGuid().ShouldBe(agent.Id);
    }

    [Theory]
    [InlineData("""{"name": "Nada", "priority": "low"}""")]
    [InlineData("""{"name": "Nada", "address": "loja"}""")]
    [InlineData("""{"name": "Fila", "address": "loja", "queueId": "0198c7d1-0000-7000-8000-000000000000"}""")]
    [InlineData("""{"name": "Quem", "address": "loja", "assigneeId": "0198c7d1-0000-7000-8000-000000000000"}""")]
    public async Task A_rule_that_asks_or_says_nothing_or_names_who_is_not_there_is_refused(string body) =>
        await (app.Manager() with { Records = "routing-rules" })
            .PostAsync("", JsonElement.Parse(body))
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    [Fact]
    public async Task A_new_ticket_goes_to_the_present_agent_with_the_fewest_in_turn_where_equal_and_says_why()
    {
        var manager = app.Manager();
        Caller[] agents = [app.Manager(manager.WorkspaceId), app.Manager(manager.WorkspaceId)];
        var away = app.Manager(manager.WorkspaceId);
        foreach (var (agent, present) in agents.Select(agent => (agent, true)).Append((away, false)))
        {
            await agent
                .Http.PutAsync("/api/agents/me", JsonContent.Create(new { present }), TestContext.Current.CancellationToken)
                .ReadJsonAsync();
        }
        (await NewAsync(manager)).Assignee.ShouldBeNull();
        var queues = manager with { Records = "queues" };
        var queue = (await queues.GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("id").GetGuid();
        await queues.PatchAsync(queue, new { distributes = true }).ReadJsonAsync();
        List<Guid?> given = [];
        Guid last = default;
        for (var i = 0; i < 4; i++)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            (last, var assignee) = await NewAsync(manager);
            given.Add(assignee);
        }
        given[0].ShouldNotBe(given[1]);
        given.Take(2).ShouldBe(given.Skip(2));
        given.Distinct().ShouldBe(agents.Select(agent => (Guid?)agent.Id), ignoreOrder: true);
        var why = (await MessagesAsync(manager, last)).ShouldHaveSingleItem();
        why.GetProperty("kind").GetString().ShouldBe("system");
        why.GetProperty("text").GetString()!.ShouldContain("(1)");

        // Whoever solves theirs is next.
        foreach (var ticket in (await TicketsAsync(manager)).Where(ticket => Assignee(ticket) == given[3]))
        {
            await manager.PostAsync($"{ticket.GetProperty("id").GetGuid()}/status", new { status = "solved" }).ReadJsonAsync();
        }
        (await NewAsync(manager)).Assignee.ShouldBe(given[3]);
    }

    private static Task<Guid> RuleAsync(Caller rules, object body) => rules.MakeAsync(body);

    /// <summary>A new ticket, and who has it once its event was heard.</summary>
    private async Task<(Guid Id, Guid? Assignee)> NewAsync(Caller caller)
    {
        var id = await caller.MakeAsync(new { subject = "Forno" });
        var envelope = await app.ScalarAsync<string>(
            $"select envelope from outbox where record_id = '{id}' and type = 'support.ticket-created.v1'"
        );
        await app.HandleAsync(
            JsonSerializer.Deserialize<Contracts.Events.EventEnvelope>(envelope, BuildingBlocks.Outbox.EventJson.Options)!
        );
        return (id, Assignee(await caller.GetAsync(id).ReadJsonAsync()));
    }

    private static Guid? Assignee(JsonElement ticket) =>
        ticket.GetProperty("assigneeId") is { ValueKind: JsonValueKind.String } id ? id.GetGuid() : null;
}
