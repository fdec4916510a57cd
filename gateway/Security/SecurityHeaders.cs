namespace CrmCloud.Gateway.Security;

/// <summary>
/// Headers of every answer. They are set before the request goes on, so that errors have them, and again after a
/// service's headers were copied, so that none of theirs stands beside ours.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Scripts from our origin alone, none inline. Styles also inline: Mantine sets style attributes and a style element
    /// at run time, which only 'unsafe-inline' allows; what a style can leak is bounded by the other directives.
    /// </summary>
    private const string PagePolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>
    /// The desk shows mails. Their pictures may come from anywhere, once the reader asks for them: the frame that a mail is shown in
    /// forbids them until then by a policy of its own.
    /// </summary>
    private static readonly string s_deskPolicy = PagePolicy.Replace("img-src 'self'", "img-src 'self' https:", StringComparison.Ordinal);

    /// <summary>Answers are no pages: files that strangers mailed are among them, and run nothing even where someone opens one.</summary>
    private const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private const string Permissions = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                Apply(context);
                return next(context);
            }
        );

    public static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (context.Request.Path.StartsWithSegments("/api"))
        {
            headers.ContentSecurityPolicy = ApiPolicy;
            headers.CacheControl = "no-store";
        }
        else
        {
            headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/support") ? s_deskPolicy : PagePolicy;
        }
    }
}
