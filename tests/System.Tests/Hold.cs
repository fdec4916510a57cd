using CrmCloud.Testing;
using Npgsql;

namespace CrmCloud.SystemTests;

/// <summary>
/// Holds a row or a table of a service's database, so that whoever comes to write it stops there, in the middle of what they do,
/// and can be killed at exactly that point.
/// </summary>
internal sealed class Hold : IAsyncDisposable
{
    private const string Waiting = "from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";
    private readonly NpgsqlConnection _connection;

    private Hold(NpgsqlConnection connection) => _connection = connection;

    /// <param name="system">The system.</param>
    /// <param name="service">Whose database.</param>
    /// <param name="sql">What takes the lock, and finds something to lock.</param>
    public static async Task<Hold> TakeAsync(WholeSystem system, string service, string sql)
    {
        var hold = new Hold(await system.OpenDatabaseAsync(service));
        await hold.ScalarAsync("begin");
        await hold.ScalarAsync(sql);
        return hold;
    }

    public Task SomeoneWaitsAsync() =>
        Eventually.TrueAsync(
            async () => await ScalarAsync($"select exists (select {Waiting})") is true,
            TimeSpan.FromSeconds(30),
            "Someone who waits for what is held"
        );

    /// <summary>
    /// Lets go, and lets nothing happen of what the killed process had asked for: the server would do that first, and notice
    /// afterwards that nobody is there.
    /// </summary>
    public async Task ReleaseAfterKillAsync()
    {
        await ScalarAsync($"select count(pg_terminate_backend(pid, 5000)) {Waiting}");
        await ScalarAsync("rollback");
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        return await command.ExecuteScalarAsync();
    }
}
