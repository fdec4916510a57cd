using System.Net;
using System.Text.Json;
using CrmCloud.Contracts.Events.Mail;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.SupportTicketing.Tests.SupportApp;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class MailOutTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task A_reply_waits_ten_seconds_and_goes_out_once_from_the_queues_address_in_the_thread()
    {
        var agent = app.Manager();
        await agent
            .Http.PutAsync("/api/agents/me", Json(new { signature = "Bia, Suporte" }), TestContext.Current.CancellationToken)
            .ReadJsonAsync();
        var (thread, ticket) = await OpenAsync(agent, "beto@forno.example");
        var reply = await ReplyAsync(agent, ticket, new { kind = "reply", text = "Já vamos" });
        reply.GetProperty("deliveryState").GetString().ShouldBe("scheduled");
        var id = reply.GetProperty("id").GetGuid();
        app.Clock.Advance(TimeSpan.FromSeconds(8));
        app.Mail.Of(id).ShouldBeNull();
        await SentAsync(id);
        var sent = app.Mail.Of(id)!;
        (sent.From, sent.FromName, sent.ThreadId, sent.RecordType, sent.RecordId, sent.Subject, sent.Automatic).ShouldBe(
            ("support", "Suporte", $"{thread}", "ticket", $"{ticket}", "Re: Forno", false)
        );
        sent.To.ShouldHaveSingleItem().Address_.ShouldBe("ana@forno.example");
        sent.Cc.ShouldHaveSingleItem().Address_.ShouldBe("beto@forno.example");
        sent.Text.ShouldBe("Já vamos\n\n-- \nBia, Suporte\n");
        await app.MovingAsync(async () => await StateAsync(agent, ticket, id) == "queued");
        var message = (await MessagesAsync(agent, ticket))[^1];
        message.GetProperty("from").GetProperty("address").GetString()!.ShouldStartWith("support@");

        await TellAsync(agent, ticket, id, "sent", 3);
        await TellAsync(agent, ticket, id, "deferred", 2);
        (await StateAsync(agent, ticket, id)).ShouldBe("sent");
    }

    [Fact]
    public async Task An_answer_to_a_reply_of_ours_comes_to_its_ticket()
    {
        var agent = app.Manager();
        var requester = app.Contacts.Add($"{Guid.CreateVersion7():n}@forno.example");
        var ticket = await agent.MakeAsync(new { subject = "Forno", requesterId = requester });
        var id = (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Podemos ajudar?" })).GetProperty("id").GetGuid();
        await SentAsync(id);
        app.Mail.Of(id)!.Subject.ShouldBe("Forno");
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.Parse(app.Mail.Of(id)!.ThreadId), "ana@forno.example", "Re: Forno", "Sim"));
        (await MessagesAsync(agent, ticket))[^1].GetProperty("text").GetString().ShouldBe("Sim");
    }

    [Fact]
    public async Task A_reply_that_is_taken_back_in_time_never_goes_and_is_no_first_response()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent);
        var id = (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Ops" })).GetProperty("id").GetGuid();
        (await agent.PostAsync($"{ticket}/messages/{id}/cancel").ReadJsonAsync())
            .GetProperty("deliveryState")
            .GetString()
            .ShouldBe("cancelled");
        await agent
            .PostAsync($"{ticket}/messages/{id}/cancel")
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "ticket-messages.not-on-its-way");
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("firstResponseAt").GetString().ShouldBeNull();
        var next = (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Agora sim" })).GetProperty("id").GetGuid();
        await SentAsync(next);
        app.Mail.Of(id).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_out_can_only_be_taken_back_by_Mail()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent);
        var id = (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Foi" })).GetProperty("id").GetGuid();
        await SentAsync(id);
        await app.MovingAsync(async () => await StateAsync(agent, ticket, id) == "queued");
        await agent.PostAsync($"{ticket}/messages/{id}/cancel").ShouldBeProblemAsync(HttpStatusCode.Conflict, "ticket-messages.gone");
        app.Mail.Cancelled[$"ticket-message:{id}"] = true;
        (await agent.PostAsync($"{ticket}/messages/{id}/cancel").ReadJsonAsync())
            .GetProperty("deliveryState")
            .GetString()
            .ShouldBe("cancelled");
        await agent
            .PostAsync($"{ticket}/messages/{Guid.CreateVersion7()}/cancel")
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "ticket-messages.not-found");
    }

    [Fact]
    public async Task While_Mail_is_away_a_reply_is_kept_says_so_and_goes_out_once_when_it_is_back()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent);
        var id = (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Depois" })).GetProperty("id").GetGuid();
        try
        {
            app.Mail.IsDown = true;
            await app.MovingAsync(async () => await StateAsync(agent, ticket, id) == "deferred");
            (await MessagesAsync(agent, ticket))[^1].GetProperty("deliveryProblem").GetString().ShouldBe("mail.unavailable");
            var asked = app.Mail.Asked;
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await app.MovingAsync(() => Task.FromResult(app.Mail.Asked > asked));
        }
        finally
        {
            app.Mail.IsDown = false;
        }
        await app.MovingAsync(async () => await StateAsync(agent, ticket, id) == "queued");
        app.Mail.Of(id).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_reply_that_Mail_will_never_take_says_why()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent);
        var id = (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Não vai" })).GetProperty("id").GetGuid();
        try
        {
            app.Mail.Refusal = "Too large.";
            await app.MovingAsync(async () => await StateAsync(agent, ticket, id) == "failed");
        }
        finally
        {
            app.Mail.Refusal = null;
        }
        (await MessagesAsync(agent, ticket))[^1].GetProperty("deliveryProblem").GetString().ShouldBe("Too large.");
    }

    [Fact]
    public async Task A_reply_may_go_later_and_says_who_gets_copies_from_then_on()
    {
        var agent = app.Manager();
        var (_, ticket) = await OpenAsync(agent, "beto@forno.example");
        var at = app.Clock.GetUtcNow().AddHours(1);
        var id = (
            await ReplyAsync(
                agent,
                ticket,
                new
                {
                    kind = "reply",
                    text = "Amanhã",
                    sendAt = at,
                    cc = new[] { new { address = "chefe@forno.example" } },
                }
            )
        ).GetProperty("id").GetGuid();
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("firstResponseAt").GetString().ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromMinutes(50));
        app.Mail.Of(id).ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await SentAsync(id);
        agent = app.Manager(agent.WorkspaceId);
        app.Mail.Of(id)!.Cc.ShouldHaveSingleItem().Address_.ShouldBe("chefe@forno.example");
        await app.MovingAsync(async () =>
            (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("firstResponseAt").ValueKind == JsonValueKind.String
        );
        var ccs = (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("ccs");
        ccs.EnumerateArray().ShouldHaveSingleItem().GetProperty("address").GetString().ShouldBe("chefe@forno.example");
    }

    [Fact]
    public async Task Nothing_goes_out_to_who_has_no_address_and_a_note_goes_to_nobody()
    {
        var agent = app.Manager();
        var nobody = await agent.MakeAsync(new { subject = "Telefone" });
        var unknown = await agent.MakeAsync(new { subject = "Telefone", requesterId = Guid.CreateVersion7() });
        foreach (var ticket in (Guid[])[nobody, unknown])
        {
            (await ReplyAsync(agent, ticket, new { kind = "reply", text = "Oi" }))
                .GetProperty("deliveryState")
                .GetString()
                .ShouldBe("none");
        }
        var (_, mailed) = await OpenAsync(agent);
        (await ReplyAsync(agent, mailed, new { kind = "note", text = "Interno" }))
            .GetProperty("deliveryState")
            .GetString()
            .ShouldBe("none");
    }

    [Theory]
    [InlineData("""{"kind": "reply", "text": "a", "cc": [{"address": "nada"}]}""")]
    [InlineData("""{"kind": "reply", "text": "a", "sendAt": "2001-01-01T00:00:00Z"}""")]
    [InlineData("""{"kind": "note", "text": "a", "sendAt": "2999-01-01T00:00:00Z"}""")]
    [InlineData("""{"kind": "reply", "text": "a", "attachments": [{"name": "a", "type": "b", "size": 1, "url": "http://x.example"}]}""")]
    public async Task A_reply_that_cannot_go_as_it_says_is_refused(string body)
    {
        var agent = app.Manager();
        var ticket = await agent.MakeAsync(new { subject = "Forno" });
        await agent
            .PostAsync($"{ticket}/messages", JsonElement.Parse(body))
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task Messages_come_newest_first_where_that_is_asked_for()
    {
        var agent = app.Manager();
        var ticket = await agent.MakeAsync(new { subject = "Forno" });
        foreach (var text in (string[])["um", "dois", "três"])
        {
            await ReplyAsync(agent, ticket, new { kind = "note", text });
        }
        var first = await agent.GetAsync($"{ticket}/messages?order=desc&limit=2").ReadJsonAsync();
        Texts(first).ShouldBe(["três", "dois"]);
        Texts(await agent.GetAsync($"{ticket}/messages?order=desc&cursor={first.GetProperty("nextCursor").GetString()}").ReadJsonAsync())
            .ShouldBe(["um"]);
        await agent.GetAsync($"{ticket}/messages?order=down").ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");

        static IEnumerable<string?> Texts(JsonElement page) =>
            page.GetProperty("items").EnumerateArray().Select(message => message.GetProperty("text").GetString());
    }

    private async Task<(Guid Thread, Guid Ticket)> OpenAsync(Caller agent, params string[] cc)
    {
        var thread = Guid.CreateVersion7();
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "ana@forno.example", "Forno", "Não aquece", cc));
        return (thread, (await TicketsAsync(agent))[^1].GetProperty("id").GetGuid());
    }

    private static Task<JsonElement> ReplyAsync(Caller agent, Guid ticket, object body) =>
        agent.PostAsync($"{ticket}/messages", body).ReadJsonAsync(HttpStatusCode.Created);

    private Task SentAsync(Guid id) => app.MovingAsync(() => Task.FromResult(app.Mail.Of(id) is not null));

    private static async Task<string?> StateAsync(Caller agent, Guid ticket, Guid id) =>
        (await MessagesAsync(agent, ticket))
            .Single(message => message.GetProperty("id").GetGuid() == id)
            .GetProperty("deliveryState")
            .GetString();

    private Task TellAsync(Caller agent, Guid ticket, Guid id, string state, long version) =>
        app.HandleAsync(
            Events.Of(
                agent.WorkspaceId,
                "mailMessage",
                id,
                version,
                new DeliveryChanged($"ticket-message:{id}", Guid.CreateVersion7(), "ticket", ticket, state, 250)
            )
        );

    private static System.Net.Http.Json.JsonContent Json(object body) => System.Net.Http.Json.JsonContent.Create(body);
}
