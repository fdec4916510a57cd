using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Events;

namespace CrmCloud.BuildingBlocks.Inbox;

/// <summary>The call that an event's effects are part of: its workspace, its actor, its origin, and the entry behind it as their cause.</summary>
public static class EventCall
{
    public static CallContext Of(EventEnvelope envelope) =>
        new()
        {
            WorkspaceId = envelope.WorkspaceId,
            Actor = new Actor(envelope.Actor.Kind, envelope.Actor.Id, envelope.Actor.Name),
            Origin = envelope.Origin,
            CorrelationId = envelope.CorrelationId,
            CausationId = envelope.CausationId,
        };
}
