using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CrmCloud.ServiceDefaults.Telemetry;

/// <summary>
/// Traces, metrics and logs by OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set; without it no provider, no
/// listener and no cost. The standard <c>OTEL_*</c> variables apply.
/// </summary>
internal static class TelemetryExtensions
{
    private const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Our own sources are named <c>CrmCloud.*</c>.</summary>
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "MassTransit", "CrmCloud.*"];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.*",
        "System.Net.Http",
        "System.Runtime",
        "Npgsql",
        "MassTransit",
        "Polly",
        "CrmCloud.*",
    ];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[EndpointKey]))
        {
            return;
        }

        // Without it ASP.NET Core 10 leaves its server span without method, scheme and path.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);

        var configuration = builder.Configuration;
        var resource = ResourceBuilder.CreateDefault();
        if (string.IsNullOrEmpty(configuration["OTEL_SERVICE_NAME"]))
        {
            resource.AddService(builder.Environment.ApplicationName);
        }

        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.IncludeFormattedMessage = true;
            // No scopes: the request's path, which ASP.NET Core puts there, may hold a one-time token.
            logs.IncludeScopes = false;
            logs.SetResourceBuilder(resource);
            logs.AddOtlpExporter();
        });
        builder.Services.AddSingleton(_ =>
            Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton<IConfiguration>(configuration))
                .SetResourceBuilder(resource)
                .AddSource(Sources)
                .AddProcessor(new RedactionProcessor())
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddSingleton(_ =>
            Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(services => services.AddSingleton<IConfiguration>(configuration))
                .SetResourceBuilder(resource)
                .AddMeter(Meters)
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddHostedService<TelemetryHost>();
    }

    /// <summary>Completes the server span; adds nothing to the pipeline while telemetry is off.</summary>
    public static void UseServerSpans(this WebApplication app)
    {
        if (app.Services.GetService<IServiceProviderIsService>()?.IsService(typeof(TracerProvider)) == true)
        {
            app.UseMiddleware<ServerSpanMiddleware>();
        }
    }
}
