using System.Net;
using System.Text.Json;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Messaging;

public sealed class TimelineTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();
    private readonly Guid _lead = Guid.CreateVersion7();
    private readonly Guid _deal = Guid.CreateVersion7();

    [Fact]
    public async Task A_persons_timeline_holds_what_happened_to_their_lead_before_and_to_their_deal_after_newest_first()
    {
        var manager = app.Manager(_workspace);
        var contact = await manager.MakeAsync(new { lastName = "Souza" });
        await TellLeadAsync(contact);
        await app.HandleAsync(
            Events.Of(_workspace, _deal, 1, new DealCreated(Events.Deal(contacts: [contact], createdAt: Events.Day.AddHours(1)))),
            Events.Of(_workspace, _deal, 70, new DealMoved(Events.Deal(contacts: [contact]), Guid.CreateVersion7())),
            Events.Of(_workspace, _deal, 80, new DealWon(Events.Deal("won", [contact], closedAt: Events.Day.AddHours(2))))
        );
        await manager.Activities().MakeAsync(Call("lead", _lead, Events.Day.AddMinutes(2)));

        var items = await ItemsAsync(manager, $"{contact}/timeline");
        items
            .Select(Kind)
            .Where(kind => !kind.StartsWith("contact", StringComparison.Ordinal))
            .ShouldBe(["dealWon", "dealMoved", "dealCreated", "leadConverted", "call", "leadQualified", "leadCreated"]);
        items.Select(Kind).ShouldContain("contactCreated");
        items.Select(Kind).ShouldContain("contactLifecycleChanged");
        items.Select(item => item.GetProperty("at").GetDateTimeOffset()).ShouldBeInOrder(SortDirection.Descending);
        var won = items.Single(item => Kind(item) == "dealWon");
        (won.GetProperty("recordType").GetString(), won.GetProperty("recordId").GetGuid()).ShouldBe(("deal", _deal));
        won.GetProperty("data").GetProperty("amount").GetDecimal().ShouldBe(1200.5m);
        var call = items.Single(item => Kind(item) == "call");
        call.GetProperty("title").GetString().ShouldBe("Primeira conversa");
        call.GetProperty("recordType").GetString().ShouldBe("lead");
        call.GetProperty("actor").GetProperty("name").GetString().ShouldBe("Ana Souza");
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gaps()
    {
        var manager = app.Manager(_workspace);
        var contact = await manager.MakeAsync(new { lastName = "Souza" });
        for (var minute = 0; minute < 7; minute++)
        {
            await manager.Activities().MakeAsync(Call("contact", contact, Events.Day.AddMinutes(minute / 2)));
        }
        var whole = await ItemsAsync(manager, $"{contact}/timeline");
        List<JsonElement> paged = [];
        string? cursor = null;
        do
        {
            var page = await manager
                .GetAsync(
                    $"{contact}/timeline?limit=3&cursor={cursor}".Replace(
                        "&cursor=",
                        cursor is null ? "" : "&cursor=",
                        StringComparison.Ordinal
                    )
                )
                .ReadJsonAsync();
            paged.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.GetProperty("nextCursor").GetString();
        } while (cursor is not null);
        paged.Select(Id).ShouldBe(whole.Select(Id));
        await manager.GetAsync($"{contact}/timeline?cursor=x").ShouldBeProblemAsync(HttpStatusCode.BadRequest, "lists.bad-value");
    }

    [Fact]
    public async Task Lead_and_deal_have_a_timeline_of_their_own_with_activities_and_tasks()
    {
        var manager = app.Manager(_workspace);
        await TellLeadAsync(null);
        await manager.Tasks().MakeAsync(new { title = "Ligar", about = new[] { new { type = "lead", id = _lead } } });
        var kinds = (await ItemsAsync(manager with { Records = "timeline" }, $"?about=lead:{_lead}")).Select(Kind);
        kinds.ShouldBe(["task", "leadConverted", "leadQualified", "leadCreated"], ignoreOrder: true);
        (await ItemsAsync(manager with { Records = "timeline" }, $"?about=deal:{_deal}")).ShouldBeEmpty();
        await (manager with { Records = "timeline" })
            .GetAsync("?about=table:1")
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "lists.bad-value");
    }

    [Fact]
    public async Task A_companys_timeline_holds_its_peoples_calls_and_its_deals()
    {
        var manager = app.Manager(_workspace);
        var company = await manager.Companies().MakeAsync(new { name = "Acme" });
        var contact = await manager.MakeAsync(new { lastName = "Souza", companies = new[] { new { companyId = company } } });
        await manager.Activities().MakeAsync(Call("contact", contact, Events.Day));
        await app.HandleAsync(Events.Of(_workspace, _deal, 1, new DealCreated(Events.Deal(company: company))));
        var kinds = (await ItemsAsync(manager.Companies(), $"{company}/timeline")).Select(Kind);
        kinds.ShouldBe(["companyCreated", "dealCreated", "call"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_an_import_brought_and_its_undo_took_leaves_no_entry_even_when_it_is_told_late()
    {
        var manager = app.Manager(_workspace);
        var created = Events.Of(_workspace, _deal, 1, new DealCreated(Events.Deal()), "import");
        var gone = Events.Of(_workspace, _deal, 2, new DealDeleted(Events.Deal()), "undo");
        await app.HandleAsync(created, gone);
        await app.HandleAsync(created with { Id = Guid.CreateVersion7() });
        (await ItemsAsync(manager with { Records = "timeline" }, $"?about=deal:{_deal}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deal_that_is_imported_as_won_tells_its_winning_when_it_was()
    {
        var manager = app.Manager(_workspace);
        var closedAt = new DateTimeOffset(2018, 5, 1, 0, 0, 0, TimeSpan.Zero);
        var deal = Events.Deal("won", closedAt: closedAt, createdAt: closedAt.AddDays(-9));
        await app.HandleAsync(Events.Of(_workspace, _deal, 1, new DealCreated(deal), "import"));
        var items = await ItemsAsync(manager with { Records = "timeline" }, $"?about=deal:{_deal}");
        items
            .Select(item => (Kind(item), item.GetProperty("at").GetDateTimeOffset()))
            .ShouldBe([("dealWon", closedAt), ("dealCreated", closedAt.AddDays(-9))]);
    }

    [Fact]
    public async Task Who_may_not_read_deals_sees_none_on_a_persons_timeline_nor_any_of_another_workspace()
    {
        var manager = app.Manager(_workspace);
        var contact = await manager.MakeAsync(new { lastName = "Souza" });
        await app.HandleAsync(Events.Of(_workspace, _deal, 1, new DealCreated(Events.Deal(contacts: [contact]))));
        var reader = app.With("contacts:read", _workspace);
        (await ItemsAsync(reader, $"{contact}/timeline")).Select(Kind).ShouldNotContain("dealCreated");
        await (reader with { Records = "timeline" })
            .GetAsync($"?about=deal:{_deal}")
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        (await app.Manager().GetAsync($"{contact}/timeline").ShouldBeAsync(HttpStatusCode.NotFound)).Dispose();
        (await ItemsAsync(app.Manager() with { Records = "timeline" }, $"?about=deal:{_deal}")).ShouldBeEmpty();
    }

    private Task TellLeadAsync(Guid? contact) =>
        app.HandleAsync(
            Events.Of(_workspace, _lead, 1, new LeadCreated(Events.Lead())),
            Events.Of(_workspace, _lead, 2, new LeadQualified(Events.Lead("sql"), "none")) with
            {
                OccurredAt = Events.Day.AddMinutes(1),
            },
            Events.Of(_workspace, _lead, 3, new LeadConverted(Events.Lead("sql", contact, convertedAt: Events.Day.AddMinutes(3))))
        );

    private static object Call(string type, Guid id, DateTimeOffset at) =>
        new
        {
            kind = "call",
            direction = "out",
            subject = "Primeira conversa",
            minutes = 5,
            at,
            about = new[] { new { type, id } },
        };

    private static async Task<List<JsonElement>> ItemsAsync(Caller caller, string path) =>
        [.. (await caller.GetAsync(path).ReadJsonAsync()).GetProperty("items").EnumerateArray()];

    private static string Kind(JsonElement item) => item.GetProperty("kind").GetString()!;

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
}
