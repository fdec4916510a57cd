using CrmCloud.Gateway.Credentials;
using CrmCloud.Gateway.Health;
using CrmCloud.Gateway.Limits;
using CrmCloud.Gateway.OpenApi;
using CrmCloud.Gateway.Routing;
using CrmCloud.Gateway.Security;
using CrmCloud.Gateway.WebApp;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace CrmCloud.Gateway;

/// <summary>The gateway's composition: what it registers, and its pipeline.</summary>
internal static class GatewayModule
{
    public static void AddGateway(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<GatewayOptions>, TrustedProxiesValidator>();
        services
            .AddOptions<KestrelServerOptions>()
            .Configure<IOptions<GatewayOptions>>(
                (kestrel, gateway) =>
                {
                    kestrel.Limits.MaxRequestBodySize = gateway.Value.MaxBodyBytes;
                    kestrel.Limits.MaxConcurrentConnections = 10_000;
                    kestrel.Limits.MaxConcurrentUpgradedConnections = 10_000;
                }
            );
        services.AddTrustedProxies();

        services.AddServiceTokens();
        services.AddSingleton<ICredentialExchange, WorkspaceCredentialExchange>();
        services.AddSingleton<CredentialCache>();
        services.AddSingleton<RateLimits>();

        services.AddHttpForwarder();
        services.AddSingleton<ServiceConnections>();
        services.AddSingleton<ServiceForwarder>();
        services.AddSingleton<ProxyEndpoints>();

        services.AddSingleton<OpenApiDocument>();
        services.AddServiceHealthChecks();
        services.AddAnswerCompression();
        services.AddWebApp();
    }

    public static void UseGateway(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseSecurityHeaders();
        app.UseAnswerCompression();
        app.MapDefaultEndpoints();
        app.Services.GetRequiredService<ProxyEndpoints>().Map(app);
        app.MapOpenApiDocument();
        app.UseWebApps();
    }
}
