using System.Data;
using System.Security.Cryptography;
using Npgsql;

namespace CrmCloud.Mail.Outbound;

/// <summary>A connection that holds this process's lock, and gives it back when it is left.</summary>
internal sealed class OutboundSession : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private OutboundSession(NpgsqlConnection connection, OutboundQueue queue) => (_connection, Queue) = (connection, queue);

    public OutboundQueue Queue { get; }

    public static async Task<OutboundSession> OpenAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        // A number of its own for each session: an older one's lock may linger on the server.
        var queue = new OutboundQueue(connection, BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) | 1);
        await queue.EnterAsync(cancellation);
        return new OutboundSession(connection, queue);
    }

    /// <summary>The pool resets a connection only at its next use: until then the lock of one that lies idle would hide what it left.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (_connection)
        {
            if (_connection.State != ConnectionState.Open)
            {
                return;
            }
            try
            {
                await using var unlock = new NpgsqlCommand("select pg_advisory_unlock_all()", _connection) { CommandTimeout = 5 };
                await unlock.ExecuteNonQueryAsync();
            }
            catch (NpgsqlException)
            {
                // The session is broken: its lock ended with it.
            }
        }
    }
}
