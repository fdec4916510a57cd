using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>Refuses to start as a role that row-level security does not bind.</summary>
public sealed class RoleCheck(NpgsqlDataSource database) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
        if (await command.ExecuteScalarAsync(cancellationToken) is not false)
        {
            throw new InvalidOperationException(
                "The service's database role is superuser or bypasses row-level security: it must be bound by both tenant walls."
            );
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
