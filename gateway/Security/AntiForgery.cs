using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CrmCloud.ServiceDefaults.Problems;

namespace CrmCloud.Gateway.Security;

/// <summary>
/// Writes that a foreign page could make a signed-in browser send. The token follows from the session's own, so
/// nothing is stored: only who can read the cookie <c>XSRF-TOKEN</c>, our own pages, can send it as a header.
/// </summary>
internal static class AntiForgery
{
    public const string HeaderName = "X-XSRF-TOKEN";

    public static readonly Problem MissingToken = new(
        StatusCodes.Status403Forbidden,
        "auth.antiforgery",
        $"Send the cookie XSRF-TOKEN back as the header {HeaderName}."
    );

    public static readonly Problem ForeignOrigin = new(
        StatusCodes.Status403Forbidden,
        "auth.antiforgery",
        "This request comes from a page of another origin."
    );

    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>base64url(SHA-256("xsrf:" + session token)), as ASCII.</summary>
    public static byte[] TokenOf(string session) =>
        Encoding.ASCII.GetBytes(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes("xsrf:" + session))));

    public static bool HasToken(HttpRequest request, byte[] expected)
    {
        var header = request.Headers[HeaderName];
        return header.Count == 1
            && header[0] is { } text
            && text.Length == expected.Length
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(text), expected);
    }

    /// <summary>
    /// Whether a request without a session, such as a sign-in, may come from our own page or from no page at all.
    /// Browsers say so in <c>Sec-Fetch-Site</c>, older ones in <c>Origin</c>; programs send neither.
    /// </summary>
    public static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site)
        {
            return site == "same-origin" || site == "none";
        }

        return request.Headers.Origin is not { Count: > 0 } origin
            || string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }
}
