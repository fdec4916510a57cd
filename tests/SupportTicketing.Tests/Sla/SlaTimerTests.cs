using CrmCloud.SupportTicketing.Features.Sla;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests.Sla;

public sealed class SlaTimerTests(SupportApp app) : IClassFixture<SupportApp>
{
    private const string Near = "support.sla-near-breach.v1";
    private const string Breached = "support.sla-breached.v1";

    [Fact]
    public async Task Each_promise_is_told_of_once_when_its_breach_is_near_and_once_when_it_is_there()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(60, 120);
        var id = await agent.MakeAsync(new { subject = "Forno" });
        foreach (
            var (minutes, told) in new (int, string[])[]
            {
                (47, []),
                (1, ["firstResponse " + Near]),
                (12, ["firstResponse " + Near, "firstResponse " + Breached]),
                (36, ["firstResponse " + Near, "firstResponse " + Breached, "resolution " + Near]),
                (24, ["firstResponse " + Near, "firstResponse " + Breached, "resolution " + Near, "resolution " + Breached]),
                (999, ["firstResponse " + Near, "firstResponse " + Breached, "resolution " + Near, "resolution " + Breached]),
            }
        )
        {
            app.Pass(agent, minutes);
            await TellAsync();
            (await ToldAsync(id)).ShouldBe(told);
        }
        (await agent.GetAsync(id).ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(1, "nothing happened to the ticket");
        await agent.MoveAsync(id, "pending");
        app.Pass(agent, 5);
        await agent.MoveAsync(id, "open");
        await TellAsync();
        (await ToldAsync(id)).Length.ShouldBe(4);
    }

    [Fact]
    public async Task Replicas_that_look_at_the_same_moment_tell_of_it_once()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(60, null);
        var ids = new List<Guid>();
        for (var i = 0; i < 10; i++)
        {
            ids.Add(await agent.MakeAsync(new { subject = $"Forno {i}" }));
        }
        app.Pass(agent, 60);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(TellAsync)));
        foreach (var id in ids)
        {
            (await ToldAsync(id)).ShouldBe(["firstResponse " + Breached], "a near breach that is there is no news");
        }
    }

    [Fact]
    public async Task Nobody_is_told_of_what_was_answered_waits_or_lies_in_the_bin()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(60, null);
        var answered = await agent.MakeAsync(new { subject = "Respondido" });
        var waits = await agent.MakeAsync(new { subject = "Espera" });
        var binned = await agent.MakeAsync(new { subject = "Lixo" });
        await agent.WriteAsync(answered);
        await agent.MoveAsync(waits, "pending");
        (await agent.DeleteAsync(binned)).Dispose();
        app.Pass(agent, 100);
        await TellAsync();
        foreach (var id in new[] { answered, waits, binned })
        {
            (await ToldAsync(id)).ShouldBeEmpty();
        }
        await agent.MoveAsync(waits, "open");
        app.Pass(agent, 48);
        await TellAsync();
        (await ToldAsync(waits)).ShouldBe(["firstResponse " + Near]);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_a_breach_also_where_nobody_looked_in_between()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(null, 60);
        var id = await agent.MakeAsync(new { subject = "Forno" });
        await app.ScalarAsync<DateTime>($"update tickets set sla_next_at = 'infinity' where id = '{id}' returning created_at");
        app.Pass(agent, 61);
        await agent.MoveAsync(id, "solved");
        await TellAsync();
        (await ToldAsync(id)).ShouldBe(["resolution " + Breached]);
    }

    [Fact]
    public async Task Whoever_raises_the_priority_hears_of_the_breach_and_a_file_that_does_is_quiet()
    {
        var agent = app.Manager();
        var policies = agent with { Records = "sla-policies" };
        await policies.MakeAsync(
            new
            {
                name = "Urgentes",
                calendarId = await agent.MakeCalendarAsync(),
                targets = new[] { new { priority = "urgent", resolutionMinutes = 60 } },
            }
        );
        var raised = await agent.MakeAsync(new { subject = "Forno", externalId = "a" });
        var imported = await agent.MakeAsync(new { subject = "Forno", externalId = "b" });
        app.Pass(agent, 90);
        await agent.PatchAsync(raised, new { priority = "urgent" }).ReadJsonAsync();
        await app.ImportAsync(
            agent,
            "id,prio\nb,urgent\n",
            """{"columns": {"id": "externalId", "prio": "priority"}, "match": "externalId", "onMatch": "update"}"""
        );
        (await agent.StateAsync(imported)).ShouldBe("breached");
        await TellAsync();
        (await ToldAsync(raised)).ShouldBe(["resolution " + Breached]);
        (await ToldAsync(imported)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ticket_whose_clock_cannot_be_read_keeps_nobody_else_waiting()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(null, 60);
        var broken = await agent.MakeAsync(new { subject = "Estragado" });
        var sound = await agent.MakeAsync(new { subject = "Inteiro" });
        await app.ScalarAsync<long>(
            $$"""update ledger set patch = jsonb_set(patch, '{status}', '[null, "nonsense"]') where record_id = '{{broken}}' returning seq"""
        );
        app.Pass(agent, 60);
        await TellAsync();
        (await ToldAsync(sound)).ShouldBe(["resolution " + Breached]);
        (await ToldAsync(broken)).ShouldBeEmpty();
        (
            await app.ScalarAsync<bool>($"select sla_next_at > '{app.Clock.GetUtcNow():O}' from tickets where id = '{broken}'")
        ).ShouldBeTrue();
    }

    private async Task TellAsync()
    {
        var telling = app.Services.GetRequiredService<SlaTelling>();
        while (await telling.TellAsync(TestContext.Current.CancellationToken) > 0) { }
    }

    private async Task<string[]> ToldAsync(Guid ticket) =>
        (
            await app.ScalarAsync<string>(
                $"""
                select coalesce(string_agg(envelope::jsonb -> 'data' ->> 'promise' || ' ' || type, ',' order by seq), '')
                from outbox where type like 'support.sla-%' and envelope::jsonb -> 'data' ->> 'ticketId' = '{ticket}'
                """
            )
        ).Split(',', StringSplitOptions.RemoveEmptyEntries);
}
