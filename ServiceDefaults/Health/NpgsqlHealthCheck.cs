using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CrmCloud.ServiceDefaults.Health;

/// <summary>A query over one connection of its own, so that a pool run dry by load is not taken for a dead server.</summary>
internal sealed class NpgsqlHealthCheck : IHealthCheck, IAsyncDisposable
{
    private readonly NpgsqlDataSource _dataSource;

    public NpgsqlHealthCheck(string connectionString) =>
        _dataSource = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString)
            {
                MinPoolSize = 0,
                MaxPoolSize = 1,
                Timeout = 2,
                CommandTimeout = 2,
                ApplicationName = "health",
            }
        );

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = _dataSource.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "PostgreSQL does not answer", exception);
        }
    }

    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();
}
