using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.ServiceDefaults.GrpcClients;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>Work outside a request calls other services in the workspace that it is done in.</summary>
internal sealed class ActingWorkspace : IActingWorkspace
{
    public Guid? WorkspaceId => CallContextAccessor.Ambient?.WorkspaceId;
}
