using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Features;
using CrmCloud.Mail.Grpc;
using CrmCloud.Mail.Inbound;
using CrmCloud.Mail.Integration;
using CrmCloud.Mail.Outbound;
using CrmCloud.Mail.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.Mail;

/// <summary>Everything the service is made of.</summary>
public static class MailModule
{
    /// <summary>The name under which the service's own work stands in the history.</summary>
    internal const string Actor = "mail";

    public static WebApplicationBuilder AddMail(this WebApplicationBuilder builder)
    {
        builder.AddProductService<MailDbContext>("mail");
        var services = builder.Services;
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        services.AddOptions<BridgeOptions>().BindConfiguration(BridgeOptions.Section);
        services.AddRecords<MailAddress, AddressResponse, AddressResource>(MailCatalog.Addresses);
        services.AddSingleton<StandingAddresses>();
        services.AddSingleton<MailSecrets>();
        services.AddSingleton<BridgeClient>();
        services.AddBridgeAuthentication();
        services.AddInbound();
        services.AddOutbound();
        return builder;
    }

    public static WebApplication MapMailService(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapAddresses();
        app.MapMessages();
        app.MapRefused();
        app.MapSettings();
        app.MapBridge();
        app.MapGrpcService<MailService>();
        return app;
    }

    private static void AddBridgeAuthentication(this IServiceCollection services)
    {
        services.TryAddTransient<BridgeAuthentication>();
        services.Configure<AuthenticationOptions>(authentication =>
            authentication.AddScheme<BridgeAuthentication>(BridgeAuthentication.Scheme, displayName: null)
        );
    }

    private static void AddInbound(this IServiceCollection services)
    {
        services.TryAddSingleton<WorkSignal>();
        services.AddScoped<Recipients>();
        services.AddSingleton<TakingOver>();
        services.AddSingleton<Suspects>();
        services.AddScoped<Threads>();
        services.AddScoped<BounceReports>();
        services.AddScoped<InboundRun>();
        services.AddHostedService<InboundWorker>();
    }

    private static void AddOutbound(this IServiceCollection services)
    {
        services.AddSingleton<OutboundSignal>();
        services.AddSingleton<BridgePresence>();
        services.AddSingleton<RestingServers>();
        services.AddSingleton<HandOver>();
        services.AddScoped<OwnAddresses>();
        services.AddScoped<Outgoing>();
        services.AddScoped<OutgoingServers>();
        services.AddScoped<DomainPace>();
        services.AddScoped<Deliveries>();
        services.AddHostedService<Sender>();
    }
}
