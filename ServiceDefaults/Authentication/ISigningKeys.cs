using Microsoft.IdentityModel.Tokens;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>
/// The public keys that internal tokens may be signed with. Services fetch them from Workspace; Workspace itself
/// registers its own implementation over its key store.
/// </summary>
public interface ISigningKeys
{
    /// <summary>The key with that id; null where no such key is published.</summary>
    /// <exception cref="HttpRequestException">The keys were never fetched and cannot be now.</exception>
    ValueTask<SecurityKey?> FindAsync(string keyId, CancellationToken cancellationToken);
}
