using System.Net;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Contacts;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class NotificationTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    private static readonly Guid s_else = Guid.CreateVersion7();

    [Fact]
    public async Task Someone_is_told_of_what_others_did_with_what_is_theirs()
    {
        var me = await app.SignUpAsync();
        var deal = app.Peers.Add("deal", "Padaria Sol");
        object[] happened =
        [
            new TaskCreated(Task(me.Id)),
            new TaskChanged(Task(me.Id), s_else),
            new LeadAssigned(Lead(me.Id), null, null),
            new DealAssigned(Deal(me.Id), s_else, null),
            new DealWon(Deal(me.Id)),
            new DealLost(Deal(me.Id), null),
        ];
        foreach (var it in happened)
        {
            await app.HandleAsync(Event(me.WorkspaceId, it, s_else, deal));
        }

        var page = await me.Http.GetAsync("/api/notifications").ReadJsonAsync();

        Kinds(page).ShouldBe(["dealLost", "dealWon", "dealAssigned", "leadAssigned", "taskAssigned", "taskAssigned"]);
        page.GetProperty("unread").GetInt32().ShouldBe(6);
        page.GetProperty("items")[0].GetProperty("title").GetString().ShouldBe("Padaria Sol");
        page.GetProperty("items")[0].GetProperty("actor").GetProperty("name").GetString().ShouldBe("Rui");
    }

    [Fact]
    public async Task Nobody_is_told_of_their_own_doing_of_what_stayed_theirs_or_of_what_is_anothers()
    {
        var me = await app.SignUpAsync();

        await app.HandleAsync(Event(me.WorkspaceId, new TaskCreated(Task(me.Id)), actor: me.Id));
        await app.HandleAsync(Event(me.WorkspaceId, new TaskCreated(Task(null)), s_else));
        await app.HandleAsync(Event(me.WorkspaceId, new TaskChanged(Task(me.Id), me.Id), s_else));
        await app.HandleAsync(Event(me.WorkspaceId, new DealAssigned(Deal(me.Id), me.Id, null), s_else));
        await app.HandleAsync(Event(me.WorkspaceId, new DealWon(Deal(s_else)), s_else));
        await app.HandleAsync(Event(Guid.CreateVersion7(), new DealWon(Deal(me.Id)), s_else));

        Kinds(await me.Http.GetAsync("/api/notifications").ReadJsonAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("import")]
    [InlineData("undo")]
    [InlineData("restore")]
    public async Task What_came_from_an_import_an_undo_or_a_restore_tells_nobody(string origin)
    {
        var me = await app.SignUpAsync();

        foreach (
            var happened in (object[])[new TaskCreated(Task(me.Id)), new LeadAssigned(Lead(me.Id), null, null), new DealWon(Deal(me.Id))]
        )
        {
            await app.HandleAsync(Event(me.WorkspaceId, happened, s_else, origin: origin));
        }

        Kinds(await me.Http.GetAsync("/api/notifications").ReadJsonAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_that_comes_twice_tells_once_and_every_replica_hears_of_it()
    {
        var me = await app.SignUpAsync();
        var once = Event(me.WorkspaceId, new DealWon(Deal(me.Id)), s_else);

        await app.HandleAsync(once);
        await app.HandleAsync(once);

        var made = (await me.Http.GetAsync("/api/notifications").ReadJsonAsync()).GetProperty("items");
        made.GetArrayLength().ShouldBe(1);
        var id = made[0].GetProperty("id").GetGuid();
        (await app.ScalarAsync<string>($"select type from outbox where record_id = '{id}'")).ShouldBe("workspace.notification-made.v1");
    }

    [Fact]
    public async Task One_reads_ones_own_and_no_others()
    {
        var me = await app.SignUpAsync();
        var colleague = await app.JoinAsync(me, "seller");
        await app.HandleAsync(Event(me.WorkspaceId, new DealWon(Deal(me.Id)), s_else));
        await app.HandleAsync(Event(me.WorkspaceId, new DealLost(Deal(me.Id), null), s_else));
        await app.HandleAsync(Event(me.WorkspaceId, new DealWon(Deal(colleague.Id)), s_else));
        var won = (await me.Http.GetAsync("/api/notifications").ReadJsonAsync()).GetProperty("items")[1].GetProperty("id").GetGuid();

        await colleague.Http.PostAsync($"/api/notifications/{won}/read", null).ShouldBeAsync(HttpStatusCode.NotFound);
        await me.Http.PostAsync($"/api/notifications/{won}/read", null).ShouldBeAsync(HttpStatusCode.NoContent);
        await me.Http.PostAsync($"/api/notifications/{won}/read", null).ShouldBeAsync(HttpStatusCode.NoContent);

        var unread = await me.Http.GetAsync("/api/notifications?unread=true").ReadJsonAsync();
        Kinds(unread).ShouldBe(["dealLost"]);
        unread.GetProperty("unread").GetInt32().ShouldBe(1);
        await me.Http.PostAsync("/api/notifications/read-all", null).ShouldBeAsync(HttpStatusCode.NoContent);
        (await me.Http.GetAsync("/api/notifications").ReadJsonAsync()).GetProperty("unread").GetInt32().ShouldBe(0);
        (await colleague.Http.GetAsync("/api/notifications").ReadJsonAsync()).GetProperty("unread").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var me = await app.SignUpAsync();
        for (var i = 0; i < 5; i++)
        {
            await app.HandleAsync(Event(me.WorkspaceId, new DealWon(Deal(me.Id)), s_else));
        }

        var first = await me.Http.GetAsync("/api/notifications?limit=3").ReadJsonAsync();
        var second = await me
            .Http.GetAsync($"/api/notifications?limit=3&cursor={first.GetProperty("nextCursor").GetString()}")
            .ReadJsonAsync();
        Kinds(first).Concat(Kinds(second)).Count().ShouldBe(5);
        second.GetProperty("nextCursor").ValueKind.ShouldBe(JsonValueKind.Null);
        await me.Http.GetAsync("/api/notifications?limit=101").ShouldBeAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Those_of_more_than_ninety_days_ago_are_taken_away()
    {
        var me = await app.SignUpAsync();
        foreach (var days in (int[])[89, 91])
        {
            var happened = Event(me.WorkspaceId, new DealWon(Deal(me.Id)), s_else);
            await app.HandleAsync(happened with { OccurredAt = happened.OccurredAt - TimeSpan.FromDays(days) });
        }

        await app.SweepNotificationsAsync();

        var kept = (await me.Http.GetAsync("/api/notifications").ReadJsonAsync()).GetProperty("items");
        kept.EnumerateArray().ShouldHaveSingleItem().GetProperty("at").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow().AddDays(-89));
    }

    private static IEnumerable<string?> Kinds(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(it => it.GetProperty("kind").GetString());

    private EventEnvelope Event(Guid workspace, object happened, Guid actor, Guid? record = null, string origin = "user") =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf(happened.GetType()),
            WorkspaceId = workspace,
            OccurredAt = app.Clock.GetUtcNow(),
            Actor = new EventActor("user", actor, "Rui"),
            Origin = origin,
            CorrelationId = Guid.CreateVersion7(),
            RecordType = happened switch
            {
                TaskCreated or TaskChanged => "task",
                LeadAssigned => "lead",
                _ => "deal",
            },
            RecordId = record ?? Guid.CreateVersion7(),
            RecordVersion = 2,
            Data = JsonSerializer.SerializeToElement(happened, happened.GetType(), EventJson.Options),
        };

    private static TaskSnapshot Task(Guid? assignee) => new(null, null, assignee, "open", []);

    private static LeadSnapshot Lead(Guid? owner) => Example<LeadSnapshot>() with { OwnerId = owner };

    private static DealSnapshot Deal(Guid? owner) => Example<DealSnapshot>() with { OwnerId = owner };

    private static T Example<T>() =>
        JsonSerializer.Deserialize<T>(
            """{"tags": [], "custom": {}, "contactIds": [], "productIds": [], "status": "open"}""",
            EventJson.Options
        )!;
}
