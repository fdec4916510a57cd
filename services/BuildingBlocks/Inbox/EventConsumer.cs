using CrmCloud.Contracts.Events;

namespace CrmCloud.BuildingBlocks.Inbox;

/// <summary>
/// Takes events into effect inside this service's database. Runs in the transaction that also remembers the events in the
/// inbox, so an effect happens once. Everything outside (mail, webhooks) is to be written down here and done later.
/// </summary>
public abstract class EventConsumer
{
    /// <summary>Stable name in the inbox.</summary>
    public abstract string Name { get; }

    /// <summary>Stable names of the events it wants.</summary>
    public abstract IReadOnlyCollection<string> EventTypes { get; }

    /// <summary>
    /// Applies new events of one workspace, in the order they came. The call context is the event's workspace and cause. Save
    /// nothing that is older than what is held: compare record versions.
    /// </summary>
    public abstract Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation);
}
