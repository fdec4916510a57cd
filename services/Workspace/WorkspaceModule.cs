using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Features;
using CrmCloud.Workspace.Grpc;
using CrmCloud.Workspace.Identity;
using CrmCloud.Workspace.Live;
using CrmCloud.Workspace.Notifications;
using CrmCloud.Workspace.Search;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CrmCloud.Workspace;

/// <summary>Everything the service is made of.</summary>
public static class WorkspaceModule
{
    private const string Name = "workspace";

    public static WebApplicationBuilder AddWorkspace(this WebApplicationBuilder builder)
    {
        builder.AddCrmService<WorkspaceDbContext>(Name);
        builder.AddNpgsqlHealthCheck("database");
        builder.AddRabbitMQHealthCheck("messaging");
        builder.AddIdentity();
        builder.AddAudit();
        builder.AddSearch();
        builder.Services.AddNotifications();
        builder.Services.AddLive();
        builder.Services.AddScoped<WorkspaceOpening>();
        builder.Services.AddLists();
        builder.Services.ConfigureHttpJsonOptions(json => WorkspaceJson.Configure(json.SerializerOptions));
        builder.Services.AddOpenApi(WorkspaceJson.Configure);
        return builder;
    }

    public static WebApplication MapWorkspaceService(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapAuth();
        app.MapMe();
        app.MapWorkspace();
        app.MapUsers();
        app.MapTeams();
        app.MapRoles();
        app.MapApiKeys();
        app.MapFields();
        app.MapViews();
        app.MapAudit();
        app.MapSearch();
        app.MapNotifications();
        app.MapLive();
        app.MapGrpcService<IdentityService>().AllowAnonymous();
        app.MapGrpcService<DirectoryService>();
        app.MapGrpcService<CustomFieldsService>();
        return app;
    }

    private static void AddLists(this IServiceCollection services)
    {
        services.AddScoped<FieldCatalog>();
        services.AddScoped<ICustomFieldCatalog>(provider => provider.GetRequiredService<FieldCatalog>());
        services.AddScoped<IWorkspaceTimeZone, WorkspaceTimeZone>();
        services.AddRecordLists(Catalogues.Users);
        services.AddRecordLists(Catalogues.Teams);
        services.AddRecordLists(Catalogues.ApiKeys);
        services.AddRecordLists(Catalogues.Fields);
        services.AddRecordLists(Catalogues.Views);
        services.AddRecordLists(Catalogues.Audit);
    }

    /// <summary>One client for each service that has records.</summary>
    private static void AddSearch(this WebApplicationBuilder builder)
    {
        foreach (var service in GrpcRecordPeers.KnownTo(builder.Configuration))
        {
            builder.Services.AddInternalGrpcClient<Contracts.Records.V1.Records.RecordsClient>(
                service,
                GrpcRecordPeers.ClientName(service)
            );
        }
        builder.Services.AddSingleton<IRecordPeers, GrpcRecordPeers>();
        builder.Services.AddSingleton<GlobalSearch>();
    }

    private static void AddNotifications(this IServiceCollection services)
    {
        services.AddEventConsumer<NotificationsConsumer>();
        services.AddSingleton<NotificationSweep>();
        services.AddHostedService(provider => provider.GetRequiredService<NotificationSweep>());
    }

    private static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<Viewers>();
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<IReplicaListener>(provider => provider.GetRequiredService<LiveConnections>());
        services.AddSignalR(hub => hub.MaximumReceiveMessageSize = 4 * 1024);
    }

    /// <summary>WebSockets alone: other transports spread one connection over requests, which need not meet the same replica.</summary>
    private static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapHub<LiveHub>(LiveHub.Path, connection => connection.Transports = HttpTransportType.WebSockets);

    /// <summary>
    /// One follower per service whose ledger is indexed, of those that this process was told of: a system need not have all.
    /// </summary>
    private static void AddAudit(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<AuditIndex>();
        services.AddScoped<AuditTrail>();
        services.AddSingleton<ILedgerFeed, GrpcLedgerFeed>();
        var followed = builder.Configuration.GetSection("Audit:Services").Get<string[]>() ?? [];
        foreach (
            var service in followed.Where(service =>
                service == Name || builder.Configuration.GetSection($"services:{service}:grpc").Exists()
            )
        )
        {
            services.AddGrpcClient<ChangeFeed.ChangeFeedClient>(
                GrpcLedgerFeed.ClientName(service),
                client => client.Address = FeedOf(builder, service)
            );
            services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<LedgerFollower>(provider, service));
        }
    }

    /// <summary>Workspace's own feed is where this process listens; nobody told it by name.</summary>
    private static Uri FeedOf(WebApplicationBuilder builder, string service) =>
        service == Name && builder.Configuration["Kestrel:Endpoints:grpc:Url"] is { } own
            ? new Uri(own)
            : new Uri($"http://_grpc.{service}");

    private static void AddIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AuthOptions>().BindConfiguration(AuthOptions.Section);
        services.Configure<KnownServices>(builder.Configuration.GetSection(KnownServices.Section));
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = PasswordRules.MinLength;
                identity.Password.RequiredUniqueChars = PasswordRules.MinDistinct;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<WorkspaceDbContext>();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddScoped<Passwords>();
        services.AddScoped<Joining>();
        services.AddScoped<Sessions>();
        services.AddScoped<KeyUse>();
        services.AddSingleton<Lookups>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ISigningKeys>(provider => provider.GetRequiredService<SigningKeys>());
        services.AddSingleton<InternalTokens>();
        services.AddSingleton<SetupCodes>();
        services.AddHostedService(provider => provider.GetRequiredService<SetupCodes>());
        services.AddHostedService<CredentialSweep>();
        services.AddDataProtection().SetApplicationName("crmcloud.workspace");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IServiceProvider>(
                (options, provider) =>
                {
                    options.XmlRepository = ActivatorUtilities.CreateInstance<KeyRing>(provider);
                    options.XmlEncryptor = ActivatorUtilities.CreateInstance<KeyRingEncryption>(provider);
                }
            );
    }
}
