using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Net.Client;

/// <summary>What the headers and trailers of a response say.</summary>
internal static class ResponseHeaders
{
    /// <summary>Whether the call ended with its headers.</summary>
    public static bool IsTrailersOnly(HttpResponseMessage response) => response.Headers.NonValidated.Contains(GrpcProtocol.StatusHeader);

    /// <summary>The headers that carry status and trailing metadata.</summary>
    public static HttpResponseHeaders OfEnd(HttpResponseMessage response) =>
        IsTrailersOnly(response) ? response.Headers : response.TrailingHeaders;

    /// <exception cref="RpcException">This is no gRPC response.</exception>
    public static void Check(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            var code = GrpcProtocol.FromHttp(response.StatusCode);
            throw new RpcException(new Status(code, $"Bad gRPC response. HTTP status code: {(int)response.StatusCode}"));
        }
        var contentType = Find(response.Content.Headers, "content-type");
        if (!GrpcProtocol.IsGrpcContentType(contentType))
        {
            throw new RpcException(
                new Status(StatusCode.Cancelled, $"Bad gRPC response. Invalid content-type value: {contentType ?? "none"}")
            );
        }
    }

    /// <summary>How compressed messages are compressed, if the peer says.</summary>
    public static string? Encoding(HttpResponseMessage response) => Find(response.Headers, GrpcProtocol.EncodingHeader);

    /// <summary>The status of a response that was read to its end.</summary>
    public static Status StatusOf(HttpResponseMessage response)
    {
        var headers = OfEnd(response);
        var text = Find(headers, GrpcProtocol.StatusHeader);
        if (text is "0")
        {
            return Status.DefaultSuccess;
        }
        if (text is null)
        {
            return new Status(StatusCode.Cancelled, "No grpc-status found on response.");
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Enum.IsDefined((StatusCode)code)
            ? new Status((StatusCode)code, PercentEncoding.Decode(Find(headers, GrpcProtocol.MessageHeader) ?? ""))
            : new Status(StatusCode.Unknown, $"Unexpected grpc-status value: {text}");
    }

    /// <summary>Headers as metadata.</summary>
    public static Metadata ToMetadata(HttpResponseHeaders headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers.NonValidated)
        {
            foreach (var value in values)
            {
                MetadataHeaders.Add(metadata, name, value);
            }
        }
        return metadata;
    }

    private static string? Find(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
