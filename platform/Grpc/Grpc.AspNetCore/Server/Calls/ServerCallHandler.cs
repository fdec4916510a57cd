using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Serves the calls of one method.</summary>
internal abstract class ServerCallHandler(IMethod method, GrpcServiceOptions options, ILogger logger)
{
    protected IMethod Method { get; } = method;

    protected GrpcServiceOptions Options { get; } = options;

    public async Task HandleAsync(HttpContext http)
    {
        if (!Accept(http))
        {
            return;
        }
        await using var call = new HttpServerCallContext(http, Method, Options);
        try
        {
            call.Start();
            await InvokeAsync(call);
            call.End();
        }
        catch (Exception exception)
        {
            call.Fail(exception, logger);
        }
    }

    /// <summary>Reads the request, runs the handler and writes what it answers.</summary>
    protected abstract Task InvokeAsync(HttpServerCallContext call);

    private static bool Accept(HttpContext http)
    {
        if (!GrpcProtocol.IsGrpcContentType(http.Request.ContentType))
        {
            Refuse(http, StatusCodes.Status415UnsupportedMediaType, $"Content-Type '{http.Request.ContentType}' is not supported.");
            return false;
        }
        if (HttpProtocol.IsHttp2(http.Request.Protocol) || HttpProtocol.IsHttp3(http.Request.Protocol))
        {
            return true;
        }
        Refuse(http, StatusCodes.Status426UpgradeRequired, $"Request protocol '{http.Request.Protocol}' is not supported.");
        http.Response.Headers.Upgrade = "h2c";
        http.Response.Headers.Connection = "Upgrade";
        return false;
    }

    private static void Refuse(HttpContext http, int statusCode, string detail)
    {
        http.Response.StatusCode = statusCode;
        GrpcResponse.WriteTrailersOnly(http.Response, new Status(StatusCode.Internal, detail));
    }
}
