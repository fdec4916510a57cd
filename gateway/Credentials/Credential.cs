using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CrmCloud.Gateway.Credentials;

/// <summary>What a request presents: a session token from the cookie, or an API key.</summary>
/// <param name="Text">The secret itself: never log it, never keep it.</param>
internal readonly record struct Credential(CredentialKind Kind, string Text)
{
    public const string SessionCookie = "crm_session";
    public const string ApiKeyPrefix = "crm_";

    /// <summary>Longer than any credential that was ever issued.</summary>
    public const int MaxLength = 128;

    private const string Bearer = "Bearer ";
    private static readonly SearchValues<char> Base64Url = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    /// <summary>
    /// The request's credential. An Authorization header speaks alone: where it holds no API key the cookie beside it
    /// is not looked at. What cannot be a credential by its form is none.
    /// </summary>
    public static bool TryRead(HttpRequest request, out Credential credential)
    {
        var authorization = request.Headers.Authorization;
        if (authorization.Count > 0)
        {
            credential = default;
            if (
                authorization.Count > 1
                || authorization[0] is not { } header
                || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            )
            {
                return false;
            }

            var key = header[Bearer.Length..];
            credential = new Credential(CredentialKind.ApiKey, key);
            return key.StartsWith(ApiKeyPrefix, StringComparison.Ordinal) && IsWellFormed(key);
        }

        var session = request.Headers.Cookie.Count == 0 ? null : request.Cookies[SessionCookie];
        credential = new Credential(CredentialKind.Session, session ?? "");
        return session is not null && IsWellFormed(session);
    }

    /// <summary>SHA-256 of the secret: what caches are keyed by.</summary>
    public CredentialKey Key()
    {
        Span<byte> text = stackalloc byte[MaxLength];
        Span<CredentialKey> key = stackalloc CredentialKey[1];
        var length = Encoding.ASCII.GetBytes(Text, text);
        SHA256.HashData(text[..length], MemoryMarshal.AsBytes(key));
        return key[0];
    }

    private static bool IsWellFormed(string text) => text.Length is >= 8 and <= MaxLength && !text.AsSpan().ContainsAnyExcept(Base64Url);
}

internal enum CredentialKind
{
    Session,
    ApiKey,
}

/// <summary>A SHA-256 as a value, so that looking one up allocates nothing.</summary>
internal readonly record struct CredentialKey(ulong A, ulong B, ulong C, ulong D)
{
    public override int GetHashCode() => A.GetHashCode();
}
