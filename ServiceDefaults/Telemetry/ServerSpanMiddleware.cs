using System.Diagnostics;
using CrmCloud.ServiceDefaults.Health;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CrmCloud.ServiceDefaults.Telemetry;

/// <summary>
/// Gives ASP.NET Core's server span what the semantic conventions ask for: the name <c>{method} {route}</c>, route,
/// status code and error. Health requests are left out, with everything below them.
/// </summary>
internal sealed class ServerSpanMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var activity = Activity.Current;
        if (activity is null)
        {
            await next(context);
            return;
        }

        if (HealthEndpoints.IsHealthPath(context.Request.Path))
        {
            activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            activity.IsAllDataRequested = false;
            await next(context);
            return;
        }

        try
        {
            await next(context);
            Complete(activity, context, context.Response.StatusCode, error: null);
        }
        catch (Exception exception)
        {
            Complete(activity, context, StatusCodes.Status500InternalServerError, exception.GetType().FullName);
            throw;
        }
    }

    private static void Complete(Activity activity, HttpContext context, int status, string? error)
    {
        if (!activity.IsAllDataRequested)
        {
            return;
        }

        if ((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } route)
        {
            activity.DisplayName = $"{context.Request.Method} {route}";
            activity.SetTag("http.route", route);
        }
        else
        {
            activity.DisplayName = context.Request.Method;
        }

        activity.SetTag("http.response.status_code", status);
        if (status >= 500)
        {
            activity.SetTag("error.type", error ?? status.ToString(System.Globalization.CultureInfo.InvariantCulture));
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
