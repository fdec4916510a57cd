namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>
/// The workspace in which work outside a request is done just now; a service's tenancy registers an implementation.
/// Without one, service tokens are for work across workspaces. A singleton: clients live as long as the process.
/// </summary>
public interface IActingWorkspace
{
    Guid? WorkspaceId { get; }
}
