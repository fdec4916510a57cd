using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.ServiceDefaults.GrpcClients;
using Grpc.Core;

namespace CrmCloud.Gateway.Credentials;

/// <summary>Asks Workspace, in the gateway's own name.</summary>
internal sealed class WorkspaceCredentialExchange(Identity.IdentityClient identity, IServiceTokenSource serviceTokens) : ICredentialExchange
{
    // Bounds an exchange that many requests wait for; it is not cancelled with the first of them.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public async Task<InternalToken?> ExchangeAsync(Credential credential)
    {
        using var limit = new CancellationTokenSource(Limit);
        var headers = new Metadata { { "authorization", $"Bearer {await OwnTokenAsync(limit.Token)}" } };
        try
        {
            return credential.Kind == CredentialKind.ApiKey
                ? await identity.ExchangeApiKeyAsync(
                    new ExchangeApiKeyRequest { ApiKey = credential.Text },
                    headers,
                    cancellationToken: limit.Token
                )
                : await identity.ExchangeSessionAsync(
                    new ExchangeSessionRequest { SessionToken = credential.Text },
                    headers,
                    cancellationToken: limit.Token
                );
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.Unauthenticated or StatusCode.NotFound)
        {
            return null;
        }
        catch (Exception exception) when (exception is RpcException or HttpRequestException or OperationCanceledException)
        {
            throw new CredentialExchangeException("Workspace does not answer", exception);
        }
    }

    /// <summary>Apart from the exchange, so that a refusal of the gateway is not taken for one of the caller.</summary>
    private async Task<string> OwnTokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await serviceTokens.GetTokenAsync(workspaceId: null, cancellationToken);
        }
        catch (Exception exception) when (exception is RpcException or HttpRequestException or OperationCanceledException)
        {
            throw new CredentialExchangeException("Workspace gives the gateway no token", exception);
        }
    }
}
