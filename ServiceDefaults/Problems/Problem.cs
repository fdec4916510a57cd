using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>An answer that is an error (RFC 9457): what is sent, without what belongs to one request only.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, for programs: <c>area.reason</c>.</param>
/// <param name="Detail">For people; null where the status says it all.</param>
/// <param name="Errors">Messages by field, camelCase paths.</param>
/// <param name="RetryAfter">Sent as <c>Retry-After</c>, in whole seconds, at least one.</param>
public sealed record Problem(
    int Status,
    string Code,
    string? Detail = null,
    IReadOnlyDictionary<string, string[]>? Errors = null,
    TimeSpan? RetryAfter = null
)
{
    public static Problem Unauthenticated { get; } =
        new(StatusCodes.Status401Unauthorized, "auth.unauthenticated", "Sign in, or send a valid API key.");

    public static Problem Forbidden { get; } =
        new(StatusCodes.Status403Forbidden, "auth.forbidden", "Your role or key does not allow this.");

    /// <summary>The reason phrase of the status.</summary>
    public string Title => ReasonPhrases.GetReasonPhrase(Status);

    /// <summary>The problem that a bare status stands for.</summary>
    public static Problem OfStatus(int status, string? detail = null) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => Unauthenticated,
            StatusCodes.Status403Forbidden => Forbidden,
            _ => new Problem(status, CodeOf(status), detail),
        };

    internal static string CodeOf(int status) =>
        status switch
        {
            400 => "request.malformed",
            401 => "auth.unauthenticated",
            403 => "auth.forbidden",
            404 => "request.not-found",
            405 => "request.method-not-allowed",
            406 => "request.not-acceptable",
            408 => "request.timeout",
            409 => "request.conflict",
            411 => "request.length-required",
            412 => "request.precondition-failed",
            413 => "request.too-large",
            414 => "request.uri-too-long",
            415 => "request.unsupported-media-type",
            422 => "request.invalid",
            428 => "request.precondition-required",
            429 => "request.rate-limited",
            431 => "request.headers-too-large",
            502 => "server.bad-gateway",
            503 => "server.unavailable",
            504 => "server.timeout",
            >= 500 => "server.error",
            _ => "request.refused",
        };
}
