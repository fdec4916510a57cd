using System.Net.Sockets;
using Grpc.Core;

namespace Grpc.Net.Client;

/// <summary>What a failed exchange of HTTP means for its call.</summary>
internal static class TransportFailure
{
    public static Status ToStatus(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            StatusCode? code = cause switch
            {
                HttpProtocolException protocol => FromHttp2(protocol.ErrorCode),
                HttpRequestException { StatusCode: { } status } => Protocol.GrpcProtocol.FromHttp(status),
                SocketException or OperationCanceledException or TimeoutException => StatusCode.Unavailable,
                HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => StatusCode.Unavailable,
                HttpRequestException
                {
                    HttpRequestError: HttpRequestError.ConnectionError
                        or HttpRequestError.NameResolutionError
                        or HttpRequestError.SecureConnectionError
                        or HttpRequestError.ResponseEnded
                } => StatusCode.Unavailable,
                IOException when cause.InnerException is null => StatusCode.Unavailable,
                _ => null,
            };
            if (code is { } known)
            {
                return new Status(
                    known,
                    $"Error starting gRPC call or reading its response. {exception.GetType().Name}: {exception.Message}",
                    exception
                );
            }
        }
        return new Status(
            StatusCode.Internal,
            $"Error starting gRPC call or reading its response. {exception.GetType().Name}: {exception.Message}",
            exception
        );
    }

    // The table of the gRPC specification for errors of HTTP/2.
    private static StatusCode FromHttp2(long errorCode) =>
        errorCode switch
        {
            0x7 => StatusCode.Unavailable,
            0x8 => StatusCode.Cancelled,
            0xb => StatusCode.ResourceExhausted,
            0xc => StatusCode.PermissionDenied,
            _ => StatusCode.Internal,
        };
}
