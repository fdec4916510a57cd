using CrmCloud.Contracts.Workspace.V1;

namespace CrmCloud.Gateway.Credentials;

/// <summary>Turns a credential into an internal token.</summary>
internal interface ICredentialExchange
{
    /// <summary>The token; null where the credential is unknown, expired or revoked.</summary>
    /// <exception cref="CredentialExchangeException">It cannot be found out just now.</exception>
    Task<InternalToken?> ExchangeAsync(Credential credential);
}

/// <summary>Workspace could not be asked, or does not accept the gateway.</summary>
internal sealed class CredentialExchangeException(string message, Exception cause) : Exception(message, cause);
