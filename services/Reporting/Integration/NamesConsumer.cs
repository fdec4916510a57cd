using System.Text.Json;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Reporting.Data;

namespace CrmCloud.Reporting.Integration;

/// <summary>Keeps names and settings current.</summary>
public sealed class NamesConsumer(FactWriter facts) : EventConsumer
{
    public override string Name => "reporting.names";

    public override IReadOnlyCollection<string> EventTypes { get; } =
        new HashSet<string>
        {
            Contracts.Events.EventTypes.NameOf<WorkspaceChanged>(),
            Contracts.Events.EventTypes.NameOf<UserChanged>(),
            Contracts.Events.EventTypes.NameOf<TeamChanged>(),
            Contracts.Events.EventTypes.NameOf<DisqualifyReasonChanged>(),
        };

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        foreach (var envelope in events)
        {
            await ApplyAsync(envelope, Read(envelope), cancellation);
        }
    }

    private Task ApplyAsync(EventEnvelope envelope, object data, CancellationToken cancellation) =>
        data switch
        {
            WorkspaceChanged workspace => facts.WriteSettingsAsync(
                workspace.TimeZone,
                workspace.Currency,
                envelope.RecordVersion,
                cancellation
            ),
            UserChanged user => facts.WriteNameAsync("user", envelope.RecordId, user.Name, envelope.RecordVersion, cancellation),
            TeamChanged team => facts.WriteNameAsync("team", envelope.RecordId, team.Name, envelope.RecordVersion, cancellation),
            DisqualifyReasonChanged reason => facts.WriteNameAsync(
                "disqualifyReason",
                envelope.RecordId,
                reason.Name,
                envelope.RecordVersion,
                cancellation
            ),
            _ => throw new InvalidOperationException($"No effect is known of {envelope.Type}."),
        };

    private static object Read(EventEnvelope envelope) =>
        envelope.Data.Deserialize(Contracts.Events.EventTypes.All[envelope.Type], EventJson.Options)!;
}
