using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Workspace;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>Gives a new workspace what it begins with in this service.</summary>
internal sealed class NewWorkspaceConsumer(Beginnings beginnings, ServiceIdentity service) : EventConsumer
{
    public override string Name => $"{service.Name}.new-workspace";

    public override IReadOnlyCollection<string> EventTypes { get; } = [Contracts.Events.EventTypes.NameOf<WorkspaceChanged>()];

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        var workspace = events[0].Data.Deserialize<WorkspaceChanged>(EventJson.Options)!;
        await beginnings.MakeAsync(workspace.Locale, cancellation);
    }
}
