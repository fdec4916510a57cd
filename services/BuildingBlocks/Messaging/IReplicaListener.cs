using CrmCloud.Contracts.Events;

namespace CrmCloud.BuildingBlocks.Messaging;

/// <summary>
/// Hears events in every replica of a service, for what lives in a process and not in its database, as connections do. Nothing is
/// kept for a replica that is away, and nothing is tried again: what must not be missed belongs in an <see cref="Inbox.EventConsumer"/>.
/// </summary>
public interface IReplicaListener
{
    /// <summary>Stable names of the events it wants.</summary>
    IReadOnlyCollection<string> EventTypes { get; }

    void Hear(EventEnvelope envelope);
}
