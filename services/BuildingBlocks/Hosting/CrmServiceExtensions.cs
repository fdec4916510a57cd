using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Feed;
using CrmCloud.BuildingBlocks.Idempotency;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.BuildingBlocks.Tenancy;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Internal;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>Composes what every service has at design time; a service adds only what is its own.</summary>
public static class CrmServiceExtensions
{
    /// <param name="builder">The service's builder.</param>
    /// <param name="service">Name of the service: of its queue and of its connections.</param>
    public static WebApplicationBuilder AddCrmService<TContext>(this WebApplicationBuilder builder, string service)
        where TContext : CrmDbContext
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<CallContextAccessor>();
        services.AddSingleton(new ServiceIdentity(service));
        services.AddSingleton<CommitSignal>();
        services.AddSingleton<LedgerCollector>();
        services.AddSingleton<BulkSaver>();
        services.AddScoped<LedgerReader>();
        services.AddSingleton<RecordFinder>();
        services.AddDatabase<TContext>(builder.Configuration, service);
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox");
        services.AddHostedService<OutboxRelay>();
        services.AddHostedService<OutboxListener>();
        services.AddHostedService<EndpointWatch>();
        services.AddHostedService<RoleCheck>();
        services.AddHostedService<Housekeeping>();
        services.AddMessaging(builder.Configuration, service);
        // A catch-all for unknown services would take every POST of two path segments from the routes' own refusals (415).
        services.AddGrpc(options => options.IgnoreUnknownServices = true);
        return builder;
    }

    /// <summary>Middleware and endpoints that every service has; call after authentication and authorization.</summary>
    public static WebApplication UseCrmService(this WebApplication app)
    {
        app.UseCallContext();
        app.UseIdempotencyKeys();
        app.MapGrpcService<ChangeFeedService>();
        app.MapGrpcService<RecordsService>();
        return app;
    }

    /// <summary>Adds a consumer of integration events.</summary>
    public static IServiceCollection AddEventConsumer<TConsumer>(this IServiceCollection services)
        where TConsumer : EventConsumer => services.AddScoped<EventConsumer, TConsumer>();

    private static void AddDatabase<TContext>(this IServiceCollection services, IConfiguration configuration, string service)
        where TContext : CrmDbContext
    {
        // What follows a queue runs on a table that is empty one moment and holds thousands of rows the next: a plan kept from
        // the empty table would compare every row with every other.
        services.AddSingleton(provider => new RelayDatabase(
            DataSource(provider, "relay", $"{service} relay", pool: 8, options: "-c plan_cache_mode=force_custom_plan")
        ));
        services.AddSingleton(provider => DataSource(provider, "database", service, pool: 30));
        services.AddSingleton<TenantCommandInterceptor>();
        services.AddSingleton<LedgerInterceptor>();
        services.AddSingleton<SaveSignal>();
        services.AddSingleton<TransactionSignal>();
        services.AddDbContextPool<TContext>(
            (provider, options) =>
                options
                    .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
                    .ReplaceService<IModificationCommandBatchFactory, InsertBatches>()
                    .AddInterceptors(
                        provider.GetRequiredService<TenantCommandInterceptor>(),
                        provider.GetRequiredService<LedgerInterceptor>(),
                        provider.GetRequiredService<SaveSignal>(),
                        provider.GetRequiredService<TransactionSignal>()
                    )
        );
        // The container disposes a context once for each of the two types that it is asked for by. One from a factory goes back
        // to the pool at the first time, and the second would take it from whoever has it by then; a scope's lease gives it back.
#pragma warning disable EF1001 // the pool's own registration has no place to say whose work the context serves
        services.AddScoped(provider =>
        {
            var context = provider.GetRequiredService<IScopedDbContextLease<TContext>>().Context;
            context.Calls = provider.GetRequiredService<CallContextAccessor>();
            return context;
        });
#pragma warning restore EF1001
        services.AddScoped<CrmDbContext>(provider => provider.GetRequiredService<TContext>());
    }

    /// <summary>Small pools: eight services and their replicas share one server.</summary>
    private static NpgsqlDataSource DataSource(IServiceProvider provider, string name, string application, int pool, string? options = null)
    {
        var text =
            provider.GetRequiredService<IConfiguration>().GetConnectionString(name)
            ?? throw new InvalidOperationException($"ConnectionStrings:{name} is not set.");
        var builder = new NpgsqlConnectionStringBuilder(text) { ApplicationName = application, Options = options };
        if (builder.NoResetOnClose)
        {
            throw new InvalidOperationException(
                "'No Reset On Close' would carry one workspace's setting over to the next use of a connection."
            );
        }
        builder.MaxPoolSize = Math.Min(builder.MaxPoolSize, pool);
        builder.MaxAutoPrepare = builder.MaxAutoPrepare == 0 ? 60 : builder.MaxAutoPrepare;
        builder.CommandTimeout = 30;
        builder.Timeout = 5;
        return new NpgsqlDataSourceBuilder(builder.ConnectionString)
            .UseLoggerFactory(provider.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>())
            .Build();
    }

    private static void AddMessaging(this IServiceCollection services, IConfiguration configuration, string service)
    {
        services.AddSingleton<IEventPublisher, BrokerPublisher>();
        services.AddMassTransit(bus =>
        {
            // Nothing leaves the machine that nobody asked for.
            bus.DisableUsageTelemetry();
            bus.AddConsumer<EventsHandler>();
            bus.UsingRabbitMq(
                (context, rabbit) =>
                {
                    rabbit.Host(
                        new Uri(
                            configuration.GetConnectionString("messaging")
                                ?? throw new InvalidOperationException("ConnectionStrings:messaging is not set.")
                        ),
                        host => host.PublisherConfirmation = true
                    );
                    rabbit.UseRawJsonSerializer(
                        RawSerializerOptions.AddTransportHeaders | RawSerializerOptions.AnyMessageType,
                        isDefault: true
                    );
                    rabbit.ConfigureJsonSerializerOptions(_ => EventJson.Options);
                    rabbit.DeployPublishTopology = false;
                    rabbit.PublishTopology.BrokerTopologyOptions = PublishBrokerTopologyOptions.MaintainHierarchy;
                    using var scope = context.CreateScope();
                    var types = scope
                        .ServiceProvider.GetServices<EventConsumer>()
                        .SelectMany(consumer => consumer.EventTypes)
                        .Distinct()
                        .ToList();
                    if (types.Count > 0)
                    {
                        rabbit.DeclareQueue(context, service, types);
                    }
                    foreach (var listener in context.GetServices<IReplicaListener>())
                    {
                        rabbit.DeclareReplicaQueue(service, listener);
                    }
                }
            );
        });
        services.Configure<MassTransitHostOptions>(options =>
        {
            // The service starts and works without the broker: events wait in the outbox.
            options.WaitUntilStarted = false;
            options.StopTimeout = TimeSpan.FromSeconds(5);
        });
    }
}
