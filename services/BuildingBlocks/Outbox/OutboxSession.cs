using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>The relay's connection: holds the partitions' locks, listens, reads and takes away rows.</summary>
internal sealed class OutboxSession : IAsyncDisposable
{
    /// <summary>Names the lock family among advisory locks; any constant will do.</summary>
    private const int LockFamily = 0x0b0c;

    private readonly NpgsqlConnection _connection;
    private readonly HashSet<short> _held = [];

    private OutboxSession(NpgsqlConnection connection) => _connection = connection;

    public static async Task<OutboxSession> OpenAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        return new OutboxSession(await database.OpenConnectionAsync(cancellation));
    }

    /// <summary>Takes every partition that no other replica holds.</summary>
    public async Task TakePartitionsAsync(CancellationToken cancellation)
    {
        if (_held.Count == OutboxMessage.Partitions)
        {
            return;
        }
        await using var command = new NpgsqlCommand("select p::smallint from unnest($1) p where pg_try_advisory_lock($2, p)", _connection);
        var wanted = Enumerable.Range(0, OutboxMessage.Partitions).Where(p => !_held.Contains((short)p)).ToArray();
        command.Parameters.Add(new NpgsqlParameter { Value = wanted });
        command.Parameters.Add(new NpgsqlParameter { Value = LockFamily });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            _held.Add(reader.GetInt16(0));
        }
    }

    /// <summary>The oldest rows of the held partitions that are due, without those behind a put-off row of the same record.</summary>
    public async Task<List<PendingEvent>> ReadAsync(int limit, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = new List<PendingEvent>();
        if (_held.Count == 0)
        {
            return rows;
        }
        await using var command = new NpgsqlCommand(
            """
            select o.seq, o.id, o.record_id, o.type, o.envelope, o.trace_parent, o.attempts
            from outbox o
            where o.partition = any($1) and o.parked_at is null and (o.next_attempt_at is null or o.next_attempt_at <= $2)
              and not exists (
                select from outbox w
                where w.record_id = o.record_id and w.seq < o.seq and w.next_attempt_at > $2 and w.parked_at is null)
            order by o.seq
            limit $3
            """,
            _connection
        );
        command.Parameters.Add(new NpgsqlParameter { Value = _held.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint });
        command.Parameters.Add(new NpgsqlParameter { Value = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter { Value = limit });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(
                new PendingEvent(
                    reader.GetInt64(0),
                    reader.GetGuid(1),
                    reader.GetGuid(2),
                    reader.GetString(3),
                    reader.GetString(4),
                    reader.IsDBNull(5) ? null : reader.GetString(5),
                    reader.GetInt32(6)
                )
            );
        }
        return rows;
    }

    public async Task DeleteAsync(long[] published, CancellationToken cancellation)
    {
        if (published.Length == 0)
        {
            return;
        }
        await using var command = new NpgsqlCommand("delete from outbox where seq = any($1)", _connection);
        command.Parameters.Add(new NpgsqlParameter { Value = published });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task PutOffAsync(long seq, DateTimeOffset now, TimeSpan wait, bool park, string error, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "update outbox set attempts = attempts + 1, next_attempt_at = $2, parked_at = case when $3 then $4 end, error = left($5, 2000) where seq = $1",
            _connection
        );
        command.Parameters.Add(new NpgsqlParameter { Value = seq });
        command.Parameters.Add(new NpgsqlParameter { Value = (now + wait).UtcDateTime });
        command.Parameters.Add(new NpgsqlParameter { Value = park });
        command.Parameters.Add(new NpgsqlParameter { Value = now.UtcDateTime });
        command.Parameters.Add(new NpgsqlParameter { Value = error });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>
    /// Where another replica holds partitions, passes commits of this one on to it. Outside of any business transaction: a NOTIFY
    /// inside one makes all commits of the database queue up behind each other.
    /// </summary>
    public async Task TellOthersAsync(CancellationToken cancellation)
    {
        if (_held.Count < OutboxMessage.Partitions)
        {
            await using var notify = new NpgsqlCommand($"notify {OutboxListener.Channel}", _connection);
            await notify.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>
    /// Gives the partitions back. The pool resets a connection only at its next use, so until then the locks of one that lies
    /// idle would keep everyone out, this replica's next session too.
    /// </summary>
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
                // The session is broken: its locks ended with it.
            }
        }
    }
}
