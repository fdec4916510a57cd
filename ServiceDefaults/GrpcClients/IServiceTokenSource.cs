namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>Tokens for what a service does on its own behalf: background work, change feeds, timers.</summary>
public interface IServiceTokenSource
{
    /// <summary>A token good for at least the renewal time; fetched when needed, once for all who wait.</summary>
    /// <param name="workspaceId">The workspace to act in; null for work across workspaces.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <exception cref="Grpc.Core.RpcException">Workspace refuses the service, or is away.</exception>
    Task<string> GetTokenAsync(Guid? workspaceId, CancellationToken cancellationToken);
}
