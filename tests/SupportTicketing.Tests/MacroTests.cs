using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.SupportTicketing.Tests.SupportApp;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class MacroTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task A_macro_does_what_it_does_and_gives_its_text_with_the_places_filled()
    {
        var agent = app.Manager();
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "ana@forno.example", "Forno", "Não aquece"));
        var ticket = (await TicketsAsync(agent))[0].GetProperty("id").GetGuid();
        var macro = await MakeAsync(
            agent,
            "Olá {{requester.name}}, é sobre o nº {{ ticket.number }}. {{o.que}}",
            ("status", "pending"),
            ("priority", "high"),
            ("assignee", "me"),
            ("tags", "forno, garantia")
        );
        var version = (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("version").GetInt64();
        var use = await agent.PostAsync($"{ticket}/macros/{macro}").ReadJsonAsync();
        use.GetProperty("text").GetString().ShouldBe("Olá Ana, é sobre o nº 1. {{o.que}}");
        var now = use.GetProperty("ticket");
        now.GetProperty("status").GetString().ShouldBe("pending");
        now.GetProperty("priority").GetString().ShouldBe("high");
        now.GetProperty("assigneeId").GetGuid().ShouldBe(agent.Id);
        now.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()).ShouldBe(["forno", "garantia"]);
        now.GetProperty("version").GetInt64().ShouldBe(version + 1);
    }

    [Fact]
    public async Task A_macro_that_cannot_do_all_does_nothing()
    {
        var agent = app.Manager();
        var ticket = await agent.MakeAsync(new { subject = "Forno" });
        var macro = await MakeAsync(agent, "Oi", ("priority", "urgent"), ("assignee", $"{Guid.CreateVersion7()}"));
        await agent.PostAsync($"{ticket}/macros/{macro}").ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("priority").GetString().ShouldBe("normal");
        await agent.PostAsync($"{ticket}/macros/{Guid.CreateVersion7()}").ShouldBeProblemAsync(HttpStatusCode.NotFound, "macros.not-found");
    }

    [Theory]
    [InlineData("""{"name": "", "text": "Oi"}""")]
    [InlineData("""{"name": "Nada"}""")]
    [InlineData("""{"name": "Estado", "actions": [{"set": "status", "value": "gone"}]}""")]
    [InlineData("""{"name": "Fila", "actions": [{"set": "queue", "value": "loja"}]}""")]
    [InlineData("""{"name": "Tags", "actions": [{"set": "tags", "value": " , "}]}""")]
    [InlineData("""{"name": "Outro", "actions": [{"set": "subject", "value": "x"}]}""")]
    public async Task A_macro_that_means_nothing_is_refused(string body) =>
        await (app.Manager() with { Records = "macros" })
            .PostAsync("", JsonElement.Parse(body))
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    private static Task<Guid> MakeAsync(Caller agent, string text, params (string Set, string Value)[] actions) =>
        (agent with { Records = "macros" }).MakeAsync(
            new
            {
                name = "Resposta",
                text,
                actions = actions.Select(action => new { set = action.Set, value = action.Value }),
            }
        );
}
