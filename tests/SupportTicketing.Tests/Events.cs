using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>Events of other services, as the broker would bring them.</summary>
public static class Events
{
    public static EventEnvelope Of(Guid workspace, string recordType, Guid record, long version, object data) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Type = EventTypes.NameOf(data.GetType()),
            WorkspaceId = workspace,
            OccurredAt = DateTimeOffset.UnixEpoch,
            Actor = new EventActor("service", null, "tests"),
            Origin = "automation",
            CorrelationId = Guid.CreateVersion7(),
            CausationId = Guid.CreateVersion7(),
            RecordType = recordType,
            RecordId = record,
            RecordVersion = version,
            Data = JsonSerializer.SerializeToElement(data, data.GetType(), EventJson.Options),
        };
}
