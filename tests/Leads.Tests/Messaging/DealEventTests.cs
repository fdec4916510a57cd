using System.Net;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Messaging;

public sealed class DealEventTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task A_deal_that_names_a_lead_marks_it_converted_and_its_undo_gives_the_lead_back_as_it_was()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        await manager.PostAsync($"{id}/qualify", new { qualification = "mql" }).ReadJsonAsync();
        var deal = Guid.CreateVersion7();
        var created = Envelope(manager, deal, 1, "import", new DealCreated(Deal(id)));
        await app.HandleAsync(created);
        var converted = await manager.GetAsync(id).ReadJsonAsync();
        converted.GetProperty("status").GetString().ShouldBe("converted");
        converted.GetProperty("convertedTo").GetProperty("dealId").GetGuid().ShouldBe(deal);
        var entry = (await manager.GetAsync($"{id}/history").ReadJsonAsync()).GetProperty("items")[0];
        entry.GetProperty("cause").GetGuid().ShouldBe(created.CausationId!.Value);

        await app.HandleAsync(Envelope(manager, deal, 2, "undo", new DealDeleted(Deal(id))));
        var lead = await manager.GetAsync(id).ReadJsonAsync();
        lead.GetProperty("status").GetString().ShouldBe("working");
        lead.GetProperty("convertedTo").ValueKind.ShouldBe(JsonValueKind.Null);
        lead.GetProperty("convertedAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await app.EventsAsync(id))[^2..].ShouldBe(["leads.lead-converted.v1", "leads.lead-conversion-undone.v1"]);
    }

    [Fact]
    public async Task Each_lead_of_a_batch_has_its_own_deal_as_its_cause()
    {
        var manager = app.Manager();
        Guid[] leads = [await manager.CreateAsync("Um"), await manager.CreateAsync("Dois")];
        EventEnvelope[] events =
        [
            .. leads.Select(lead => Envelope(manager, Guid.CreateVersion7(), 1, "import", new DealCreated(Deal(lead)))),
        ];
        await app.HandleAsync(events);
        for (var i = 0; i < leads.Length; i++)
        {
            (await manager.GetAsync($"{leads[i]}/history").ReadJsonAsync())
                .GetProperty("items")[0]
                .GetProperty("cause")
                .GetGuid()
                .ShouldBe(events[i].CausationId!.Value);
        }
    }

    [Fact]
    public async Task A_deal_in_the_bin_is_still_what_the_lead_became()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        var deal = Guid.CreateVersion7();
        await app.HandleAsync(
            Envelope(manager, deal, 1, "import", new DealCreated(Deal(id))),
            Envelope(manager, deal, 2, "user", new DealDeleted(Deal(id)))
        );
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("converted");
    }

    [Fact]
    public async Task A_lead_that_an_import_converted_may_still_become_a_person_and_keeps_its_deal()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        await app.HandleAsync(Envelope(manager, Guid.CreateVersion7(), 1, "import", new DealCreated(Deal(id))));
        var answer = await manager.PostAsync($"{id}/convert").ReadJsonAsync();
        answer.GetProperty("contactId").GetString().ShouldBe(app.Contacts.Of(id)!.ContactId);
        await manager.PostAsync($"{id}/convert").ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.already-converted");
    }

    [Fact]
    public async Task The_lead_of_another_workspace_is_left_alone()
    {
        var (own, foreign) = (app.Manager(), app.Manager());
        var id = await foreign.CreateAsync();
        await app.HandleAsync(Envelope(own, Guid.CreateVersion7(), 1, "import", new DealCreated(Deal(id))));
        (await foreign.GetAsync(id).ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("new");
    }

    [Fact]
    public async Task An_import_is_not_undone_while_deals_refer_to_its_leads_and_waits_for_the_word_that_they_are_gone()
    {
        var manager = app.Manager();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"columns": {"nome": "lastName"}}"""), "mapping" },
            { new StringContent("nome\nSouza\n"), "file", "leads.csv" },
        };
        var answer = await manager.Http.PostAsync("/api/leads/imports", form, TestContext.Current.CancellationToken);
        var path = $"imports/{(await Task.FromResult(answer).ReadJsonAsync(HttpStatusCode.Accepted)).GetProperty("id").GetString()}";
        await app.EndedAsync(manager, path);
        var lead = (await manager.GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("id").GetGuid();
        var deal = Guid.CreateVersion7();
        app.DealNames.Existing[deal] = true;
        await app.HandleAsync(Envelope(manager, deal, 1, "import", new DealCreated(Deal(lead))));
        await manager.PostAsync($"{path}/undo").ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.deals-refer");

        app.DealNames.Existing.Clear();
        var undo = manager.PostAsync($"{path}/undo");
        await app.HandleAsync(Envelope(manager, deal, 2, "undo", new DealDeleted(Deal(lead))));
        await Eventually.Async(() =>
        {
            app.Clock.Advance(TimeSpan.FromMilliseconds(200));
            undo.IsCompleted.ShouldBeTrue();
            return Task.CompletedTask;
        });
        (await undo).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await app.EndedAsync(manager, path)).GetProperty("state").GetString().ShouldBe("undone");
        (await manager.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    private static EventEnvelope Envelope(Caller caller, Guid deal, long version, string origin, object data) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf(data.GetType()),
            WorkspaceId = caller.WorkspaceId,
            OccurredAt = DateTimeOffset.UnixEpoch,
            Actor = new EventActor("user", caller.Id, "Ana"),
            Origin = origin,
            CorrelationId = Guid.CreateVersion7(),
            CausationId = Guid.CreateVersion7(),
            RecordType = "deal",
            RecordId = deal,
            RecordVersion = version,
            Data = JsonSerializer.SerializeToElement(data, data.GetType(), EventJson.Options),
        };

    private static DealSnapshot Deal(Guid lead) =>
        new(
            new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            null,
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            "won",
            100m,
            "BRL",
            100,
            null,
            null,
            [],
            lead,
            null,
            null,
            [],
            null,
            null,
            null,
            new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero),
            null,
            new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero),
            [],
            JsonElement.Parse("{}")
        );
}
