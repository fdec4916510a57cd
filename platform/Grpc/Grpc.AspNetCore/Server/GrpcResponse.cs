using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.AspNetCore.Server;

/// <summary>Writes how a call ended.</summary>
internal static class GrpcResponse
{
    /// <summary>Ends a response that has sent nothing: the status goes with the headers, in one frame.</summary>
    public static void WriteTrailersOnly(HttpResponse response, Status status, Metadata? trailers = null)
    {
        response.ContentType = GrpcProtocol.ContentType;
        Write(response.Headers, status, trailers);
    }

    /// <summary>Ends a response that has sent headers or messages.</summary>
    public static void WriteTrailers(HttpResponse response, Status status, Metadata? trailers)
    {
        var feature =
            response.HttpContext.Features.Get<IHttpResponseTrailersFeature>()
            ?? throw new InvalidOperationException("The server does not support response trailers, which gRPC needs.");
        Write(feature.Trailers, status, trailers);
    }

    /// <summary>Adds metadata to headers.</summary>
    public static void Append(IHeaderDictionary headers, Metadata metadata)
    {
        foreach (var entry in metadata)
        {
            if (!MetadataHeaders.IsReserved(entry.Key))
            {
                headers.Append(entry.Key, MetadataHeaders.Format(entry));
            }
        }
    }

    private static void Write(IHeaderDictionary headers, Status status, Metadata? trailers)
    {
        if (trailers is not null)
        {
            Append(headers, trailers);
        }
        headers.GrpcStatus = GrpcProtocol.ToHeader(status.StatusCode);
        if (status.Detail.Length > 0)
        {
            headers.GrpcMessage = PercentEncoding.Encode(status.Detail);
        }
    }
}
