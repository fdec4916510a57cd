using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Contracts.Events;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Inboxes;

public sealed class EventsHandlerTests : IAsyncLifetime
{
    private readonly GreetingHooks _hooks = new();
    private GuestHouse _house = null!;

    public async ValueTask InitializeAsync() =>
        _house = await GuestHouse.OpenAsync(services => services.AddSingleton(_hooks).AddEventConsumer<GreetingConsumer>());

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task The_same_event_twice_has_one_effect()
    {
        var arrival = Arrival();
        await HandleAsync(arrival, arrival);
        await HandleAsync(arrival);
        await HandleAsync(Arrival(), arrival);
        (await GreetedAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_event_at_two_replicas_at_once_has_one_effect()
    {
        var arrival = Arrival();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => HandleAsync(arrival)));
        (await GreetedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Events_that_nobody_wants_leave_no_trace()
    {
        await HandleAsync(Arrival() with { Type = "guests.guest-left.v1" });
        (await GreetedAsync()).ShouldBe(0);
        (await _house.ScalarAsync<long>("select count(*) from inbox")).ShouldBe(0);
    }

    [Fact]
    public async Task Of_a_failing_batch_the_good_ones_take_effect_once_and_the_bad_one_is_parked()
    {
        var bad = Arrival();
        _hooks.Saved = envelope => ThrowFor(envelope, bad, new JsonException("cannot be understood"));
        EventEnvelope[] batch = [Arrival(), bad, Arrival()];
        await HandleAsync(batch);

        (await GreetedAsync()).ShouldBe(2);
        (await _house.ScalarAsync<string>("select consumer || ' ' || attempts || ' ' || error from parked_messages")).ShouldBe(
            "guests.greeting 1 cannot be understood"
        );
        var parked = JsonSerializer.Deserialize<EventEnvelope>(
            await _house.ScalarAsync<string>("select envelope from parked_messages"),
            EventJson.Options
        )!;
        parked.Id.ShouldBe(bad.Id);
        (await _house.ScalarAsync<long>($"select count(*) from inbox where message_id = '{bad.Id}'")).ShouldBe(
            0,
            "a parked event can be driven again"
        );

        _hooks.Saved = _ => { };
        await HandleAsync(parked);
        (await GreetedAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task A_single_bad_event_is_parked_and_counted_again_when_it_fails_again()
    {
        var bad = Arrival();
        _hooks.Saved = envelope => ThrowFor(envelope, bad, new InvalidOperationException("no"));
        await HandleAsync(bad);
        await HandleAsync(bad);
        (await _house.ScalarAsync<int>("select attempts from parked_messages")).ShouldBe(2);
        (await GreetedAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task While_the_database_is_the_trouble_nothing_is_parked_and_the_event_can_come_again()
    {
        var arrival = Arrival();
        _hooks.Saved = _ => throw new NpgsqlException("connection lost");
        await Should.ThrowAsync<NpgsqlException>(() => HandleAsync(arrival));
        await Should.ThrowAsync<NpgsqlException>(() => HandleAsync(arrival, Arrival()));
        (await _house.ScalarAsync<long>("select (select count(*) from parked_messages) + (select count(*) from inbox)")).ShouldBe(0);

        _hooks.Saved = _ => { };
        await HandleAsync(arrival);
        (await GreetedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task An_effect_names_the_event_as_its_cause_and_keeps_origin_and_actor()
    {
        var arrival = Arrival() with { Origin = "import", Actor = new EventActor("apiKey", Guid.CreateVersion7(), "integration") };
        await HandleAsync(arrival);
        (
            await _house.ScalarAsync<string>(
                "select origin || ' ' || actor_kind || ' ' || causation_id || ' ' || correlation_id from ledger"
            )
        ).ShouldBe($"import apiKey {arrival.CausationId} {arrival.CorrelationId}");
    }

    private Task HandleAsync(params EventEnvelope[] events) => _house.Handler().HandleAsync(events, CancellationToken.None);

    private Task<long> GreetedAsync() => _house.ScalarAsync<long>("select count(*) from guests where city = 'greeted'");

    private static void ThrowFor(EventEnvelope envelope, EventEnvelope bad, Exception error)
    {
        if (envelope.Id == bad.Id)
        {
            throw error;
        }
    }

    private EventEnvelope Arrival() =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf<GuestArrived>(),
            WorkspaceId = _house.Workspace,
            OccurredAt = TimeProvider.System.GetUtcNow(),
            Actor = new EventActor("user", Guid.CreateVersion7(), "Ana"),
            Origin = "user",
            CorrelationId = Guid.CreateVersion7(),
            CausationId = Guid.CreateVersion7(),
            RecordType = "guest",
            RecordId = Guid.CreateVersion7(),
            RecordVersion = 1,
            Data = JsonSerializer.SerializeToElement(new { city = "Natal" }),
        };
}
