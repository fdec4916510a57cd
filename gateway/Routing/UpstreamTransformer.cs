using CrmCloud.Gateway.Credentials;
using CrmCloud.Gateway.Security;
using Yarp.ReverseProxy.Forwarder;

namespace CrmCloud.Gateway.Routing;

/// <summary>
/// What services get to see of a request: no credential of the outside but the internal token that the gateway vouches
/// for, and no forwarding header that the client wrote. One instance per caller, so that a request allocates none.
/// </summary>
internal sealed class UpstreamTransformer(string? authorization, bool passesSession) : HttpTransformer
{
    private static readonly string[] NeverFromOutside =
    [
        "Authorization",
        "Cookie",
        AntiForgery.HeaderName,
        "Forwarded",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Forwarded-Prefix",
        "X-Forwarded-Port",
        "X-Real-IP",
        "X-Original-For",
        "X-Original-Host",
        "X-Original-Proto",
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-HTTP-Method-Override",
    ];

    public static UpstreamTransformer Anonymous { get; } = new(authorization: null, passesSession: false);

    public static UpstreamTransformer AnonymousWithSession { get; } = new(authorization: null, passesSession: true);

    public override async ValueTask TransformRequestAsync(
        HttpContext httpContext,
        HttpRequestMessage proxyRequest,
        string destinationPrefix,
        CancellationToken cancellationToken
    )
    {
        await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        var headers = proxyRequest.Headers;
        headers.Host = null;
        foreach (var name in NeverFromOutside)
        {
            headers.Remove(name);
        }

        var request = httpContext.Request;
        if (httpContext.Connection.RemoteIpAddress is { } address)
        {
            headers.TryAddWithoutValidation("X-Forwarded-For", address.ToString());
        }

        headers.TryAddWithoutValidation("X-Forwarded-Proto", request.Scheme);
        headers.TryAddWithoutValidation("X-Forwarded-Host", request.Host.Value);
        if (authorization is not null)
        {
            headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (passesSession && request.Cookies[Credential.SessionCookie] is { Length: > 0 and <= Credential.MaxLength } session)
        {
            headers.TryAddWithoutValidation("Cookie", $"{Credential.SessionCookie}={session}");
        }
    }

    public override async ValueTask<bool> TransformResponseAsync(
        HttpContext httpContext,
        HttpResponseMessage? proxyResponse,
        CancellationToken cancellationToken
    )
    {
        var copied = await base.TransformResponseAsync(httpContext, proxyResponse, cancellationToken);
        httpContext.Response.Headers.Remove("Server");
        SecurityHeaders.Apply(httpContext);
        return copied;
    }
}
