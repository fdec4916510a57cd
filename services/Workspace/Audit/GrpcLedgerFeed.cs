using System.Runtime.CompilerServices;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Contracts.Identity;
using CrmCloud.Workspace.Identity;
using Grpc.Core;
using Grpc.Net.ClientFactory;

namespace CrmCloud.Workspace.Audit;

/// <summary>Follows the services over gRPC, with a service token that Workspace issues to itself.</summary>
public sealed class GrpcLedgerFeed(GrpcClientFactory clients, InternalTokens tokens) : ILedgerFeed
{
    private const string Self = "workspace";

    public static string ClientName(string service) => $"ledger-{service}";

    public async IAsyncEnumerable<Change> FollowAsync(string service, string after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var token = await tokens.IssueAsync(
            new TokenSubject(InternalClaims.ServiceKind, Self, Self, WorkspaceId: null, Roles: [], Scopes: [], TeamIds: []),
            cancellation
        );
        var client = clients.CreateClient<ChangeFeed.ChangeFeedClient>(ClientName(service));
        using var call = client.Changes(
            new ChangesRequest
            {
                After = after,
                Follow = true,
                WithoutValues = true,
            },
            new Metadata { { "authorization", $"Bearer {token.Token}" } },
            cancellationToken: cancellation
        );
        while (await call.ResponseStream.MoveNext(cancellation))
        {
            yield return call.ResponseStream.Current;
        }
    }
}
