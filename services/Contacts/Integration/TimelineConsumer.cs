using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using static CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Contacts.Integration;

/// <summary>Notes what happens to leads and deals, and whose they are, so that it can be read on the timeline of their people.</summary>
public sealed class TimelineConsumer(LinkWriter links) : EventConsumer
{
    public override string Name => "contacts.timeline";

    /// <summary>Everything that happens to leads and deals; a new kind of event is added here and needs nothing else.</summary>
    public static IReadOnlyCollection<string> All { get; } =
        new HashSet<string>
        {
            NameOf<LeadCreated>(),
            NameOf<LeadChanged>(),
            NameOf<LeadAssigned>(),
            NameOf<LeadQualified>(),
            NameOf<LeadDisqualified>(),
            NameOf<LeadReopened>(),
            NameOf<LeadConverted>(),
            NameOf<LeadConversionUndone>(),
            NameOf<LeadDeleted>(),
            NameOf<LeadRestored>(),
            NameOf<DealCreated>(),
            NameOf<DealChanged>(),
            NameOf<DealMoved>(),
            NameOf<DealAssigned>(),
            NameOf<DealWon>(),
            NameOf<DealLost>(),
            NameOf<DealReopened>(),
            NameOf<DealDeleted>(),
            NameOf<DealRestored>(),
        };

    public override IReadOnlyCollection<string> EventTypes => All;

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        var told = events.Select(Told.Of).ToList();
        await links.WriteAsync(told, cancellation);
        await links.AddEntriesAsync(told, cancellation);
    }
}
