using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Contracts.Events;

namespace CrmCloud.BuildingBlocks.Tests.Inboxes;

/// <summary>Has one effect per arrival: a guest with the city "greeted".</summary>
public sealed class GreetingConsumer(GuestsDb db, GreetingHooks hooks) : EventConsumer
{
    public override string Name => "guests.greeting";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<GuestArrived>()];

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        foreach (var envelope in events.Where(envelope => !IsOurOwn(envelope)))
        {
            db.Guests.Add(new Guest { City = "greeted", HostId = envelope.RecordId });
        }
        await db.SaveChangesAsync(cancellation);
        foreach (var envelope in events)
        {
            hooks.Saved(envelope);
        }
    }

    /// <summary>The effect is an arrival too; it is not greeted again.</summary>
    private static bool IsOurOwn(EventEnvelope envelope) =>
        envelope.Data.TryGetProperty("city", out var city) && city.GetString() == "greeted";
}

/// <summary>What a test does inside of the consumer, after its effect was saved and before it is committed.</summary>
public sealed class GreetingHooks
{
    public Action<EventEnvelope> Saved { get; set; } = _ => { };
}
