using CrmCloud.Workspace.Domain;

namespace CrmCloud.Workspace.Identity;

/// <summary>The two cookies of a browser session: the session itself, and what its writes must repeat in a header.</summary>
public static class SessionCookies
{
    public const string Session = "crm_session";
    public const string AntiForgery = "XSRF-TOKEN";

    public static void Write(HttpContext http, string token)
    {
        http.Response.Cookies.Append(Session, token, Options(http, readable: false));
        http.Response.Cookies.Append(AntiForgery, Secret.AntiForgery(token), Options(http, readable: true));
    }

    public static void Clear(HttpContext http)
    {
        http.Response.Cookies.Delete(Session, Options(http, readable: false));
        http.Response.Cookies.Delete(AntiForgery, Options(http, readable: true));
    }

    private static CookieOptions Options(HttpContext http, bool readable) =>
        new()
        {
            HttpOnly = !readable,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            Secure = !IsPlainLocalhost(http.Request),
            IsEssential = true,
        };

    /// <summary>
    /// What the browser sees, as the gateway forwards it. Only ever loosens the cookie on the caller's own machine: a forged
    /// header costs the forger their own protection.
    /// </summary>
    private static bool IsPlainLocalhost(HttpRequest request)
    {
        var scheme = request.Headers["X-Forwarded-Proto"].ToString() is { Length: > 0 } proto ? proto : request.Scheme;
        var host = request.Headers["X-Forwarded-Host"].ToString() is { Length: > 0 } forwarded ? new HostString(forwarded) : request.Host;
        return scheme == Uri.UriSchemeHttp && host.Host is ("localhost" or "127.0.0.1" or "[::1]");
    }
}
