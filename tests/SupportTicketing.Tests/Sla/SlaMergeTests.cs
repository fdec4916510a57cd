using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests.Sla;

public sealed class SlaMergeTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task The_clock_of_a_ticket_that_took_another_in_counts_from_the_earlier_of_both_until_they_part()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(firstResponse: 60, resolution: 240);
        var first = app.Clock.GetUtcNow();
        var earlier = await agent.MakeAsync(new { subject = "Forno" });
        app.Pass(agent, 40);
        var second = app.Clock.GetUtcNow();
        var ticket = await agent.MakeAsync(new { subject = "Forno de novo" });
        (await DueAsync(agent, ticket)).ShouldBe((second.AddMinutes(60), second.AddMinutes(240)));

        await agent.PostAsync($"{ticket}/merge", new { otherId = earlier }).ReadJsonAsync();
        (await DueAsync(agent, ticket)).ShouldBe((first.AddMinutes(60), first.AddMinutes(240)));

        app.Pass(agent, 5);
        await agent.PatchAsync(ticket, new { tags = new[] { "forno" } }).ReadJsonAsync();
        await agent.MoveAsync(ticket, "onHold");
        (await DueAsync(agent, ticket)).ShouldBe((first.AddMinutes(60), first.AddMinutes(240)), "what happens later keeps it");

        await agent.PostAsync($"{earlier}/unmerge").ReadJsonAsync();
        (await DueAsync(agent, ticket)).ShouldBe((second.AddMinutes(60), second.AddMinutes(240)));
    }

    [Fact]
    public async Task A_ticket_that_was_merged_before_brings_what_was_merged_into_it()
    {
        var agent = app.Manager();
        await agent.MakePolicyAsync(firstResponse: 60, resolution: null);
        var first = app.Clock.GetUtcNow();
        var tickets = new List<Guid>();
        foreach (var subject in (string[])["Um", "Dois", "Três"])
        {
            tickets.Add(await agent.MakeAsync(new { subject }));
            app.Pass(agent, 10);
        }
        await agent.PostAsync($"{tickets[1]}/merge", new { otherId = tickets[0] }).ReadJsonAsync();
        await agent.PostAsync($"{tickets[2]}/merge", new { otherId = tickets[1] }).ReadJsonAsync();

        (await agent.SlaAsync(tickets[2])).Time("firstResponseDue").ShouldBe(first.AddMinutes(60));
    }

    private static async Task<(DateTimeOffset? FirstResponse, DateTimeOffset? Resolution)> DueAsync(Caller agent, Guid ticket)
    {
        var sla = await agent.SlaAsync(ticket);
        return (sla.Time("firstResponseDue"), sla.Time("resolutionDue"));
    }
}
