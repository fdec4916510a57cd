using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Tokens;

namespace CrmCloud.Workspace.Features;

/// <summary>One public key of the set (RFC 7517, RFC 7518 §6.2).</summary>
public sealed record PublicKey(string Kty, string Use, string Alg, string Crv, string Kid, string X, string Y);

/// <summary>The public halves of the keys that internal tokens may be signed with.</summary>
public sealed record KeySet(IReadOnlyList<PublicKey> Keys)
{
    public static async Task<Ok<KeySet>> HandleAsync(SigningKeys keys, CancellationToken cancellation) =>
        TypedResults.Ok(new KeySet([.. (await keys.PublishedAsync(cancellation)).Select(Of)]));

    private static PublicKey Of(SigningKey key)
    {
        var point = key.Key.ExportParameters(includePrivateParameters: false).Q;
        return new PublicKey(
            "EC",
            "sig",
            SecurityAlgorithms.EcdsaSha256,
            "P-256",
            key.Id,
            Base64UrlEncoder.Encode(point.X),
            Base64UrlEncoder.Encode(point.Y)
        );
    }
}
