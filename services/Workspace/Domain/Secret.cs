using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CrmCloud.Workspace.Domain;

/// <summary>Opaque random texts that open something: sessions, links, API keys. Only their hash is kept.</summary>
public static class Secret
{
    /// <summary>32 random bytes as base64url: 43 characters.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256. So much randomness needs no slow hash.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>The value of the readable cookie that goes with a session: the gateway derives it again and keeps nothing.</summary>
    public static string AntiForgery(string sessionToken) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"xsrf:{sessionToken}")));
}
