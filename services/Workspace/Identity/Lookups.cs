using CrmCloud.Workspace.Domain;
using Npgsql;

namespace CrmCloud.Workspace.Identity;

/// <summary>A row found before its workspace was known.</summary>
public sealed record Located(Guid Id, Guid WorkspaceId);

/// <summary>
/// The questions that cross workspaces, because signing in comes before a workspace is known. Each goes through a database
/// function that takes one exact secret or address and answers with ids; everything after it runs inside both walls.
/// </summary>
public sealed class Lookups(NpgsqlDataSource database)
{
    public Task<Located?> AccountAsync(string normalizedEmail, CancellationToken cancellation) =>
        FindAsync("select id, workspace_id from find_account($1)", normalizedEmail, cancellation);

    public Task<Located?> SessionAsync(string token, CancellationToken cancellation) =>
        FindAsync("select id, workspace_id from find_session($1)", Secret.Hash(token), cancellation);

    public Task<Located?> ApiKeyAsync(string key, CancellationToken cancellation) =>
        FindAsync("select id, workspace_id from find_api_key($1)", Secret.Hash(key), cancellation);

    public Task<Located?> InvitationAsync(string token, CancellationToken cancellation) =>
        FindAsync("select id, workspace_id from find_invitation($1)", Secret.Hash(token), cancellation);

    public Task<Located?> PasswordResetAsync(string token, CancellationToken cancellation) =>
        FindAsync("select id, workspace_id from find_password_reset($1)", Secret.Hash(token), cancellation);

    public async Task<Guid?> WorkspaceAsync(string slug, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select find_workspace($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = slug });
        return await command.ExecuteScalarAsync(cancellation) as Guid?;
    }

    public async Task<bool> HasWorkspacesAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select has_workspaces()");
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private async Task<Located?> FindAsync(string sql, object secret, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = secret });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? new Located(reader.GetGuid(0), reader.GetGuid(1)) : null;
    }
}
