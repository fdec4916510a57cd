using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.ServiceDefaults.Discovery;
using CrmCloud.ServiceDefaults.Health;
using CrmCloud.ServiceDefaults.Logging;
using CrmCloud.ServiceDefaults.Memory;
using CrmCloud.ServiceDefaults.Problems;
using CrmCloud.ServiceDefaults.Resilience;
using CrmCloud.ServiceDefaults.Telemetry;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.Hosting;

/// <summary>What every process of CrmCloud has at run time, in two calls: one on the builder, one on the application.</summary>
public static class ServiceDefaultsExtensions
{
    /// <summary>
    /// Telemetry, logging, health, discovery, resilience, problem details, and authentication by internal token with
    /// deny by default. For services; the gateway, whose callers hold no internal token, takes
    /// <see cref="AddPlatformDefaults"/>.
    /// </summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPlatformDefaults();
        builder.AddInternalAuthentication();
        return builder;
    }

    /// <summary>Everything of <see cref="AddServiceDefaults"/> but authentication and authorization.</summary>
    public static WebApplicationBuilder AddPlatformDefaults(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddStructuredLogging();
        builder.AddTelemetry();
        builder.AddDefaultHealthChecks();
        builder.AddResilientHttpClients();
        builder.Services.AddCrmProblemDetails();
        builder.Services.AddStrictJson();
        builder.Services.AddHostedService<IdleCollection>();
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        return builder;
    }

    /// <summary>
    /// The head of the pipeline (problem details; then routing, authentication and authorization where they are
    /// registered) and the anonymous endpoints <c>/health</c> (all checks) and <c>/alive</c> (checks tagged
    /// <c>live</c>). Call it first after <c>Build()</c>: middleware added before it runs outside of error handling.
    /// </summary>
    public static WebApplication MapDefaultEndpoints(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseServerSpans();
        app.UseCrmProblemDetails();
        app.UseRouting();
        if (app.Services.GetService<IAuthenticationSchemeProvider>() is not null)
        {
            app.UseAuthentication();
            app.UseAuthorization();
        }

        app.MapHealthEndpoints();
        return app;
    }
}
