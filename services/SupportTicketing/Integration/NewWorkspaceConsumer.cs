using System.Text.Json;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.SupportTicketing.Data;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>Gives a new workspace its first queue, in its language.</summary>
public sealed class NewWorkspaceConsumer(Beginnings beginnings) : EventConsumer
{
    public override string Name => "support.new-workspace";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<WorkspaceChanged>()];

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        var workspace = events[0].Data.Deserialize<WorkspaceChanged>(EventJson.Options)!;
        await beginnings.MakeAsync(workspace.Locale, cancellation);
    }
}
