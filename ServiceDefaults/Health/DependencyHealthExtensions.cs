using CrmCloud.ServiceDefaults.Health;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.Hosting;

/// <summary>Health checks of what a service cannot work without.</summary>
public static class DependencyHealthExtensions
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    /// <summary>Checks that PostgreSQL answers over <c>ConnectionStrings:{connectionName}</c>.</summary>
    public static IHostApplicationBuilder AddNpgsqlHealthCheck(this IHostApplicationBuilder builder, string connectionName)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var name = $"postgres-{connectionName}";
        builder.Services.AddKeyedSingleton(
            name,
            (services, _) => new NpgsqlHealthCheck(services.GetRequiredService<IConfiguration>().ConnectionString(connectionName))
        );
        builder
            .Services.AddHealthChecks()
            .Add(new(name, services => services.GetRequiredKeyedService<NpgsqlHealthCheck>(name), HealthStatus.Unhealthy, [], Timeout));
        return builder;
    }

    /// <summary>Checks that RabbitMQ holds a connection over <c>ConnectionStrings:{connectionName}</c>.</summary>
    public static IHostApplicationBuilder AddRabbitMQHealthCheck(this IHostApplicationBuilder builder, string connectionName = "messaging")
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKeyedSingleton(
            connectionName,
            (services, _) => new RabbitMQHealthCheck(new(services.GetRequiredService<IConfiguration>().ConnectionString(connectionName)))
        );
        builder
            .Services.AddHealthChecks()
            .Add(
                new(
                    connectionName,
                    services => services.GetRequiredKeyedService<RabbitMQHealthCheck>(connectionName),
                    HealthStatus.Unhealthy,
                    [],
                    Timeout
                )
            );
        return builder;
    }

    private static string ConnectionString(this IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) ?? throw new InvalidOperationException($"The connection string '{name}' is not set.");
}
