using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http;

namespace Grpc.Core;

/// <summary>From a call to the HTTP request that carries it.</summary>
public static class ServerCallContextExtensions
{
    private const string HttpContextKey = "__HttpContext";

    /// <summary>The HTTP context of a call. A call made up by a test gives it in <c>UserState["__HttpContext"]</c>.</summary>
    /// <exception cref="InvalidOperationException">The call has none.</exception>
    public static HttpContext GetHttpContext(this ServerCallContext serverCallContext)
    {
        ArgumentNullException.ThrowIfNull(serverCallContext);
        return serverCallContext switch
        {
            HttpServerCallContext call => call.HttpContext,
            _ when serverCallContext.UserState.TryGetValue(HttpContextKey, out var value) && value is HttpContext http => http,
            _ => throw new InvalidOperationException("Could not get HttpContext from ServerCallContext: the call did not come over HTTP."),
        };
    }
}
