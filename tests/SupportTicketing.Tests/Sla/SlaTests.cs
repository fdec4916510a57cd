using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests.Sla;

public sealed class SlaTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task Without_a_policy_nothing_is_promised()
    {
        var agent = app.Manager();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        (await agent.SlaAsync(id)).GetRawText().ShouldBe("""{"state":"none","firstResponseDue":null,"resolutionDue":null,"due":null}""");
        var clock = await agent.GetAsync($"{id}/sla").ReadJsonAsync();
        (clock.GetProperty("state").GetString(), clock.GetProperty("policy").ValueKind).ShouldBe(("none", JsonValueKind.Null));
        (await (agent with { Records = "sla-policies" }).GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task A_ticket_goes_through_the_states_of_its_clock()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(firstResponse: 60, resolution: 240);
        var created = app.Clock.GetUtcNow();
        var id = await agent.MakeAsync(new { subject = "Forno" });
        var sla = await agent.SlaAsync(id);
        sla.GetProperty("state").GetString().ShouldBe("running");
        (sla.Time("firstResponseDue"), sla.Time("resolutionDue"), sla.Time("due")).ShouldBe(
            (created.AddMinutes(60), created.AddMinutes(240), created.AddMinutes(60))
        );

        app.Pass(agent, 50);
        (await agent.StateAsync(id)).ShouldBe("nearBreach");
        await agent.WriteAsync(id, automatic: true);
        (await agent.StateAsync(id)).ShouldBe("nearBreach", "an automatic reply is no first response");
        await agent.WriteAsync(id);
        sla = await agent.SlaAsync(id);
        (sla.GetProperty("state").GetString(), sla.Time("due")).ShouldBe(("running", created.AddMinutes(240)));

        await agent.MoveAsync(id, "pending");
        sla = await agent.SlaAsync(id);
        (sla.GetProperty("state").GetString(), sla.Time("due"), sla.Time("firstResponseDue")).ShouldBe(
            ("paused", null, created.AddMinutes(60))
        );
        app.Pass(agent, 1_000);
        await agent.WriteAsync(id, "in");
        sla = await agent.SlaAsync(id);
        (sla.GetProperty("state").GetString(), sla.Time("due")).ShouldBe(("running", created.AddMinutes(1_240)));

        app.Pass(agent, 10);
        await agent.MoveAsync(id, "solved");
        (await agent.StateAsync(id)).ShouldBe("met");
        (await agent.GetAsync("?filter[sla.met]=true").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
        app.Pass(agent, 500);
        await agent.MoveAsync(id, "open");
        sla = await agent.SlaAsync(id);
        (sla.GetProperty("state").GetString(), sla.Time("due")).ShouldBe(("running", created.AddMinutes(1_740)));
        app.Pass(agent, 180);
        (await agent.StateAsync(id)).ShouldBe("breached");
        await agent.MoveAsync(id, "solved");
        (await agent.StateAsync(id)).ShouldBe("breached");
        (await agent.GetAsync("?filter[sla.met]=false").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task The_clock_is_explained_interval_by_interval()
    {
        var agent = app.Manager();
        // Monday is open in the morning and in the afternoon, Tuesday is a holiday.
        var now = app.Clock.GetUtcNow();
        var monday = now.Date.AddDays(8 - (int)now.DayOfWeek);
        await agent.MakePolicyAsync(
            null,
            resolution: 90,
            $$"""
            {"name": "Loja", "timeZone": "Etc/UTC",
             "hours": [{"day": "monday", "from": "09:00", "to": "10:00"}, {"day": "monday", "from": "11:00", "to": "12:00"},
                       {"day": "tuesday", "from": "09:00", "to": "10:00"}, {"day": "wednesday", "from": "09:00", "to": "10:00"}],
             "holidays": [{"date": "{{monday.AddDays(1):yyyy-MM-dd}}", "name": "Carnaval"}]}
            """
        );
        app.Pass(agent, (new DateTimeOffset(monday.AddHours(9.5), TimeSpan.Zero) - now).TotalMinutes);
        var id = await agent.MakeAsync(new { subject = "Forno" });
        app.Pass(agent, 10);
        await agent.MoveAsync(id, "pending");
        app.Pass(agent, 100);
        await agent.MoveAsync(id, "open");
        var clock = await agent.GetAsync($"{id}/sla").ReadJsonAsync();
        clock
            .GetProperty("intervals")
            .EnumerateArray()
            .Select(interval =>
                $"{interval.Time("from") - new DateTimeOffset(monday, TimeSpan.Zero):d\\.hh\\:mm} {interval.GetProperty("reason").GetString()} {interval.GetProperty("counts").GetBoolean()} {interval.GetProperty("holiday").GetString()}".TrimEnd()
            )
            .ShouldBe([
                "0.09:30 businessHours True",
                "0.09:40 waitingForCustomer False",
                "0.11:20 businessHours True",
                "0.12:00 outsideHours False",
                "1.00:00 holiday False Carnaval",
                "2.00:00 outsideHours False",
                "2.09:00 businessHours True",
            ]);
        var promise = clock.GetProperty("promises")[0];
        promise.Time("dueAt").ShouldBe(new DateTimeOffset(monday.AddDays(2).AddHours(9).AddMinutes(40), TimeSpan.Zero));
        (promise.GetProperty("countedSeconds").GetInt64(), promise.GetProperty("remainingSeconds").GetInt64()).ShouldBe((600, 4_800));
        clock.GetProperty("policy").GetProperty("timeZone").GetString().ShouldBe("Etc/UTC");
    }

    [Fact]
    public async Task The_queue_is_sorted_by_what_is_due_next()
    {
        var agent = app.Manager();
        var policies = agent with { Records = "sla-policies" };
        var calendar = await agent.MakeCalendarAsync();
        await policies.MakeAsync(
            new
            {
                name = "Padrão",
                calendarId = calendar,
                targets = new[]
                {
                    new { priority = "urgent", resolutionMinutes = 60 },
                    new { priority = "normal", resolutionMinutes = 600 },
                },
            }
        );
        var low = await agent.MakeAsync(new { subject = "Nada prometido", priority = "low" });
        var normal = await agent.MakeAsync(new { subject = "Normal" });
        var urgent = await agent.MakeAsync(new { subject = "Urgente", priority = "urgent" });
        var waits = await agent.MakeAsync(new { subject = "Espera", priority = "urgent" });
        await agent.MoveAsync(waits, "pending");
        (await OrderAsync("?sort=slaDue,id")).ShouldBe([urgent, normal, low, waits]);
        (await OrderAsync("?sort=slaDue,id&limit=1")).ShouldBe([urgent]);
        await agent.PatchAsync(normal, new { priority = "urgent" }).ReadJsonAsync();
        var soon = app.Clock.GetUtcNow().AddMinutes(61);
        (await OrderAsync($"?sort=slaDue,id&filter[slaDue][lt]={soon:yyyy-MM-dd'T'HH:mm:ss'Z'}")).ShouldBe([normal, urgent]);

        async Task<Guid[]> OrderAsync(string query) =>
            [
                .. (await agent.GetAsync(query).ReadJsonAsync())
                    .GetProperty("items")
                    .EnumerateArray()
                    .Select(item => item.GetProperty("id").GetGuid()),
            ];
    }

    [Fact]
    public async Task A_ticket_as_it_once_was_shows_no_clock()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(60, null);
        var id = await agent.MakeAsync(new { subject = "Forno" });
        var then = app.Clock.GetUtcNow().AddSeconds(1);
        app.Pass(agent, 5);
        (await agent.GetAsync($"{id}?asOf={then:yyyy-MM-dd'T'HH:mm:ss'Z'}").ReadJsonAsync())
            .GetProperty("sla")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_timer_sees_of_all_workspaces_tickets_only_which_and_when()
    {
        await app.Manager().MakeAsync(new { subject = "Segredo" });
        await using var relay = new NpgsqlConnection(app.Database.Relay);
        await relay.OpenAsync(TestContext.Current.CancellationToken);
        (await TryAsync("select count(id) from tickets")).ShouldBeTrue();
        (await TryAsync("select subject from tickets")).ShouldBeFalse();
        (await TryAsync("update tickets set sla_next_at = null")).ShouldBeFalse();

        async Task<bool> TryAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, relay);
            try
            {
                await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
                return true;
            }
            catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                return false;
            }
        }
    }
}
