using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.SupportTicketing.Tests.SupportApp;

namespace CrmCloud.SupportTicketing.Tests;

public sealed partial class SolvedTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task Solving_asks_for_a_rating_once_by_a_link_that_needs_no_sign_in()
    {
        var agent = app.Manager();
        var ticket = await OpenAsync(agent);
        await SolveAsync(agent, ticket);
        await agent.PostAsync($"{ticket}/status", new { status = "open" }).ReadJsonAsync();
        await SolveAsync(agent, ticket);
        var asked = (await MessagesAsync(agent, ticket)).Where(message => message.GetProperty("kind").GetString() == "system").ToList();
        var question = asked.ShouldHaveSingleItem();
        await app.MovingAsync(() => Task.FromResult(app.Mail.Of(question.GetProperty("id").GetGuid()) is not null));
        var mail = app.Mail.Of(question.GetProperty("id").GetGuid())!;
        (mail.Automatic, mail.Cc.Count).ShouldBe((true, 0));
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("firstResponseAt").GetString().ShouldBeNull();

        using var customer = app.Anonymous();
        var url = $"/api/portal/ratings/{Token().Match(mail.Text).Groups[1].Value}";
        var before = await customer.GetAsync(url, TestContext.Current.CancellationToken).ReadJsonAsync();
        before.GetProperty("subject").GetString().ShouldBe("Forno");
        before.GetProperty("score").ValueKind.ShouldBe(JsonValueKind.Null);
        await RateAsync(customer, url, new { score = 2, comment = "Demorou" }).ReadJsonAsync();
        app.Clock.Advance(TimeSpan.FromDays(4));
        await RateAsync(customer, url, new { score = 5 }).ReadJsonAsync();
        var satisfaction = (await app.Manager(agent.WorkspaceId).GetAsync(ticket).ReadJsonAsync()).GetProperty("satisfaction");
        satisfaction.GetProperty("score").GetInt32().ShouldBe(5);
        app.Clock.Advance(TimeSpan.FromDays(4));
        await RateAsync(customer, url, new { score = 1 }).ShouldBeProblemAsync(HttpStatusCode.Conflict, "ratings.final");
    }

    [Fact]
    public async Task A_rating_out_of_bounds_and_a_link_that_is_not_ours_are_refused()
    {
        var agent = app.Manager();
        var ticket = await OpenAsync(agent);
        await SolveAsync(agent, ticket);
        var text = (await MessagesAsync(agent, ticket))[^1].GetProperty("text").GetString()!;
        var token = Token().Match(text).Groups[1].Value;
        using var customer = app.Anonymous();
        foreach (var score in (int[])[0, 6])
        {
            await RateAsync(customer, $"/api/portal/ratings/{token}", new { score })
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }
        var forged = token[..10] + (token[10] == 'A' ? 'B' : 'A') + token[11..];
        foreach (var wrong in (string[])[forged, token[..^1], "x", $"{token}A"])
        {
            await customer
                .GetAsync($"/api/portal/ratings/{wrong}", TestContext.Current.CancellationToken)
                .ShouldBeProblemAsync(HttpStatusCode.NotFound, "ratings.not-found");
        }
    }

    [Fact]
    public async Task Nobody_is_asked_where_the_setting_is_off_or_who_does_not_write_by_mail()
    {
        var agent = app.Manager();
        var byPhone = await agent.MakeAsync(new { subject = "Telefone", requesterId = Guid.CreateVersion7() });
        await SolveAsync(agent, byPhone);
        (await MessagesAsync(agent, byPhone)).ShouldBeEmpty();
        await PatchSettingsAsync(agent, new { asksForRating = false }).ReadJsonAsync();
        var byMail = await OpenAsync(agent);
        await SolveAsync(agent, byMail);
        (await MessagesAsync(agent, byMail)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_solved_ticket_closes_itself_after_five_days_that_nobody_touches_it()
    {
        var agent = app.Manager();
        var ticket = await agent.MakeAsync(new { subject = "Forno" });
        var touched = await agent.MakeAsync(new { subject = "Fogão" });
        var open = await agent.MakeAsync(new { subject = "Pia" });
        foreach (var id in (Guid[])[ticket, touched])
        {
            await agent.PostAsync($"{id}/status", new { status = "solved" }).ReadJsonAsync();
        }
        app.Clock.Advance(TimeSpan.FromDays(4.9));
        var now = app.Manager(agent.WorkspaceId);
        (await StatusAsync(now, ticket)).ShouldBe("solved");
        await now.PatchAsync(touched, new { priority = "high" }).ReadJsonAsync();
        app.Clock.Advance(TimeSpan.FromDays(0.11));
        await Eventually.TrueAsync(async () =>
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            return await StatusAsync(app.Manager(agent.WorkspaceId), ticket) == "closed";
        });
        var later = app.Manager(agent.WorkspaceId);
        (await StatusAsync(later, touched)).ShouldBe("solved");
        (await StatusAsync(later, open)).ShouldBe("open");
        (await later.GetAsync($"{ticket}/history").ReadJsonAsync())
            .GetProperty("items")[0]
            .GetProperty("actor")
            .GetProperty("kind")
            .GetString()
            .ShouldBe("service");
    }

    [Fact]
    public async Task Settings_are_kept_within_bounds_by_who_keeps_the_desk()
    {
        var agent = app.Manager();
        var settings = await agent.Http.GetAsync("/api/support-settings", TestContext.Current.CancellationToken).ReadJsonAsync();
        (settings.GetProperty("asksForRating").GetBoolean(), settings.GetProperty("closesAfterDays").GetInt32()).ShouldBe((true, 5));
        (await PatchSettingsAsync(agent, new { closesAfterDays = (int?)null }).ReadJsonAsync())
            .GetProperty("closesAfterDays")
            .ValueKind.ShouldBe(JsonValueKind.Null);
        await PatchSettingsAsync(agent, new { closesAfterDays = 0 })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (
            await PatchSettingsAsync(app.Seller(agent.WorkspaceId), new { asksForRating = true }).ShouldBeAsync(HttpStatusCode.Forbidden)
        ).Dispose();
    }

    private async Task<Guid> OpenAsync(Caller agent)
    {
        await app.TakeInAsync(agent, app.Mail.Receive(Guid.CreateVersion7(), "ana@forno.example", "Forno", "Não aquece"));
        return (await TicketsAsync(agent))[^1].GetProperty("id").GetGuid();
    }

    /// <summary>Solves a ticket and hands its event over, as the broker would.</summary>
    private async Task SolveAsync(Caller agent, Guid ticket)
    {
        await agent.PostAsync($"{ticket}/status", new { status = "solved" }).ReadJsonAsync();
        var envelope = await app.ScalarAsync<string>(
            $"select envelope from outbox where record_id = '{ticket}' and type = 'support.ticket-status-changed.v1' order by seq desc limit 1"
        );
        var told = JsonSerializer.Deserialize<Contracts.Events.EventEnvelope>(envelope, BuildingBlocks.Outbox.EventJson.Options)!;
        await app.HandleAsync(told);
        await app.HandleAsync(told);
    }

    private static async Task<string?> StatusAsync(Caller agent, Guid ticket) =>
        (await agent.GetAsync(ticket).ReadJsonAsync()).GetProperty("status").GetString();

    private static Task<HttpResponseMessage> RateAsync(HttpClient customer, string url, object body) =>
        customer.PostAsync(url, JsonContent.Create(body), TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage> PatchSettingsAsync(Caller agent, object body) =>
        agent.Http.PatchAsync("/api/support-settings", JsonContent.Create(body), TestContext.Current.CancellationToken);

    [GeneratedRegex("/portal/rate/([A-Za-z0-9_-]+)")]
    private static partial Regex Token();
}
