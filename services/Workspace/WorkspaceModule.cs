using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.Workspace.Audit;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Features;
using CrmCloud.Workspace.Grpc;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
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

    /// <summary>One follower per service whose ledger is indexed.</summary>
    private static void AddAudit(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<AuditIndex>();
        services.AddSingleton<ILedgerFeed, GrpcLedgerFeed>();
        foreach (var service in builder.Configuration.GetSection("Audit:Services").Get<string[]>() ?? [])
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
