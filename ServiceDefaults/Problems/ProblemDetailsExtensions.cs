using CrmCloud.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Errors as RFC 9457 problem details with a stable <c>code</c> and the <c>traceId</c>.</summary>
public static class ProblemDetailsExtensions
{
    /// <summary>
    /// Also gives <c>code</c> and <c>traceId</c> to problems that endpoints make themselves with
    /// <c>TypedResults.Problem</c>; a code they set stays. Part of <c>AddServiceDefaults</c>.
    /// </summary>
    public static IServiceCollection AddCrmProblemDetails(this IServiceCollection services)
    {
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context =>
            {
                var details = context.ProblemDetails;
                details.Type = "about:blank";
                details.Extensions["traceId"] = ProblemWriter.TraceId(context.HttpContext);
                details.Extensions.TryAdd("code", Problem.CodeOf(details.Status ?? context.HttpContext.Response.StatusCode));
            }
        );

        // Else a body that does not bind is a bare 400 outside Development, and nobody learns which field it was.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return services;
    }

    /// <summary>Catches what the rest of the pipeline throws. Part of <c>MapDefaultEndpoints</c>.</summary>
    public static IApplicationBuilder UseCrmProblemDetails(this IApplicationBuilder app) => app.UseMiddleware<ProblemMiddleware>();
}
