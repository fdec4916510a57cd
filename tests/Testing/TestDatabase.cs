using CrmCloud.DatabaseSetup;
using Npgsql;

namespace CrmCloud.Testing;

/// <summary>
/// A fresh database with the roles that a service has in production, made by the same code. Its name, and so its roles',
/// begins with the service's and is unique on the server.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly ServiceDatabase _database;

    private TestDatabase(string server, ServiceDatabase database)
    {
        _server = server;
        _database = database;
    }

    public string Name => _database.Name;

    /// <summary>The service at work: rows of one workspace, under forced policies.</summary>
    public string App => ConnectionString(_database.AppRole, _database.AppPassword);

    /// <summary>Owner of database and tables.</summary>
    public string Migrator => ConnectionString(_database.MigratorRole, _database.MigratorPassword);

    /// <summary>What crosses workspaces: outbox, ledger feed, jobs.</summary>
    public string Relay => ConnectionString(_database.RelayRole, _database.RelayPassword);

    /// <summary>The server's superuser in this database: for arranging and for looking past every policy.</summary>
    public string Superuser => new NpgsqlConnectionStringBuilder(_server) { Database = Name, MaxPoolSize = 5 }.ConnectionString;

    /// <param name="service">Name of the service, such as <c>leads</c>.</param>
    public static async Task<TestDatabase> CreateAsync(string service)
    {
        var server = (await TestServers.PostgresAsync()).ConnectionString;
        var id = Guid.CreateVersion7().ToString("N");
        var database = new ServiceDatabase($"{service}_{id[^12..]}", "app" + id, "migrator" + id, "relay" + id);
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await RoleSetup.EnsureAsync(server, database, timeout.Token);
        return new TestDatabase(server, database);
    }

    private string ConnectionString(string role, string password) =>
        new NpgsqlConnectionStringBuilder(_server)
        {
            Database = Name,
            Username = role,
            Password = password,
            MaxPoolSize = 20,
        }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        foreach (var connectionString in new[] { App, Migrator, Relay, Superuser })
        {
            await using var pooled = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(pooled);
        }
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS \"{Name}\" WITH (FORCE)");
        foreach (var role in new[] { _database.AppRole, _database.MigratorRole, _database.RelayRole })
        {
            await ExecuteAsync(server, $"DROP ROLE IF EXISTS \"{role}\"");
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
