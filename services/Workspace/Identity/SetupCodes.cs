using CrmCloud.Workspace.Domain;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrmCloud.Workspace.Identity;

/// <summary>
/// Where self sign-up is off, a fresh installation prints a one-time code to its log: with it the first workspace and its
/// administrator are made. Each start before that prints one of its own.
/// </summary>
public sealed class SetupCodes(
    NpgsqlDataSource database,
    Lookups lookups,
    IOptions<AuthOptions> options,
    TimeProvider clock,
    ILogger<SetupCodes> log
) : IHostedService
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(24);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.SelfSignUp || await lookups.HasWorkspacesAsync(cancellationToken))
        {
            return;
        }
        var code = Secret.New();
        await using var command = database.CreateCommand("insert into setup_codes (hash, expires_at) values ($1, $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = Secret.Hash(code) });
        command.Parameters.Add(new NpgsqlParameter { Value = (clock.GetUtcNow() + s_lifetime).UtcDateTime });
        await command.ExecuteNonQueryAsync(cancellationToken);
        // The one secret that the log is meant to hold: it opens an empty installation, once, to whoever reads its log.
        log.LogWarning("No workspace exists yet. Make the first one by POST /api/auth/sign-up with this code, within a day: {Code}", code);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether it opens the installation: known, not expired, and there is still nothing in it.</summary>
    public async Task<bool> ExistsAsync(string code, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            "select not has_workspaces() from setup_codes where hash = $1 and expires_at > $2"
        );
        command.Parameters.Add(new NpgsqlParameter { Value = Secret.Hash(code) });
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow().UtcDateTime });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    /// <summary>Takes all codes out of use.</summary>
    public async Task UseUpAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("delete from setup_codes");
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
