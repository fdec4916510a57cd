using CrmCloud.Gateway.Credentials;
using CrmCloud.Gateway.Limits;
using CrmCloud.Gateway.Security;
using CrmCloud.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway.Routing;

/// <summary>
/// The endpoints of the route table. Each request passes, in this order: who is it, may the browser have sent it by
/// itself, is it too often, is it too large; then the service answers.
/// </summary>
internal sealed class ProxyEndpoints(
    CredentialCache credentials,
    RateLimits limits,
    ServiceForwarder forwarder,
    IOptions<GatewayOptions> options
)
{
    public static readonly Problem TooLarge = new(
        StatusCodes.Status413PayloadTooLarge,
        "request.too-large",
        "The body is larger than this address takes."
    );

    private const long DrainedBytes = 32 << 20;
    private static readonly Problem NoRoute = Problem.OfStatus(StatusCodes.Status404NotFound);
    private static readonly Problem WorkspaceAway = new(
        StatusCodes.Status503ServiceUnavailable,
        "server.unavailable",
        "Sign-in cannot be checked just now.",
        RetryAfter: TimeSpan.FromSeconds(2)
    );

    public void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var route in RouteTable.Routes)
        {
            endpoints.Map(
                route.Pattern,
                route.Access == Access.Caller ? context => ForCallerAsync(context, route) : context => ForAnyoneAsync(context, route)
            );
        }

        // Also what does not exist is told only to callers.
        endpoints.Map("/api/{**rest}", context => ForCallerAsync(context, route: null));
    }

    private async Task ForCallerAsync(HttpContext context, ProxyRoute? route)
    {
        if (!Credential.TryRead(context.Request, out var credential))
        {
            await ProblemWriter.WriteAsync(context, Problem.Unauthenticated);
            return;
        }

        var resolving = credentials.ResolveAsync(credential, context.RequestAborted);
        var resolution = resolving.IsCompletedSuccessfully ? resolving.Result : await resolving;
        if (resolution.Caller is not { } caller)
        {
            await RefuseAsync(context, resolution);
            return;
        }

        var writes = !AntiForgery.IsSafe(context.Request.Method);
        if (writes && caller.XsrfToken is { } expected && !AntiForgery.HasToken(context.Request, expected))
        {
            await ProblemWriter.WriteAsync(context, AntiForgery.MissingToken);
            return;
        }

        // A handshake is a GET that any page may make a browser send, and no header of ours can come with it.
        if (route is { Lives: true } && !AntiForgery.IsSameOrigin(context.Request))
        {
            await ProblemWriter.WriteAsync(context, AntiForgery.ForeignOrigin);
            return;
        }

        var rate = (writes ? caller.Writes : caller.Reads).Take();
        rate.WriteTo(context.Response.Headers);
        if (!rate.Allowed)
        {
            await ProblemWriter.WriteAsync(context, rate.ToProblem());
            return;
        }

        if (route is null)
        {
            await ProblemWriter.WriteAsync(context, NoRoute);
            return;
        }

        if (await FitsAsync(context, route))
        {
            await forwarder.ForwardAsync(context, route, route.PassesSession ? caller.TransformerWithSession : caller.Transformer);
            if (route.EndsSession)
            {
                credentials.Forget(credential);
            }
        }
    }

    private async Task ForAnyoneAsync(HttpContext context, ProxyRoute route)
    {
        if (!AntiForgery.IsSafe(context.Request.Method) && !AntiForgery.IsSameOrigin(context.Request))
        {
            await ProblemWriter.WriteAsync(context, AntiForgery.ForeignOrigin);
            return;
        }

        if (!await FitsAsync(context, route))
        {
            return;
        }

        var account = "";
        if (route.Access == Access.SignIn && !AntiForgery.IsSafe(context.Request.Method))
        {
            if (await SignInAccount.ReadAsync(context.Request, context.RequestAborted) is not { } named)
            {
                await ProblemWriter.WriteAsync(context, TooLarge);
                return;
            }

            account = named;
        }

        if (limits.TakeAnonymous(route.Access, context, account) is { } rate)
        {
            rate.WriteTo(context.Response.Headers);
            if (!rate.Allowed)
            {
                await ProblemWriter.WriteAsync(context, rate.ToProblem());
                return;
            }
        }

        await forwarder.ForwardAsync(
            context,
            route,
            route.PassesSession ? UpstreamTransformer.AnonymousWithSession : UpstreamTransformer.Anonymous
        );
    }

    private async Task RefuseAsync(HttpContext context, Resolution resolution)
    {
        if (resolution.IsUnknown)
        {
            await ProblemWriter.WriteAsync(context, WorkspaceAway);
            return;
        }

        var rate = limits.TakeRefused(context);
        await ProblemWriter.WriteAsync(context, rate.Allowed ? Problem.Unauthenticated : rate.ToProblem());
    }

    /// <summary>
    /// Most clients read the answer only once they have sent everything: a little too much is taken and thrown away, so that
    /// they see the refusal; of far too much the connection is closed.
    /// </summary>
    private static async Task RefuseTooLargeAsync(HttpContext context, long limit)
    {
        if (
            context.Request.ContentLength <= limit + DrainedBytes
            && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size
        )
        {
            size.MaxRequestBodySize = limit + DrainedBytes;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        else
        {
            context.Response.Headers.Connection = "close";
        }
        await ProblemWriter.WriteAsync(context, TooLarge);
    }

    private async ValueTask<bool> FitsAsync(HttpContext context, ProxyRoute route)
    {
        var limit = route.Streams ? options.Value.MaxImportBytes : options.Value.MaxBodyBytes;
        if (context.Request.ContentLength > limit)
        {
            await RefuseTooLargeAsync(context, limit);
            return false;
        }

        if (route.Streams && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        return true;
    }
}
