using System.Security.Cryptography;
using System.Text;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Identity;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace CrmCloud.Workspace.Grpc;

/// <summary>
/// Turns credentials into internal tokens. Anonymous: what the caller presents is the proof, and whoever holds it could as well
/// use it at the gateway. The endpoint is not reachable from outside.
/// </summary>
public sealed class IdentityService(Sessions sessions, KeyUse keys, InternalTokens tokens, IOptions<KnownServices> services)
    : Contracts.Workspace.V1.Identity.IdentityBase
{
    /// <summary>Longer than any credential of ours: what is longer is not looked up.</summary>
    private const int MaxCredential = 100;

    public override async Task<InternalToken> ExchangeSession(ExchangeSessionRequest request, ServerCallContext context)
    {
        if (
            request.SessionToken.Length is 0 or > MaxCredential
            || await sessions.UseAsync(request.SessionToken, context.CancellationToken) is not { } user
        )
        {
            throw Unauthenticated();
        }
        return await IssueAsync(
            new TokenSubject(
                InternalClaims.UserKind,
                user.Id.ToString(),
                user.Name,
                user.WorkspaceId,
                user.Roles,
                Roles.ScopesOf(user.Roles),
                user.TeamIds
            ),
            context.CancellationToken
        );
    }

    public override async Task<InternalToken> ExchangeApiKey(ExchangeApiKeyRequest request, ServerCallContext context)
    {
        if (
            request.ApiKey.Length is 0 or > MaxCredential
            || await keys.UseAsync(request.ApiKey, context.CancellationToken) is not { } subject
        )
        {
            throw Unauthenticated();
        }
        return await IssueAsync(subject, context.CancellationToken);
    }

    public override async Task<InternalToken> IssueServiceToken(IssueServiceTokenRequest request, ServerCallContext context)
    {
        if (!services.Value.TryGetValue(request.Service, out var known) || !SameSecret(known.Secret, request.Secret))
        {
            throw Unauthenticated();
        }
        Guid? workspace = null;
        if (request.WorkspaceId.Length > 0)
        {
            workspace = Guid.TryParse(request.WorkspaceId, out var id)
                ? id
                : throw new RpcException(new Status(StatusCode.InvalidArgument, "workspace_id is not an id."));
        }
        // A service acts in a workspace with every right, since it does what its own callers were allowed to ask for.
        // Across workspaces it has none: there its kind alone opens the change feed.
        return await IssueAsync(
            new TokenSubject(
                InternalClaims.ServiceKind,
                request.Service,
                request.Service,
                workspace,
                [],
                workspace is null ? [] : Roles.AllScopes,
                []
            ),
            context.CancellationToken
        );
    }

    private async Task<InternalToken> IssueAsync(TokenSubject subject, CancellationToken cancellation)
    {
        var issued = await tokens.IssueAsync(subject, cancellation);
        return new InternalToken
        {
            Token = issued.Token,
            ExpiresAt = Timestamp.FromDateTimeOffset(issued.ExpiresAt),
            SubjectId = subject.SubjectId,
            WorkspaceId = subject.WorkspaceId?.ToString() ?? "",
        };
    }

    /// <summary>Compares in constant time, and never takes a missing secret for a match.</summary>
    private static bool SameSecret(string known, string given) =>
        known.Length > 0
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(known)),
            SHA256.HashData(Encoding.UTF8.GetBytes(given))
        );

    private static RpcException Unauthenticated() => new(new Status(StatusCode.Unauthenticated, "The credential is not valid."));
}
