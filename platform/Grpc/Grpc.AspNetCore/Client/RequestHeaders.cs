using System.Net;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>The request of a call without its content.</summary>
internal static class RequestHeaders
{
    private const string UserAgent = "grpc-dotnet";

    public static HttpRequestMessage CreateRequest(Uri uri, Metadata? metadata, TimeSpan? timeout, bool compress)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, uri)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        var headers = request.Headers;
        headers.TryAddWithoutValidation("te", "trailers");
        headers.TryAddWithoutValidation("user-agent", UserAgent);
        headers.TryAddWithoutValidation(GrpcProtocol.AcceptEncodingHeader, GrpcProtocol.AcceptedEncodings);
        if (compress)
        {
            headers.TryAddWithoutValidation(GrpcProtocol.EncodingHeader, GrpcProtocol.Gzip);
        }
        if (timeout is { } left)
        {
            headers.TryAddWithoutValidation(GrpcProtocol.TimeoutHeader, GrpcTimeout.Format(left));
        }
        if (metadata is not null)
        {
            foreach (var entry in metadata)
            {
                if (!MetadataHeaders.IsReserved(entry.Key))
                {
                    headers.TryAddWithoutValidation(entry.Key, MetadataHeaders.Format(entry));
                }
            }
        }
        return request;
    }
}
