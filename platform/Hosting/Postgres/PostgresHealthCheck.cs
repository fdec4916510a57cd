using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Aspire.Hosting.Postgres;

/// <summary>Healthy when a connection answers. Not pooled: an idle host holds no connection.</summary>
internal sealed class PostgresHealthCheck(IResourceWithConnectionString target) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await PostgresConnections.OpenAsync(target, cancellationToken);
            await using var command = new NpgsqlCommand("select 1", connection);
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}

internal static class PostgresConnections
{
    public static async Task<NpgsqlConnection> OpenAsync(IResourceWithConnectionString target, CancellationToken cancellationToken)
    {
        var text = new NpgsqlConnectionStringBuilder(await target.GetConnectionStringAsync(cancellationToken))
        {
            Pooling = false,
            Timeout = 5,
        };
        var connection = new NpgsqlConnection(text.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
