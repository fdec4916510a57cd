using System.Buffers;
using System.Net;
using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>Names and numbers of gRPC over HTTP/2.</summary>
internal static class GrpcProtocol
{
    public const string ContentType = "application/grpc";
    public const string StatusHeader = "grpc-status";
    public const string MessageHeader = "grpc-message";
    public const string TimeoutHeader = "grpc-timeout";
    public const string EncodingHeader = "grpc-encoding";
    public const string AcceptEncodingHeader = "grpc-accept-encoding";

    /// <summary>Request metadata by which a caller asks its own client to compress; it never crosses the wire.</summary>
    public const string EncodingRequestHeader = "grpc-internal-encoding-request";

    public const string Identity = "identity";
    public const string Gzip = "gzip";
    public const string AcceptedEncodings = "identity,gzip";

    /// <summary>Length of what stands before a message: one byte of flags, four of length.</summary>
    public const int HeaderSize = 5;

    public const int DefaultMaxReceiveMessageSize = 4 * 1024 * 1024;

    private static readonly string[] StatusCodes = [.. Enumerable.Range(0, 17).Select(code => code.ToString(null, null))];
    private static readonly SearchValues<char> AfterContentType = SearchValues.Create("+; ");

    /// <summary>The code as it stands in a header.</summary>
    public static string ToHeader(StatusCode code) =>
        (uint)code < (uint)StatusCodes.Length ? StatusCodes[(int)code] : StatusCodes[(int)StatusCode.Unknown];

    /// <summary>Whether a media type is gRPC's, with or without the name of a message format.</summary>
    public static bool IsGrpcContentType(string? contentType) =>
        contentType is not null
        && contentType.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == ContentType.Length || AfterContentType.Contains(contentType[ContentType.Length]));

    /// <summary>What a bare HTTP status means, for peers and proxies that do not speak gRPC.</summary>
    public static StatusCode FromHttp(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.BadRequest or HttpStatusCode.RequestHeaderFieldsTooLarge => StatusCode.Internal,
            HttpStatusCode.Unauthorized => StatusCode.Unauthenticated,
            HttpStatusCode.Forbidden => StatusCode.PermissionDenied,
            HttpStatusCode.NotFound => StatusCode.Unimplemented,
            HttpStatusCode.TooManyRequests
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => StatusCode.Unavailable,
            _ => StatusCode.Unknown,
        };
}
