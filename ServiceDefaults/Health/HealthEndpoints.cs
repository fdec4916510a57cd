using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrmCloud.ServiceDefaults.Health;

internal static class HealthEndpoints
{
    public const string HealthPath = "/health";
    public const string AlivePath = "/alive";
    public const string LiveTag = "live";

    public static void AddDefaultHealthChecks(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), [LiveTag]);

    public static void MapHealthEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapHealthChecks(HealthPath, new HealthCheckOptions { ResponseWriter = WriteAsync })
            .AllowAnonymous()
            .WithMetadata(new ExcludeFromDescriptionAttribute());
        endpoints
            .MapHealthChecks(
                AlivePath,
                new HealthCheckOptions { ResponseWriter = WriteAsync, Predicate = check => check.Tags.Contains(LiveTag) }
            )
            .AllowAnonymous()
            .WithMetadata(new ExcludeFromDescriptionAttribute());
    }

    public static bool IsHealthPath(PathString path) => path.Equals(HealthPath) || path.Equals(AlivePath);

    /// <summary>Names and states only: reasons go to the log, since anyone may read this.</summary>
    private static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", StateName(report.Status));
        json.WriteStartObject("checks");
        foreach (var (name, entry) in report.Entries)
        {
            json.WriteString(name, StateName(entry.Status));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string StateName(HealthStatus status) =>
        status switch
        {
            HealthStatus.Healthy => "healthy",
            HealthStatus.Degraded => "degraded",
            _ => "unhealthy",
        };
}
