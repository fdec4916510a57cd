using CrmCloud.Contracts.Changes.V1;

namespace CrmCloud.Workspace.Audit;

/// <summary>The change feeds of all services, one as the other.</summary>
public interface ILedgerFeed
{
    /// <summary>Every entry of a service's ledger after the cursor, without values, and then new ones as they come.</summary>
    /// <exception cref="Grpc.Core.RpcException">The service is away, or was going away.</exception>
    IAsyncEnumerable<Change> FollowAsync(string service, string after, CancellationToken cancellation);
}
