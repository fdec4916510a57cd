using Npgsql;

namespace CrmCloud.DatabaseSetup;

/// <summary>
/// Makes a service's database and roles, and closes the database to everyone else. Every step may be repeated;
/// passwords are set anew each time, so a changed parameter takes effect at the next start.
/// </summary>
public static class RoleSetup
{
    /// <summary>Longest statement of the application role. Long work is done in pages and batches, each well below it.</summary>
    private static readonly TimeSpan StatementTimeout = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan IdleInTransactionTimeout = TimeSpan.FromSeconds(60);

    /// <param name="serverConnectionString">A superuser's connection; the database it names is used to connect, not changed.</param>
    /// <exception cref="NpgsqlException">The server cannot be reached or refuses a statement.</exception>
    public static async Task EnsureAsync(string serverConnectionString, ServiceDatabase database, CancellationToken cancellationToken)
    {
        await using (var server = await OpenAsync(serverConnectionString, cancellationToken))
        {
            await EnsureRoleAsync(server, database.MigratorRole, database.MigratorPassword, cancellationToken);
            await EnsureRoleAsync(server, database.AppRole, database.AppPassword, cancellationToken);
            await EnsureRoleAsync(server, database.RelayRole, database.RelayPassword, cancellationToken);
            if (!await ExistsAsync(server, "SELECT 1 FROM pg_database WHERE datname = $1", database.Name, cancellationToken))
            {
                await ExecuteAsync(server, $"CREATE DATABASE {Identifier(database.Name)}", cancellationToken);
            }
        }

        var inside = new NpgsqlConnectionStringBuilder(serverConnectionString) { Database = database.Name }.ConnectionString;
        await using var connection = await OpenAsync(inside, cancellationToken);
        await ExecuteAsync(connection, Grants(database), cancellationToken);
    }

    private static string Grants(ServiceDatabase database)
    {
        var name = Identifier(database.Name);
        var (app, relay, migrator) = (Identifier(database.AppRole), Identifier(database.RelayRole), Identifier(database.MigratorRole));
        // PUBLIC loses TEMPORARY with CONNECT: a temporary table would hold rows outside of every policy.
        return $"""
            ALTER DATABASE {name} OWNER TO {migrator};
            REVOKE ALL ON DATABASE {name} FROM PUBLIC;
            GRANT CONNECT ON DATABASE {name} TO {app}, {relay};
            REVOKE ALL ON SCHEMA public FROM PUBLIC;
            GRANT USAGE ON SCHEMA public TO {app}, {relay};
            GRANT USAGE, CREATE ON SCHEMA public TO {migrator};
            ALTER ROLE {app} IN DATABASE {name} SET statement_timeout = {Milliseconds(StatementTimeout)};
            ALTER ROLE {app} IN DATABASE {name} SET idle_in_transaction_session_timeout = {Milliseconds(IdleInTransactionTimeout)};
            """;
    }

    private static async Task EnsureRoleAsync(NpgsqlConnection server, string role, string password, CancellationToken cancellationToken)
    {
        var exists = await ExistsAsync(server, "SELECT 1 FROM pg_roles WHERE rolname = $1", role, cancellationToken);
        var verb = exists ? "ALTER" : "CREATE";
        // Said in full each time: a role that was widened by hand is narrowed again.
        await ExecuteAsync(
            server,
            $"{verb} ROLE {Identifier(role)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT PASSWORD {Literal(password)}",
            cancellationToken
        );
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        // No pool: these few connections would otherwise stay open for nothing, and keep a database from being dropped.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = name } } };
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // Role statements take no parameters. E'' with doubled backslashes is safe whatever standard_conforming_strings says.
    private static string Literal(string text) =>
        $"E'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;
}
