using System.Net;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Messaging;

public sealed class LifecycleTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();
    private readonly Guid _deal = Guid.CreateVersion7();

    [Fact]
    public async Task A_person_moves_from_lead_to_customer_by_what_happens_and_the_ledger_says_why()
    {
        var (manager, contact) = await ContactAsync();
        var converted = Events.Of(
            _workspace,
            Guid.CreateVersion7(),
            2,
            new LeadConverted(Events.Lead(contact: contact, convertedAt: Events.Day))
        );
        await app.HandleAsync(converted);
        await ShouldBeAsync(manager, contact, "prospect");
        await app.HandleAsync(Of(1, new DealCreated(Events.Deal(contacts: [contact]))));
        await ShouldBeAsync(manager, contact, "opportunity");
        var won = Of(2, new DealWon(Events.Deal("won", [contact])));
        await app.HandleAsync(won);
        await ShouldBeAsync(manager, contact, "customer");

        var history = (await manager.GetAsync($"{contact}/history").ReadJsonAsync()).GetProperty("items");
        history[0].GetProperty("cause").GetGuid().ShouldBe(won.CausationId!.Value);
        history[0].GetProperty("changes").GetProperty("lifecycle").GetRawText().ShouldBe("""["opportunity","customer"]""");
        history[2].GetProperty("cause").GetGuid().ShouldBe(converted.CausationId!.Value);
        (await app.EventsAsync(contact)).Count(type => type == "contacts.contact-lifecycle-changed.v1").ShouldBe(3);
    }

    [Fact]
    public async Task Losing_the_last_open_deal_without_a_won_one_leads_back_to_prospect()
    {
        var (manager, contact) = await ContactAsync();
        var other = Guid.CreateVersion7();
        await app.HandleAsync(
            Of(1, new DealCreated(Events.Deal(contacts: [contact]))),
            Events.Of(_workspace, other, 1, new DealCreated(Events.Deal(contacts: [contact])))
        );
        await app.HandleAsync(Of(2, new DealLost(Events.Deal("lost", [contact]), null)));
        await ShouldBeAsync(manager, contact, "opportunity");
        await app.HandleAsync(Events.Of(_workspace, other, 2, new DealLost(Events.Deal("lost", [contact]), null)));
        await ShouldBeAsync(manager, contact, "prospect");
    }

    [Fact]
    public async Task Losing_a_deal_keeps_a_customer()
    {
        var (manager, contact) = await ContactAsync();
        await app.HandleAsync(Of(1, new DealCreated(Events.Deal("won", [contact]))));
        await app.HandleAsync(Events.Of(_workspace, Guid.CreateVersion7(), 1, new DealLost(Events.Deal("lost", [contact]), null)));
        await ShouldBeAsync(manager, contact, "customer");
    }

    [Fact]
    public async Task An_import_of_deals_moves_people_with_its_origin_and_its_undo_puts_them_back()
    {
        var (manager, contact) = await ContactAsync();
        await app.HandleAsync(Events.Of(_workspace, _deal, 1, new DealCreated(Events.Deal("won", [contact])), "import"));
        await ShouldBeAsync(manager, contact, "customer");
        await app.HandleAsync(Events.Of(_workspace, _deal, 2, new DealDeleted(Events.Deal("won", [contact])), "undo"));
        await ShouldBeAsync(manager, contact, "lead");
        (
            await app.ScalarAsync<string>(
                $"select string_agg(origin, ' ' order by record_version) from ledger where record_id = '{contact}'"
            )
        ).ShouldBe("user import undo");
    }

    [Fact]
    public async Task The_stage_is_the_same_in_whatever_order_events_come()
    {
        foreach (var order in Orders([0, 1, 2]))
        {
            var (manager, contact) = await ContactAsync();
            var deal = Guid.CreateVersion7();
            EventEnvelope[] events =
            [
                Events.Of(_workspace, deal, 1, new DealCreated(Events.Deal(contacts: [contact]))),
                Events.Of(_workspace, deal, 2, new DealLost(Events.Deal("lost", [contact]), null)),
                Events.Of(_workspace, deal, 3, new DealReopened(Events.Deal(contacts: [contact]))),
            ];
            foreach (var place in order)
            {
                await app.HandleAsync(events[place]);
            }
            await ShouldBeAsync(manager, contact, "opportunity");
        }
    }

    [Fact]
    public async Task What_a_person_says_holds_until_something_happens_later()
    {
        var (manager, contact) = await ContactAsync();
        var won = Events.Deal("won", [contact], closedAt: app.Clock.GetUtcNow().AddDays(-1));
        await app.HandleAsync(Of(1, new DealCreated(won)));
        (await manager.PostAsync($"{contact}/lifecycle", new { lifecycle = "former" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        await app.HandleAsync(Of(2, new DealChanged(won, ["tags"])));
        await ShouldBeAsync(manager, contact, "former");
        var later = app.Clock.GetUtcNow().AddDays(1);
        await app.HandleAsync(
            Events.Of(_workspace, Guid.CreateVersion7(), 1, new DealCreated(Events.Deal(contacts: [contact], createdAt: later)))
        );
        await ShouldBeAsync(manager, contact, "opportunity");
    }

    [Fact]
    public async Task An_advocate_stays_one()
    {
        var (manager, contact) = await ContactAsync();
        (await manager.PostAsync($"{contact}/lifecycle", new { lifecycle = "advocate" }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        var later = app.Clock.GetUtcNow().AddDays(1);
        await app.HandleAsync(Of(1, new DealCreated(Events.Deal(contacts: [contact], createdAt: later))));
        await ShouldBeAsync(manager, contact, "advocate");
    }

    [Fact]
    public async Task A_conversion_that_is_undone_leaves_the_person_as_they_were()
    {
        var (manager, contact) = await ContactAsync();
        var lead = Guid.CreateVersion7();
        await app.HandleAsync(Events.Of(_workspace, lead, 2, new LeadConverted(Events.Lead(contact: contact, convertedAt: Events.Day))));
        await ShouldBeAsync(manager, contact, "prospect");
        await app.HandleAsync(Events.Of(_workspace, lead, 3, new LeadConversionUndone(Events.Lead(), null), "undo"));
        await ShouldBeAsync(manager, contact, "lead");
    }

    private async Task<(Caller Manager, Guid Contact)> ContactAsync()
    {
        var manager = app.Manager(_workspace);
        return (manager, await manager.MakeAsync(new { lastName = "Souza" }));
    }

    private EventEnvelope Of(long version, object data) => Events.Of(_workspace, _deal, version, data);

    private static async Task ShouldBeAsync(Caller caller, Guid contact, string lifecycle) =>
        (await caller.GetAsync(contact).ReadJsonAsync()).GetProperty("lifecycle").GetString().ShouldBe(lifecycle);

    private static IEnumerable<int[]> Orders(int[] places) =>
        places.Length <= 1
            ? [places]
            : places.SelectMany(first => Orders([.. places.Where(place => place != first)]).Select(rest => (int[])[first, .. rest]));
}
