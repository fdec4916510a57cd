using CrmCloud.ServiceDefaults.Discovery;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.ServiceDefaults.Resilience;

internal static class ResilientHttpClients
{
    /// <summary>
    /// Every client of IHttpClientFactory, gRPC's among them: resilience outside, discovery inside, no logging of
    /// addresses, connections that are renewed so that new replicas get their share.
    /// </summary>
    public static void AddResilientHttpClients(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ResilienceOptions>().BindConfiguration(ResilienceOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<ServiceEndpoints>();
        services.TryAddSingleton<ResiliencePipelines>();
        services.TryAddTransient<ResilienceHandler>();
        services.TryAddTransient<ServiceDiscoveryHandler>();
        services.ConfigureHttpClientDefaults(client =>
            client
                .RemoveAllLoggers()
                .UseSocketsHttpHandler(
                    (handler, _) =>
                    {
                        handler.UseProxy = false;
                        handler.UseCookies = false;
                        handler.AllowAutoRedirect = false;
                        handler.ConnectTimeout = TimeSpan.FromSeconds(2);
                        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(2);
                        handler.EnableMultipleHttp2Connections = true;
                    }
                )
                .AddHttpMessageHandler<ResilienceHandler>()
                .AddHttpMessageHandler<ServiceDiscoveryHandler>()
        );
    }
}
