using CrmCloud.Contracts.Records.V1;

namespace CrmCloud.Workspace.Search;

/// <summary>The services that know records, asked on the caller's behalf.</summary>
public interface IRecordPeers
{
    /// <summary>Those that are part of this system.</summary>
    IReadOnlySet<string> Services { get; }

    /// <exception cref="Grpc.Core.RpcException">The service is away, or too slow.</exception>
    Task<SearchResponse> SearchAsync(string service, SearchRequest request, CancellationToken cancellation);

    /// <exception cref="Grpc.Core.RpcException">The service is away, or too slow.</exception>
    Task<NameResponse> NameAsync(string service, NameRequest request, CancellationToken cancellation);
}
