using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.SupportTicketing.Tests.SupportApp;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class MailInTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task A_mail_opens_a_ticket_in_the_queue_of_its_address_for_the_person_who_wrote()
    {
        var agent = app.Manager();
        var shop = await (agent with { Records = "queues" }).MakeAsync(new { name = "Loja", address = "loja" });
        var mail = app.Mail.Receive(Guid.CreateVersion7(), "ana@forno.example", "Não aquece", "Desde ontem.", "beto@forno.example");
        mail.Html = "<p>Desde ontem.</p>";
        mail.Attachments.Add(
            new Contracts.Mail.V1.Attachment
            {
                Place = 0,
                Name = "foto.png",
                Type = "image/png",
                Size = 12,
            }
        );
        mail.Cc.Add(new Contracts.Mail.V1.Address { Address_ = "loja@forno.crmcloud.test" });
        await app.TakeInAsync(agent, mail, address: "loja");
        var ticket = (await TicketsAsync(agent)).ShouldHaveSingleItem();
        Texts(ticket, "subject", "status", "channel").ShouldBe(["Não aquece", "open", "email"]);
        ticket.GetProperty("queueId").GetGuid().ShouldBe(shop);
        ticket.GetProperty("requesterId").GetGuid().ShouldBe(app.Contacts["ana@forno.example"]);
        ticket.GetProperty("replyTo").GetProperty("address").GetString().ShouldBe("ana@forno.example");
        ticket.GetProperty("ccs").EnumerateArray().ShouldHaveSingleItem().GetProperty("address").GetString().ShouldBe("beto@forno.example");
        var message = (await MessagesAsync(agent, ticket.GetProperty("id").GetGuid())).ShouldHaveSingleItem();
        Texts(message, "kind", "direction", "text", "html", "author")
            .ShouldBe(["reply", "in", "Desde ontem.", "<p>Desde ontem.</p>", "Ana"]);
        message.GetProperty("attachments")[0].GetProperty("url").GetString().ShouldBe($"/api/mail/messages/{mail.Id}/attachments/0");
        message.GetProperty("mailId").GetString().ShouldBe(mail.Id);
    }

    [Fact]
    public async Task A_mail_that_is_told_of_twice_is_one_message()
    {
        var agent = app.Manager();
        var mail = app.Mail.Receive(Guid.CreateVersion7(), "dois@forno.example", "Duas vezes", "Olá");
        await Task.WhenAll(app.TellAsync(agent, mail), app.TellAsync(agent, mail));
        await app.TakeInAsync(agent, mail);
        await app.TakeInAsync(agent, mail);
        var ticket = (await TicketsAsync(agent)).ShouldHaveSingleItem();
        (await MessagesAsync(agent, ticket.GetProperty("id").GetGuid())).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("pending", "open")]
    [InlineData("solved", "open")]
    [InlineData("onHold", "onHold")]
    public async Task An_answer_opens_the_ticket_of_its_thread_where_it_waited_for_the_customer(string before, string after)
    {
        var agent = app.Manager();
        var (thread, ticket) = await OpenAsync(agent);
        await agent.PostAsync($"{ticket}/status", new { status = before }).ReadJsonAsync();
        var answer = app.Mail.Receive(thread, "ana@forno.example", "Re: Forno", "Ainda não.\n> Antes");
        answer.NewText = "Ainda não.";
        await app.TakeInAsync(agent, answer);
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("status").GetString().ShouldBe(after);
        var message = (await MessagesAsync(agent, ticket))[^1];
        Texts(message, "text", "newText").ShouldBe(["Ainda não.\n> Antes", "Ainda não."]);
    }

    [Fact]
    public async Task An_answer_to_a_closed_ticket_starts_one_that_follows_it_up_and_takes_the_thread_over()
    {
        var agent = app.Manager();
        var (thread, closed) = await OpenAsync(agent);
        await agent.PostAsync($"{closed}/status", new { status = "closed" }).ReadJsonAsync();
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "ana@forno.example", "Re: Forno", "De novo"));
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "ana@forno.example", "Re: Forno", "Alô?"));
        var tickets = await TicketsAsync(agent);
        tickets.Count.ShouldBe(2);
        tickets[1].GetProperty("followUpOf").GetGuid().ShouldBe(closed);
        (await MessagesAsync(agent, tickets[1].GetProperty("id").GetGuid())).Count.ShouldBe(2);
        (await MessagesAsync(agent, closed)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Someone_else_who_writes_in_the_thread_gets_copies_from_then_on()
    {
        var agent = app.Manager();
        var (thread, ticket) = await OpenAsync(agent);
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "chefe@forno.example", "Re: Forno", "Urgente"));
        var now = await agent.GetAsync(ticket).ReadJsonAsync();
        now.GetProperty("replyTo").GetProperty("address").GetString().ShouldBe("ana@forno.example");
        now.GetProperty("ccs")[0].GetProperty("address").GetString().ShouldBe("chefe@forno.example");
    }

    [Theory]
    [InlineData("automatic")]
    [InlineData("bounce")]
    public async Task What_a_machine_writes_is_noted_and_opens_nothing(string nature)
    {
        var agent = app.Manager();
        var (thread, ticket) = await OpenAsync(agent);
        await agent.PostAsync($"{ticket}/status", new { status = "pending" }).ReadJsonAsync();
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "ana@forno.example", "Re: Forno", "Estou de férias"), nature);
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("pending");
        var note = (await MessagesAsync(agent, ticket))[^1];
        Texts(note, "kind", "direction", "text").ShouldBe(["system", null, "Estou de férias"]);
    }

    [Fact]
    public async Task A_machines_mail_of_its_own_is_a_marked_ticket_and_a_loop_is_nothing()
    {
        var agent = app.Manager();
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "alarme@forno.example", "Disco cheio", "90%"), "automatic");
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "eu@forno.example", "Eco", "Eco"), "loop");
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "mailer@forno.example", "Undelivered", "x"), "bounce");
        (await TicketsAsync(agent)).ShouldHaveSingleItem().GetProperty("flags")[0].GetString().ShouldBe("automatic");
    }

    [Fact]
    public async Task Mail_of_a_blocked_sender_makes_no_ticket_and_is_counted()
    {
        var agent = app.Manager();
        var senders = agent with { Records = "blocked-senders" };
        await senders.MakeAsync(new { address = "SPAM@forno.example" });
        var domain = await senders.MakeAsync(new { address = "@lixo.example" });
        await senders.PostAsync("", new { address = "nada" }).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        foreach (var address in (string[])["spam@forno.example", "um@lixo.example", "dois@lixo.example"])
        {
            await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), address, "Ganhe", "Já"));
        }
        (await TicketsAsync(agent)).ShouldBeEmpty();
        (await senders.GetAsync("").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .Select(sender => sender.GetProperty("dropped").GetInt64())
            .ShouldBe([2L, 1L]);
        (await senders.DeleteAsync(domain).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "um@lixo.example", "Olá", "Já"));
        (await TicketsAsync(agent)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_waits_while_Mail_or_Contacts_is_away()
    {
        var agent = app.Manager();
        var mail = app.Mail.Receive(Guid.CreateVersion7(), "espera@forno.example", "Espera", "Olá");
        try
        {
            (app.Mail.IsDown, app.Contacts.IsDown) = (true, true);
            await app.TellAsync(agent, mail);
            app.Clock.Advance(TimeSpan.FromSeconds(5));
            app.Mail.IsDown = false;
            app.Clock.Advance(TimeSpan.FromSeconds(5));
            (await TicketsAsync(agent)).ShouldBeEmpty();
        }
        finally
        {
            (app.Mail.IsDown, app.Contacts.IsDown) = (false, false);
        }
        await app.MovingAsync(async () => (await TicketsAsync(agent)).Count == 1);
    }

    [Fact]
    public async Task A_thread_of_another_workspace_is_a_new_one_here()
    {
        var (one, other) = (app.Manager(), app.Manager());
        var (thread, ticket) = await OpenAsync(one);
        await app.TakeInAsync(other, app.Mail.Receive(thread, "ana@forno.example", "Re: Forno", "Olá"), about: ticket);
        (await TicketsAsync(other)).Count.ShouldBe(1);
        (await MessagesAsync(one, ticket)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_cannot_be_stored_as_it_is_is_still_a_message()
    {
        var agent = app.Manager();
        var mail = app.Mail.Receive(Guid.CreateVersion7(), "not an address", "", $"\0{new string('é', 1_200_000)}");
        await app.TakeInAsync(agent, mail);
        var ticket = (await TicketsAsync(agent)).ShouldHaveSingleItem();
        ticket.GetProperty("subject").GetString()!.Length.ShouldBe(500);
        ticket.GetProperty("requesterId").ValueKind.ShouldBe(JsonValueKind.Null);
        (await MessagesAsync(agent, ticket.GetProperty("id").GetGuid()))[0].GetProperty("text").GetString()!.Length.ShouldBe(1_000_000);
    }

    private async Task<(Guid Thread, Guid Ticket)> OpenAsync(Caller agent)
    {
        var thread = Guid.CreateVersion7();
        await app.TakeInAsync(agent, app.Mail.Receive(thread, "ana@forno.example", "Forno", "Não aquece"));
        return (thread, (await TicketsAsync(agent))[^1].GetProperty("id").GetGuid());
    }

    private static IEnumerable<string?> Texts(JsonElement record, params IEnumerable<string> names) =>
        names.Select(name => record.GetProperty(name).GetString());
}
