using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Api;

public sealed class ConversionTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task A_lead_becomes_a_contact_a_company_and_a_deal()
    {
        var manager = app.Manager();
        var id = await LeadAsync(manager);
        var answer = await manager.PostAsync($"{id}/convert", new { dealName = "Fornos", amount = 12000.5 }).ReadJsonAsync();
        answer.GetProperty("contactId").GetString().ShouldBe(app.Contacts.Of(id)!.ContactId);
        answer.GetProperty("companyId").GetString().ShouldBe(app.Contacts.Of(id)!.CompanyId);
        answer.GetProperty("dealId").GetGuid().ShouldBe(app.Deals.DealOf(id));
        var asked = app.Deals.AskedFor(id);
        (asked.Name, asked.Amount, asked.ContactId).ShouldBe(("Fornos", "12000.5", app.Contacts.Of(id)!.ContactId));
        var lead = await manager.GetAsync(id).ReadJsonAsync();
        lead.GetProperty("status").GetString().ShouldBe("converted");
        lead.GetProperty("convertedTo").GetProperty("dealId").GetGuid().ShouldBe(app.Deals.DealOf(id));
        (await app.EventsAsync(id)).ShouldBe(["leads.lead-created.v1", "leads.lead-changed.v1", "leads.lead-converted.v1"]);
    }

    [Fact]
    public async Task What_it_makes_names_the_leads_own_entry_as_its_cause()
    {
        var manager = app.Manager();
        var id = await LeadAsync(manager);
        await manager.PostAsync($"{id}/convert").ReadJsonAsync();
        var history = await manager.GetAsync($"{id}/history").ReadJsonAsync();
        var began = history.GetProperty("items")[1];
        began.GetProperty("changes").TryGetProperty("convertingSince", out _).ShouldBeTrue();
        app.Deals.AskedFor(id).CausationId.ShouldBe(began.GetProperty("id").GetString());
        history.GetProperty("items")[0].GetProperty("actor").GetProperty("id").GetGuid().ShouldBe(manager.Id);
    }

    [Fact]
    public async Task Twice_is_once()
    {
        var manager = app.Manager();
        var id = await LeadAsync(manager);
        await manager.PostAsync($"{id}/convert").ReadJsonAsync();
        await manager.PostAsync($"{id}/convert").ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.already-converted");
    }

    [Theory]
    [InlineData(PeerMood.Down)]
    [InlineData(PeerMood.LosesAnswers)]
    public async Task With_a_peer_away_the_caller_is_told_where_to_look_and_it_completes_once_by_itself(PeerMood mood)
    {
        foreach (var be in (Action<Guid, PeerMood>[])[app.Contacts.Be, app.Deals.Be])
        {
            var manager = app.Manager();
            var id = await LeadAsync(manager);
            be(manager.WorkspaceId, mood);
            var waiting = manager.PostAsync($"{id}/convert");
            await Eventually.Async(() =>
            {
                app.Clock.Advance(TimeSpan.FromSeconds(1));
                waiting.IsCompleted.ShouldBeTrue();
                return Task.CompletedTask;
            });
            using var accepted = await waiting;
            accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
            accepted.Headers.Location!.ToString().ShouldBe($"/api/leads/{id}/conversion");
            (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("convertingSince").GetString().ShouldNotBeNull();
            (await manager.GetAsync($"{id}/conversion").ReadJsonAsync()).GetProperty("state").GetString().ShouldBe("running");
            await manager
                .PostAsync($"{id}/qualify", new { qualification = "sql" })
                .ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.converting");
            var made = app.Contacts.Of(id)?.ContactId;

            be(manager.WorkspaceId, PeerMood.Well);
            await Eventually.Async(async () =>
            {
                app.Clock.Advance(TimeSpan.FromSeconds(11));
                (await manager.GetAsync($"{id}/conversion").ReadJsonAsync()).GetProperty("state").GetString().ShouldBe("done");
            });
            var lead = await manager.GetAsync(id).ReadJsonAsync();
            lead.GetProperty("status").GetString().ShouldBe("converted");
            lead.GetProperty("convertedTo").GetProperty("contactId").GetString().ShouldBe(made ?? app.Contacts.Of(id)!.ContactId);
            (await app.EventsAsync(id)).Count(type => type == "leads.lead-converted.v1").ShouldBe(1);
        }
    }

    [Fact]
    public async Task What_Deals_refuses_is_said_and_the_lead_is_as_it_was()
    {
        var manager = app.Manager();
        var id = await LeadAsync(manager);
        await manager
            .PostAsync($"{id}/convert", new { pipelineId = app.Deals.UnknownPipeline })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "leads.conversion-refused");
        var lead = await manager.GetAsync(id).ReadJsonAsync();
        (lead.GetProperty("status").GetString(), lead.GetProperty("convertingSince").GetString()).ShouldBe(("new", null));
        app.Contacts.RemovedCauses.ShouldContain(
            (await manager.GetAsync($"{id}/history").ReadJsonAsync()).GetProperty("items")[1].GetProperty("id").GetString()!
        );
        await manager.PostAsync($"{id}/convert").ReadJsonAsync();
    }

    [Fact]
    public async Task With_an_idempotency_key_the_same_answer_comes_again()
    {
        var manager = app.Manager();
        var id = await LeadAsync(manager);
        manager.Http.DefaultRequestHeaders.Add("Idempotency-Key", $"{id}");
        var first = await manager.PostAsync($"{id}/convert").ReadJsonAsync();
        var second = await manager.PostAsync($"{id}/convert").ReadJsonAsync();
        second.GetRawText().ShouldBe(first.GetRawText());
    }

    [Theory]
    [InlineData("""{"amount": "viel"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"amount": -1}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"amount": {"amount": 1, "currency": "REAIS"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"dealName": "a\u0000b"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"pipelineId": 7}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"deal": "x"}""", HttpStatusCode.BadRequest)]
    public async Task A_bad_wish_is_refused_and_nothing_begins(string body, HttpStatusCode status)
    {
        var manager = app.Manager();
        var id = await LeadAsync(manager);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        (await manager.Http.PostAsync($"/api/leads/{id}/convert", content, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            status
        );
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(1);
        await manager.GetAsync($"{id}/conversion").ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.no-conversion");
    }

    private static async Task<Guid> LeadAsync(Caller caller) => (
            await caller
                .PostAsync(
                    "",
                    new
                    {
                        firstName = "Ana",
                        email = "ana@padariasol.test",
                        companyName = "Padaria Sol",
                    }
                )
                .ReadJsonAsync(HttpStatusCode.Created)
        ).GetProperty("id").GetGuid();
}
