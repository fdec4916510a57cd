using System.Text.Json;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>Which problem an exception means to the client.</summary>
internal static class ExceptionProblems
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    public static Problem Map(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (MapOne(cause) is { } problem)
            {
                return problem;
            }
        }

        return Problem.OfStatus(
            StatusCodes.Status500InternalServerError,
            "Something went wrong on our side. The trace id leads to the cause."
        );
    }

    private static Problem? MapOne(Exception exception) =>
        exception switch
        {
            BadHttpRequestException bad => BadRequest(bad),
            JsonException json => JsonProblems.Of(json),
            InvalidOperationException invalid when JsonProblems.IsUnreadableText(invalid) => JsonProblems.UnreadableText(),
            BrokenCircuitException => Unavailable(),
            TimeoutRejectedException => Late(),
            RpcException { StatusCode: StatusCode.Unavailable } => Unavailable(),
            RpcException { StatusCode: StatusCode.DeadlineExceeded } => Late(),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
                Unavailable(),
            NpgsqlException { IsTransient: true } => Unavailable(),
            TimeoutException => Late(),
            _ => null,
        };

    private static Problem BadRequest(BadHttpRequestException bad) =>
        bad.StatusCode switch
        {
            StatusCodes.Status400BadRequest when bad.InnerException is JsonException json => JsonProblems.Of(json),
            StatusCodes.Status400BadRequest when JsonProblems.IsUnreadableText(bad.InnerException) => JsonProblems.UnreadableText(),
            StatusCodes.Status400BadRequest => BindingProblems.Of(bad.Message),
            var status => Problem.OfStatus(status),
        };

    private static Problem Unavailable() =>
        new(
            StatusCodes.Status503ServiceUnavailable,
            "server.unavailable",
            "A part of the system does not answer. Try again shortly.",
            RetryAfter: RetryAfter
        );

    private static Problem Late() =>
        new(StatusCodes.Status504GatewayTimeout, "server.timeout", "A part of the system did not answer in time.", RetryAfter: RetryAfter);
}
