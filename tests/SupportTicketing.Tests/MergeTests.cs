using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.SupportTicketing.Tests.SupportApp;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class MergeTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task A_merged_tickets_messages_writers_and_answers_go_to_the_one_that_survives()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent, "ana@forno.example");
        var (thread, other) = await OpenAsync(agent, "beto@forno.example");
        await agent.PostAsync($"{other}/messages", new { kind = "note", text = "Mesmo caso" }).ReadJsonAsync(HttpStatusCode.Created);
        var merged = await agent.PostAsync($"{ticket}/merge", new { otherId = other }).ReadJsonAsync();
        merged.GetProperty("ccs")[0].GetProperty("address").GetString().ShouldBe("beto@forno.example");
        (await MessagesAsync(agent, ticket)).Count.ShouldBe(3);
        (await MessagesAsync(agent, other)).ShouldBeEmpty();
        var gone = await agent.GetAsync(other).ReadJsonAsync();
        gone.GetProperty("status").GetString().ShouldBe("closed");
        gone.GetProperty("mergedInto").GetGuid().ShouldBe(ticket);

        await app.TakeInAsync(agent, app.Mail.Receive(thread, "beto@forno.example", "Re: Forno", "E eu?"));
        (await MessagesAsync(agent, ticket))[^1].GetProperty("text").GetString().ShouldBe("E eu?");
        (await TicketsAsync(agent)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_merge_is_taken_back_with_all_that_it_moved_and_not_by_half()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent, "ana@forno.example");
        var (_, other) = await OpenAsync(agent, "beto@forno.example");
        await agent.PostAsync($"{other}/status", new { status = "pending" }).ReadJsonAsync();
        await agent.PostAsync($"{ticket}/merge", new { otherId = other }).ReadJsonAsync();
        var version = (await agent.GetAsync($"{other}/history").ReadJsonAsync()).GetProperty("items")[0].GetProperty("seq").GetInt64();
        await agent.PostAsync($"{other}/history/{version}/undo").ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.use-unmerge");
        var again = await agent.PostAsync($"{other}/unmerge").ReadJsonAsync();
        again.GetProperty("status").GetString().ShouldBe("pending");
        again.GetProperty("mergedInto").ValueKind.ShouldBe(JsonValueKind.Null);
        (await MessagesAsync(agent, other)).Count.ShouldBe(1);
        (await MessagesAsync(agent, ticket)).Count.ShouldBe(1);
        await agent.PostAsync($"{other}/unmerge").ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.not-merged");
    }

    [Fact]
    public async Task A_ticket_is_not_merged_with_itself_a_closed_one_or_one_of_another_workspace()
    {
        var agent = app.Manager();
        var ticket = await agent.MakeAsync(new { subject = "Um" });
        var closed = await agent.MakeAsync(new { subject = "Dois" });
        await agent.PostAsync($"{closed}/status", new { status = "closed" }).ReadJsonAsync();
        var foreign = await app.Manager().MakeAsync(new { subject = "Três" });
        foreach (var otherId in (Guid[])[ticket, foreign])
        {
            await agent
                .PostAsync($"{ticket}/merge", new { otherId })
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }
        await agent.PostAsync($"{ticket}/merge", new { otherId = closed }).ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.closed");
        await agent.PostAsync($"{closed}/merge", new { otherId = ticket }).ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.closed");
    }

    [Fact]
    public async Task A_message_and_those_after_it_become_a_ticket_of_their_own()
    {
        var agent = app.Manager();
        var (thread, ticket) = await OpenAsync(agent, "ana@forno.example");
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "ana@forno.example", "Re: Forno", "E o fogão?"));
        await agent.PostAsync($"{ticket}/messages", new { kind = "reply", text = "Qual fogão?" }).ReadJsonAsync(HttpStatusCode.Created);
        var messages = await MessagesAsync(agent, ticket);
        await agent
            .PostAsync($"{ticket}/split", new { messageId = messages[0].GetProperty("id").GetGuid() })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.nothing-left");
        await agent
            .PostAsync($"{ticket}/split", new { messageId = Guid.CreateVersion7() })
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "ticket-messages.not-found");
        var part = await agent
            .PostAsync($"{ticket}/split", new { messageId = messages[1].GetProperty("id").GetGuid(), subject = "Fogão" })
            .ReadJsonAsync(HttpStatusCode.Created);
        var id = part.GetProperty("id").GetGuid();
        part.GetProperty("subject").GetString().ShouldBe("Fogão");
        part.GetProperty("requesterId").GetGuid().ShouldBe(app.Contacts["ana@forno.example"]);
        part.GetProperty("firstResponseAt").ValueKind.ShouldBe(JsonValueKind.String);
        (await MessagesAsync(agent, id)).Count.ShouldBe(2);
        var rest = await agent.GetAsync(ticket).ReadJsonAsync();
        rest.GetProperty("firstResponseAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await MessagesAsync(agent, ticket)).Count.ShouldBe(1);
    }

    private async Task<(Guid Thread, Guid Ticket)> OpenAsync(Caller agent, string from)
    {
        var thread = Guid.CreateVersion7();
        await app.TakeInAsync(agent, app.Mail.Receive(thread, from, "Forno", "Não aquece"));
        return (thread, (await TicketsAsync(agent))[^1].GetProperty("id").GetGuid());
    }
}
