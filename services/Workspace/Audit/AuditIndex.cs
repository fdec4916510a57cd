using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Changes.V1;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Workspace.Audit;

/// <summary>Writes the index, across workspaces, as the relay role. One follower per service at a time holds its lock.</summary>
public sealed class AuditIndex(RelayDatabase database, TimeProvider clock)
{
    /// <summary>A session that may write a service's entries; null where another process has it.</summary>
    public async Task<AuditSession?> OpenAsync(string service, CancellationToken cancellation)
    {
        var connection = await database.DataSource.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended('audit ' || $1, 0))", connection)
            {
                Parameters = { new() { Value = service } },
            };
            if (await command.ExecuteScalarAsync(cancellation) is true)
            {
                return new AuditSession(connection, service, clock);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        await connection.DisposeAsync();
        return null;
    }
}

/// <summary>Holds the lock of one service's feed for as long as it lives.</summary>
public sealed class AuditSession(NpgsqlConnection connection, string service, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Where the feed was left; empty before the first entry.</summary>
    public async Task<string> CursorAsync(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select cursor from audit_cursors where service = $1", connection)
        {
            Parameters = { new() { Value = service } },
        };
        return await command.ExecuteScalarAsync(cancellation) as string ?? "";
    }

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
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Gives the lock back: the pool resets the connection.</summary>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

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
