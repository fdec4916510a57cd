using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Testing;
using CrmCloud.Workspace.Live;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class LiveTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task A_change_reaches_those_of_its_workspace_who_may_read_the_record()
    {
        var workspace = Guid.CreateVersion7();
        await using var reader = await app.ListenAsync(workspace, "deals:read");
        await using var other = await app.ListenAsync(workspace, "leads:read");
        await using var stranger = await app.ListenAsync(Guid.CreateVersion7(), "deals:read leads:read");
        var (deal, lead) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        app.Hear(Event(workspace, "deals.deal-moved.v1", "deal", deal));
        app.Hear(Event(workspace, "leads.lead-changed.v1", "lead", lead));
        app.Hear(Event(stranger.WorkspaceId, "leads.lead-changed.v1", "lead", stranger.UserId));

        var change = (await reader.HearAsync("changes"))[0];
        change.GetProperty("type").GetString().ShouldBe("deals.deal-moved.v1");
        change.GetProperty("recordType").GetString().ShouldBe("deal");
        change.GetProperty("id").GetGuid().ShouldBe(deal);
        change.GetProperty("version").GetInt64().ShouldBe(7);
        change.TryGetProperty("actorId", out _).ShouldBeTrue();
        // The first that each hears is what it may know of: what came before was not for them.
        (await other.HearAsync("changes"))[0]
            .GetProperty("id")
            .GetGuid()
            .ShouldBe(lead);
        (await stranger.HearAsync("changes"))[0].GetProperty("id").GetGuid().ShouldBe(stranger.UserId);
    }

    [Fact]
    public async Task Quick_changes_are_gathered_to_the_newest_of_each_record_and_very_many_to_their_type()
    {
        var workspace = Guid.CreateVersion7();
        await using var reader = await app.ListenAsync(workspace, "deals:read leads:read");
        var deal = Guid.CreateVersion7();
        app.Hear(Event(workspace, "deals.deal-changed.v1", "deal", Guid.CreateVersion7()));
        await reader.HearAsync("changes");

        for (var version = 1; version <= 5; version++)
        {
            app.Hear(Event(workspace, "deals.deal-changed.v1", "deal", deal, version));
        }
        var gathered = new List<JsonElement>();
        while (gathered.All(change => change.GetProperty("version").GetInt64() < 5))
        {
            gathered.AddRange((await reader.HearAsync("changes")).EnumerateArray());
        }
        gathered.Count.ShouldBeLessThanOrEqualTo(2);

        for (var i = 0; i < 3 * LiveConnection.MaxWaiting; i++)
        {
            app.Hear(Event(workspace, "leads.lead-changed.v1", "lead", Guid.CreateVersion7()));
        }
        var many = new List<JsonElement>();
        while (many.All(change => change.GetProperty("id").ValueKind != JsonValueKind.Null))
        {
            many.AddRange((await reader.HearAsync("changes")).EnumerateArray());
        }
        many.Count.ShouldBeLessThanOrEqualTo(LiveConnection.MaxWaiting + 2);
    }

    [Fact]
    public async Task A_notification_reaches_its_user_alone()
    {
        var workspace = Guid.CreateVersion7();
        await using var me = await app.ListenAsync(workspace, "deals:read");
        await using var colleague = await app.ListenAsync(workspace, "deals:read");
        var deal = Guid.CreateVersion7();
        foreach (var user in (Guid[])[me.UserId, colleague.UserId])
        {
            app.Hear(
                Event(workspace, "workspace.notification-made.v1", "notification", user) with
                {
                    Data = JsonSerializer.SerializeToElement(new NotificationMade(user, "dealWon", "deal", deal), EventJson.Options),
                }
            );
        }

        foreach (var one in (Listener[])[me, colleague])
        {
            var heard = await one.HearAsync("notification");
            heard.GetProperty("id").GetGuid().ShouldBe(one.UserId);
            heard.GetProperty("recordId").GetGuid().ShouldBe(deal);
            heard.GetProperty("kind").GetString().ShouldBe("dealWon");
        }
    }

    [Fact]
    public async Task Who_looks_at_a_record_is_told_who_else_does()
    {
        var workspace = Guid.CreateVersion7();
        var deal = Guid.CreateVersion7();
        await using var ana = await app.ListenAsync(workspace, "deals:read", "Ana");
        await using var blind = await app.ListenAsync(workspace, "leads:read", "Caio");
        await ana.CallAsync("Watch", "deal", deal);
        (await ana.HearAsync("viewers")).GetProperty("viewers").GetArrayLength().ShouldBe(0);
        await blind.CallAsync("Watch", "deal", deal);

        await using (var bia = await app.ListenAsync(workspace, "deals:read", "Bia"))
        {
            await bia.CallAsync("Watch", "deal", deal);
            Names(await bia.HearAsync("viewers")).ShouldBe(["Ana"]);
            Names(await ana.HearAsync("viewers")).ShouldBe(["Bia"]);
            await ana.CallAsync("Unwatch", "deal", deal);
            Names(await bia.HearAsync("viewers")).ShouldBeEmpty();
            await ana.CallAsync("Watch", "deal", deal);
            Names(await ana.HearAsync("viewers")).ShouldBe(["Bia"]);
        }

        Names(await ana.HearAsync("viewers")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_writes_on_a_record_is_shown_so_to_the_others_until_they_stop_or_leave()
    {
        var workspace = Guid.CreateVersion7();
        var ticket = Guid.CreateVersion7();
        await using var ana = await app.ListenAsync(workspace, "tickets:read", "Ana");
        await ana.CallAsync("Watch", "ticket", ticket);
        await ana.HearAsync("viewers");

        await using (var bia = await app.ListenAsync(workspace, "tickets:read", "Bia"))
        {
            await bia.CallAsync("Type", "ticket", ticket, true);
            await bia.CallAsync("Watch", "ticket", ticket);
            // Who types before they look is not heard: the first that Ana hears is that Bia looks.
            Typing(await ana.HearAsync("viewers")).ShouldBe([("Bia", false)]);
            await bia.CallAsync("Type", "ticket", ticket, true);
            Typing(await ana.HearAsync("viewers")).ShouldBe([("Bia", true)]);
            await bia.CallAsync("Type", "ticket", ticket, false);
            Typing(await ana.HearAsync("viewers")).ShouldBe([("Bia", false)]);
            await bia.CallAsync("Type", "ticket", ticket, true);
            Typing(await ana.HearAsync("viewers")).ShouldBe([("Bia", true)]);
            await bia.CallAsync("Unwatch", "ticket", ticket);
            Typing(await ana.HearAsync("viewers")).ShouldBeEmpty();
            await bia.CallAsync("Watch", "ticket", ticket);
            Typing(await ana.HearAsync("viewers")).ShouldBe([("Bia", false)]);
        }
    }

    [Fact]
    public async Task What_is_written_in_a_ticket_is_a_change_of_the_ticket()
    {
        var workspace = Guid.CreateVersion7();
        await using var agent = await app.ListenAsync(workspace, "tickets:read");
        var ticket = Guid.CreateVersion7();
        app.Hear(
            Event(workspace, "support.message-added.v1", "ticketMessage", Guid.CreateVersion7()) with
            {
                Data = JsonSerializer.SerializeToElement(new MessageAdded(ticket, "reply", "in", app.Clock.GetUtcNow()), EventJson.Options),
            }
        );
        var change = (await agent.HearAsync("changes"))[0];
        change.GetProperty("recordType").GetString().ShouldBe("ticket");
        change.GetProperty("id").GetGuid().ShouldBe(ticket);
    }

    [Fact]
    public async Task A_connection_ends_when_its_user_changed_and_after_a_while_by_itself()
    {
        var workspace = Guid.CreateVersion7();
        await using var changed = await app.ListenAsync(workspace, "deals:read");
        await using var old = await app.ListenAsync(workspace, "deals:read");

        app.Hear(Event(workspace, "workspace.user-changed.v1", "user", changed.UserId));
        await changed.EndAsync();

        app.Clock.Advance(TimeSpan.FromMinutes(15));
        await old.EndAsync();
    }

    [Fact]
    public async Task Nobody_listens_without_a_token()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => app.OpenSocketAsync("nonsense"));
    }

    private static IEnumerable<string?> Names(JsonElement viewers) =>
        viewers.GetProperty("viewers").EnumerateArray().Select(viewer => viewer.GetProperty("name").GetString());

    private static IEnumerable<(string?, bool)> Typing(JsonElement viewers) =>
        viewers
            .GetProperty("viewers")
            .EnumerateArray()
            .Select(viewer => (viewer.GetProperty("name").GetString(), viewer.GetProperty("typing").GetBoolean()));

    private EventEnvelope Event(Guid workspace, string type, string recordType, Guid record, long version = 7) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = type,
            WorkspaceId = workspace,
            OccurredAt = app.Clock.GetUtcNow(),
            Actor = new EventActor("user", Guid.CreateVersion7(), "Rui"),
            Origin = "user",
            CorrelationId = Guid.CreateVersion7(),
            RecordType = recordType,
            RecordId = record,
            RecordVersion = version,
            Data = JsonSerializer.SerializeToElement(new { }),
        };
}
