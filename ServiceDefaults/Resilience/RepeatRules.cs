using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace CrmCloud.ServiceDefaults.Resilience;

/// <summary>What counts as a failure of the peer, and what may be sent again without doing anything twice.</summary>
internal static class RepeatRules
{
    public const string IdempotencyKeyHeader = "Idempotency-Key";

    public static bool IsGrpc(HttpRequestMessage request) =>
        request.Content?.Headers.ContentType?.MediaType?.StartsWith("application/grpc", StringComparison.Ordinal) == true;

    public static bool IsFailure(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || ConnectTimedOut(outcome.Exception)
        || outcome.Result
            is { StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout };

    /// <summary>
    /// A request that never reached the peer may always be repeated; one that may have, only where repeating it has no
    /// second effect. An open circuit is not asked again.
    /// </summary>
    public static bool MayRepeat(HttpRequestMessage? request, Outcome<HttpResponseMessage> outcome)
    {
        if (
            request is null
            || outcome.Exception is BrokenCircuitException
            || !IsFailure(outcome)
            || request.Content is StreamContent or MultipartContent
        )
        {
            return false;
        }

        return NeverSent(outcome.Exception) || (!IsGrpc(request) && IsSafe(request));
    }

    private static bool NeverSent(Exception? exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
        || ConnectTimedOut(exception);

    // The shape in which SocketsHttpHandler reports its ConnectTimeout.
    private static bool ConnectTimedOut(Exception? exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException };

    private static bool IsSafe(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get
        || request.Method == HttpMethod.Head
        || request.Method == HttpMethod.Options
        || request.Headers.Contains(IdempotencyKeyHeader);
}
