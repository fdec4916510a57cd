using System.Runtime.CompilerServices;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.ServiceDefaults.GrpcClients;
using Grpc.Core;
using Grpc.Net.ClientFactory;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>The other services' change feeds.</summary>
public interface IChangeFeeds
{
    /// <summary>Everything that a service's feed tells of some record types, oldest first, to its present end.</summary>
    /// <exception cref="RpcException">The service is away, or refuses.</exception>
    IAsyncEnumerable<Change> ReadAsync(string service, IReadOnlyList<string> types, CancellationToken cancellation);
}

/// <summary>The feeds over gRPC.</summary>
public sealed class GrpcChangeFeeds(GrpcClientFactory clients, IServiceTokenSource tokens) : IChangeFeeds
{
    public static string ClientName(string service) => $"feed-{service}";

    public async IAsyncEnumerable<Change> ReadAsync(
        string service,
        IReadOnlyList<string> types,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var request = new ChangesRequest();
        request.Types_.AddRange(types);
        var token = await tokens.GetTokenAsync(workspaceId: null, cancellation);
        using var stream = clients
            .CreateClient<ChangeFeed.ChangeFeedClient>(ClientName(service))
            .Changes(request, new Metadata { { "authorization", $"Bearer {token}" } }, cancellationToken: cancellation);
        await foreach (var change in stream.ResponseStream.ReadAllAsync(cancellation))
        {
            yield return change;
        }
    }
}
