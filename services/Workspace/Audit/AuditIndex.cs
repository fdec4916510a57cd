using System.Data;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Changes.V1;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Workspace.Audit;

/// <summary>
/// Writes the index, across workspaces, as the relay role. One follower per service at a time holds its lock. The followers of a
/// process take turns on one connection, which holds their locks: with a connection each, many services would leave none to the
/// relay and the feed.
/// </summary>
public sealed class AuditIndex(RelayDatabase database, TimeProvider clock) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private NpgsqlConnection? _connection;

    /// <summary>A session that may write a service's entries; null where another process has it.</summary>
    public async Task<AuditSession?> OpenAsync(string service, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var connection = await ConnectAsync(cancellation);
            await using var command = AuditSession.OfLock("pg_try_advisory_lock", service, connection);
            return await command.ExecuteScalarAsync(cancellation) is true ? new AuditSession(connection, _turn, service, clock) : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            await connection.DisposeAsync();
        }
        _turn.Dispose();
    }

    /// <summary>A connection that broke took its locks with it; the sessions on it find out at their next turn.</summary>
    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (_connection is { FullState: ConnectionState.Open } held)
        {
            return held;
        }
        if (_connection is { } broken)
        {
            _connection = null;
            await broken.DisposeAsync();
        }
        return _connection = await database.DataSource.OpenConnectionAsync(cancellation);
    }
}

/// <summary>Holds the lock of one service's feed for as long as it lives, or the connection does.</summary>
public sealed class AuditSession(NpgsqlConnection connection, SemaphoreSlim turn, string service, TimeProvider clock) : IAsyncDisposable
{
    internal static NpgsqlCommand OfLock(string function, string service, NpgsqlConnection connection) =>
        new($"select {function}(hashtextextended('audit ' || $1, 0))", connection) { Parameters = { new() { Value = service } } };

    /// <summary>Where the feed was left; empty before the first entry.</summary>
    public Task<string> CursorAsync(CancellationToken cancellation) =>
        InTurnAsync(
            async () =>
            {
                await using var command = new NpgsqlCommand("select cursor from audit_cursors where service = $1", connection)
                {
                    Parameters = { new() { Value = service } },
                };
                return await command.ExecuteScalarAsync(cancellation) as string ?? "";
            },
            cancellation
        );

    /// <summary>Writes entries and the place after them in one transaction; entries that are there already stay as they are.</summary>
    public async Task WriteAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        // A batch without BEGIN is one implicit transaction.
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Insert(changes));
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand(
                """
                insert into audit_cursors (service, cursor, updated_at) values ($1, $2, $3)
                on conflict (service) do update set cursor = excluded.cursor, updated_at = excluded.updated_at
                """
            )
            {
                Parameters =
                {
                    new() { Value = service },
                    new() { Value = changes[^1].Cursor },
                    new() { Value = clock.GetUtcNow().UtcDateTime },
                },
            }
        );
        await InTurnAsync(() => batch.ExecuteNonQueryAsync(cancellation), cancellation);
    }

    /// <summary>Gives the lock back, unless it went with the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        try
        {
            if (connection.FullState == ConnectionState.Open)
            {
                await using var unlock = OfLock("pg_advisory_unlock", service, connection);
                await unlock.ExecuteNonQueryAsync();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <exception cref="IOException">The connection is gone, and the lock with it.</exception>
    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return connection.FullState == ConnectionState.Open ? await work() : throw new IOException("The index's connection is lost.");
        }
        finally
        {
            turn.Release();
        }
    }

    private NpgsqlBatchCommand Insert(IReadOnlyList<Change> changes)
    {
        var command = new NpgsqlBatchCommand(
            """
            insert into audit_entries (id, workspace_id, version, created_at, updated_at, service, seq, actor_kind, actor_id, actor_name,
                origin, correlation_id, causation_id, kind, record_type, record_id, fields)
            select id, workspace_id, version, at, at, $1, seq, actor_kind, actor_id, actor_name, origin, correlation_id, causation_id,
                kind, record_type, record_id, fields::jsonb
            from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) as c(id, workspace_id, version, at, seq,
                actor_kind, actor_id, actor_name, origin, correlation_id, causation_id, kind, record_type, record_id, fields)
            on conflict (id) do nothing
            """
        );
        var parameters = command.Parameters;
        parameters.Add(new NpgsqlParameter { Value = service });
        Add(NpgsqlDbType.Uuid, change => Guid.Parse(change.EntryId));
        Add(NpgsqlDbType.Uuid, change => Guid.Parse(change.WorkspaceId));
        Add(NpgsqlDbType.Bigint, change => change.RecordVersion);
        Add(NpgsqlDbType.TimestampTz, change => change.At.ToDateTime());
        Add(NpgsqlDbType.Bigint, change => change.Seq);
        Add(NpgsqlDbType.Text, change => change.Actor.Kind);
        Add(NpgsqlDbType.Uuid, change => IdOrNull(change.Actor.Id));
        Add<string?>(NpgsqlDbType.Text, change => change.Actor.Name.Length == 0 ? null : change.Actor.Name);
        Add(NpgsqlDbType.Text, change => change.Origin);
        Add(NpgsqlDbType.Uuid, change => Guid.Parse(change.CorrelationId));
        Add(NpgsqlDbType.Uuid, change => IdOrNull(change.CausationId));
        Add(NpgsqlDbType.Text, change => change.Kind);
        Add(NpgsqlDbType.Text, change => change.RecordType);
        Add(NpgsqlDbType.Uuid, change => Guid.Parse(change.RecordId));
        Add(NpgsqlDbType.Text, change => System.Text.Json.JsonSerializer.Serialize(change.Fields));
        return command;

        void Add<T>(NpgsqlDbType type, Func<Change, T> value) =>
            parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = changes.Select(value).ToArray() });
    }

    private static Guid? IdOrNull(string text) => text.Length == 0 ? null : Guid.Parse(text);
}
