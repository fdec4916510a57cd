using Microsoft.Extensions.Diagnostics.HealthChecks;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace CrmCloud.ServiceDefaults.Health;

/// <summary>Holds one connection, whose heartbeat tells whether the broker is there, and opens a new one after a loss.</summary>
internal sealed class RabbitMQHealthCheck : IHealthCheck, IAsyncDisposable
{
    private readonly ConnectionFactory _factory;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private IConnection? _connection;

    public RabbitMQHealthCheck(Uri address) =>
        _factory = new ConnectionFactory
        {
            Uri = address,
            AutomaticRecoveryEnabled = false,
            RequestedHeartbeat = TimeSpan.FromSeconds(5),
            RequestedConnectionTimeout = TimeSpan.FromSeconds(2),
            ClientProvidedName = "health",
        };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_connection is { IsOpen: true })
            {
                return HealthCheckResult.Healthy();
            }

            if (_connection is not null)
            {
                await _connection.DisposeAsync();
                _connection = null;
            }

            _connection = await _factory.CreateConnectionAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is BrokerUnreachableException or RabbitMQClientException or IOException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "RabbitMQ does not answer", exception);
        }
        finally
        {
            _opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        _opening.Dispose();
    }
}
