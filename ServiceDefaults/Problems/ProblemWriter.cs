using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>Writes problems as <c>application/problem+json</c>, whatever the client says it accepts.</summary>
public static class ProblemWriter
{
    public const string ContentType = "application/problem+json";

    /// <summary>
    /// Answers with a problem. A gRPC request gets the bare status (its client maps it), HEAD gets no body.
    /// </summary>
    public static async Task WriteAsync(HttpContext context, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problem);
        var response = context.Response;
        response.StatusCode = problem.Status;
        if (problem.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (context.Request.ContentType?.StartsWith("application/grpc", StringComparison.Ordinal) == true)
        {
            return;
        }

        response.ContentType = ContentType;
        response.ContentLength = null;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await using (var json = new Utf8JsonWriter(response.BodyWriter))
        {
            Write(json, problem, TraceId(context));
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>The id under which the trace and the log know this request.</summary>
    public static string TraceId(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : context.TraceIdentifier;
    }

    private static void Write(Utf8JsonWriter json, Problem problem, string traceId)
    {
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", problem.Title);
        json.WriteNumber("status", problem.Status);
        if (problem.Detail is not null)
        {
            json.WriteString("detail", problem.Detail);
        }

        json.WriteString("code", problem.Code);
        json.WriteString("traceId", traceId);
        if (problem.Errors is { Count: > 0 } errors)
        {
            json.WriteStartObject("errors");
            foreach (var (field, messages) in errors)
            {
                json.WriteStartArray(field);
                foreach (var message in messages)
                {
                    json.WriteStringValue(message);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
