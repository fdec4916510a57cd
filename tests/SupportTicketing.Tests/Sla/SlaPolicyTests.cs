using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests.Sla;

public sealed class SlaPolicyTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Theory]
    [InlineData(
        """{"name": "X", "timeZone": "Mars/Base", "hours": [{"day": "monday", "from": "09:00", "to": "10:00"}]}""",
        "request.invalid"
    )]
    [InlineData("""{"name": "X", "timeZone": "Etc/UTC"}""", "request.invalid")]
    [InlineData("""{"name": " ", "hours": [{"day": "monday", "from": "09:00", "to": "10:00"}]}""", "request.invalid")]
    [InlineData("""{"name": "X", "hours": [{"day": "monday", "from": "10:00", "to": "09:00"}]}""", "request.invalid")]
    [InlineData("""{"name": "X", "hours": [{"day": "monday", "from": "9", "to": "10:00"}]}""", "request.invalid")]
    [InlineData(
        """{"name": "X", "hours": [{"day": "monday", "from": "09:00", "to": "12:00"}, {"day": "monday", "from": "11:00", "to": "13:00"}]}""",
        "request.invalid"
    )]
    [InlineData("""{"name": "X", "hours": [{"day": "someday", "from": "09:00", "to": "10:00"}]}""", "request.malformed")]
    [InlineData(
        """{"name": "X", "hours": [{"day": "monday", "from": "09:00", "to": "10:00"}], "holidays": [{"date": "2026-02-30", "name": "Y"}]}""",
        "request.malformed"
    )]
    public async Task A_calendar_that_makes_no_sense_is_refused(string calendar, string code) =>
        await (app.Manager() with { Records = "business-calendars" })
            .PostAsync("", JsonElement.Parse(calendar))
            .ShouldBeProblemAsync(code == "request.invalid" ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.BadRequest, code);

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"priority": "normal"}]""")]
    [InlineData("""[{"priority": "normal", "resolutionMinutes": 0}]""")]
    [InlineData("""[{"priority": "normal", "resolutionMinutes": 1}, {"priority": "normal", "resolutionMinutes": 2}]""")]
    public async Task A_policy_that_promises_nothing_clear_is_refused(string targets)
    {
        var agent = app.Manager();
        var body = $$"""{"name": "X", "calendarId": "{{await agent.MakeCalendarAsync()}}", "targets": {{targets}}}""";
        await (agent with { Records = "sla-policies" })
            .PostAsync("", JsonElement.Parse(body))
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task Policies_are_kept_by_managers_have_a_history_and_hold_their_calendar()
    {
        var manager = app.Manager();
        var policy = await manager.MakePolicyAsync(60, null);
        var policies = manager with { Records = "sla-policies" };
        var made = await policies.GetAsync(policy).ReadJsonAsync();
        made.GetProperty("nearBreachPercent").GetInt32().ShouldBe(80);
        await policies
            .PatchAsync(policy, new { nearBreachPercent = 50 }, "\"7\"")
            .ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        await policies.PatchAsync(policy, new { nearBreachPercent = 50 }, "\"1\"").ReadJsonAsync();
        (await policies.GetAsync($"{policy}/history").ReadJsonAsync()).GetProperty("items").GetArrayLength().ShouldBe(2);
        var calendars = manager with { Records = "business-calendars" };
        var calendar = made.GetProperty("calendarId").GetGuid();
        await calendars.DeleteAsync(calendar).ShouldBeProblemAsync(HttpStatusCode.Conflict, "business-calendars.in-use");
        await policies
            .PatchAsync(policy, new { calendarId = Guid.CreateVersion7() })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

        var seller = app.Seller(manager.WorkspaceId);
        (await (seller with { Records = "sla-policies" }).GetAsync(policy)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (seller with { Records = "sla-policies" }).PatchAsync(policy, new { name = "Minha" })).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await (app.Manager() with { Records = "sla-policies" }).GetAsync(policy)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_calendar_without_a_time_zone_takes_the_workspaces()
    {
        var agent = app.Manager() with { Records = "business-calendars" };
        var made = await agent
            .PostAsync("", JsonElement.Parse("""{"name": "Loja", "hours": [{"day": "monday", "from": "09:00", "to": "18:00"}]}"""))
            .ReadJsonAsync(HttpStatusCode.Created);
        made.GetProperty("timeZone").GetString().ShouldBe("America/Sao_Paulo");
    }
}
