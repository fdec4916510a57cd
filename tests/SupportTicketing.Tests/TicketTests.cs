using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class TicketTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task Tickets_are_numbered_in_their_own_workspace()
    {
        var (one, other) = (app.Manager(), app.Manager());
        foreach (var number in (long[])[1, 2])
        {
            (await one.PostAsync("", new { subject = "Forno" }).ReadJsonAsync(HttpStatusCode.Created))
                .GetProperty("number")
                .GetInt64()
                .ShouldBe(number);
        }
        (await other.PostAsync("", new { subject = "Forno" }).ReadJsonAsync(HttpStatusCode.Created))
            .GetProperty("number")
            .GetInt64()
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_ticket_without_a_subject_is_refused_and_takes_no_number()
    {
        var agent = app.Manager();
        await agent.PostAsync("", new { subject = " " }).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await agent.PostAsync("", new { subject = "Forno" }).ReadJsonAsync(HttpStatusCode.Created))
            .GetProperty("number")
            .GetInt64()
            .ShouldBe(1);
    }

    [Fact]
    public async Task The_first_reply_of_the_team_is_the_first_response_and_a_note_is_not()
    {
        var agent = app.Manager();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        await agent.PostAsync($"{id}/messages", new { kind = "note", text = "Ligar antes" }).ReadJsonAsync(HttpStatusCode.Created);
        (await agent.GetAsync(id).ReadJsonAsync()).GetProperty("firstResponseAt").GetString().ShouldBeNull();
        await agent.PostAsync($"{id}/messages", new { kind = "reply", text = "Já vamos" }).ReadJsonAsync(HttpStatusCode.Created);
        var first = (await agent.GetAsync(id).ReadJsonAsync()).GetProperty("firstResponseAt").GetString();
        first.ShouldNotBeNull();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await agent.PostAsync($"{id}/messages", new { kind = "reply", text = "Feito" }).ReadJsonAsync(HttpStatusCode.Created);
        (await agent.GetAsync(id).ReadJsonAsync()).GetProperty("firstResponseAt").GetString().ShouldBe(first);
        var messages = (await agent.GetAsync($"{id}/messages?limit=2").ReadJsonAsync());
        messages.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("text").GetString()).ShouldBe(["Ligar antes", "Já vamos"]);
        (await agent.GetAsync($"{id}/messages?cursor={messages.GetProperty("nextCursor").GetString()}").ReadJsonAsync())
            .GetProperty("items")[0]
            .GetProperty("text")
            .GetString()
            .ShouldBe("Feito");
    }

    [Fact]
    public async Task A_customers_reply_opens_a_solved_ticket_and_a_closed_one_stays_closed()
    {
        var agent = app.Manager();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        (await agent.PostAsync($"{id}/status", new { status = "solved" }).ReadJsonAsync())
            .GetProperty("solvedAt")
            .GetString()
            .ShouldNotBeNull();
        await agent
            .PostAsync(
                $"{id}/messages",
                new
                {
                    kind = "reply",
                    direction = "in",
                    text = "Ainda não",
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        var open = await agent.GetAsync(id).ReadJsonAsync();
        (open.GetProperty("status").GetString(), open.GetProperty("solvedAt").GetString()).ShouldBe(("open", null));
        await agent.PostAsync($"{id}/status", new { status = "closed" }).ReadJsonAsync();
        await agent.PostAsync($"{id}/status", new { status = "open" }).ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.closed");
        await agent
            .PostAsync($"{id}/messages", new { kind = "reply", text = "Oi" })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "tickets.closed");
    }

    [Fact]
    public async Task What_is_written_is_encrypted_in_the_ledger_and_told_to_nobody()
    {
        var agent = app.Manager();
        var id = await agent.MakeAsync(new { subject = "Segredo do forno", requesterId = Guid.CreateVersion7() });
        await agent.PostAsync($"{id}/messages", new { kind = "reply", text = "Segredo da resposta" }).ReadJsonAsync(HttpStatusCode.Created);
        foreach (var table in (string[])["ledger", "outbox"])
        {
            (await app.ScalarAsync<long>($"select count(*) from {table} t where t::text like '%Segredo%'")).ShouldBe(0);
        }
        var entry = (await agent.GetAsync($"{id}/history").ReadJsonAsync()).GetProperty("items").EnumerateArray().Last();
        entry.GetProperty("changes").GetProperty("subject")[1].GetString().ShouldBe("Segredo do forno");
    }

    [Fact]
    public async Task Each_verb_leaves_its_own_event()
    {
        var agent = app.Manager();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        await agent.PostAsync($"{id}/assign", new { userId = agent.Id }).ReadJsonAsync();
        await agent.PostAsync($"{id}/status", new { status = "pending" }).ReadJsonAsync();
        await agent.PatchAsync(id, new { priority = "urgent" }).ReadJsonAsync();
        (await app.EventsAsync(id)).ShouldBe([
            "support.ticket-created.v1",
            "support.ticket-assigned.v1",
            "support.ticket-status-changed.v1",
            "support.ticket-changed.v1",
        ]);
        await agent.PatchAsync(id, new { status = "solved" }).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task Another_workspaces_ticket_does_not_exist()
    {
        var id = await app.Manager().MakeAsync(new { subject = "Forno" });
        var stranger = app.Manager();
        foreach (var path in (string[])[$"{id}", $"{id}/messages", $"{id}/history"])
        {
            await stranger.GetAsync(path).ShouldBeProblemAsync(HttpStatusCode.NotFound, "tickets.not-found");
        }
        await stranger
            .PostAsync($"{id}/messages", new { kind = "note", text = "Oi" })
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "tickets.not-found");
    }

    [Fact]
    public Task Nothing_of_another_workspace_comes_through_either_wall() => SupportApp.WallsHoldAsync<SupportApp>();

    [Fact]
    public async Task Many_tickets_are_given_away_and_solved_at_once_and_that_is_taken_back()
    {
        var agent = app.Manager();
        var (open, over) = (await agent.MakeAsync(new { subject = "Forno" }), await agent.MakeAsync(new { subject = "Balança" }));
        await agent.PostAsync($"{over}/status", new { status = "closed" }).ReadJsonAsync();

        var job = await agent
            .PostAsync("bulk", new { ids = new[] { open, over }, action = new { name = "assign", userId = agent.Id } })
            .ReadJsonAsync(HttpStatusCode.Accepted);
        var given = await app.EndedAsync(agent, $"jobs/{job.GetProperty("id").GetString()}");
        (given.GetProperty("processed").GetInt64(), given.GetProperty("failed").GetInt64()).ShouldBe((2, 1));
        (await agent.GetAsync(open).ReadJsonAsync()).GetProperty("assigneeId").GetGuid().ShouldBe(agent.Id);

        job = await agent
            .PostAsync("bulk", new { ids = new[] { open }, action = new { name = "status", status = "solved" } })
            .ReadJsonAsync(HttpStatusCode.Accepted);
        var path = $"jobs/{job.GetProperty("id").GetString()}";
        await app.EndedAsync(agent, path);
        (await agent.GetAsync(open).ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("solved");
        (await agent.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        await app.EndedAsync(agent, path);
        (await agent.GetAsync(open).ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("open");

        await agent
            .PostAsync("bulk", new { ids = new[] { open }, action = new { name = "status" } })
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
    }
}
