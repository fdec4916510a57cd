using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Tenancy;

/// <summary>The second wall for plain SQL: the setting goes first in the same batch as the queries.</summary>
public static class TenantSql
{
    /// <summary>
    /// The first command of a batch. Local to the transaction, so the batch must run in one, be it only the implicit one
    /// that a batch without BEGIN is.
    /// </summary>
    public static NpgsqlBatchCommand SetWorkspace(Guid workspaceId) =>
        new("select set_config('crm.workspace', $1, true)")
        {
            Parameters =
            {
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = workspaceId.ToString() },
            },
        };

    /// <summary>For a transaction that runs several plain statements one after another.</summary>
    public static async Task SetWorkspaceAsync(NpgsqlConnection connection, Guid workspaceId, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select set_config('crm.workspace', $1, true)", connection);
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = workspaceId.ToString() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>
    /// Reads rows of one workspace: opens the connection if need be, sends setting and query in one round trip and returns a
    /// reader that stands on the query's result.
    /// </summary>
    public static async Task<NpgsqlDataReader> ReadAsync(
        NpgsqlConnection connection,
        Guid workspaceId,
        NpgsqlBatchCommand query,
        CommandBehavior behavior,
        CancellationToken cancellation
    )
    {
        if (connection.State != ConnectionState.Open)
        {
            await connection.OpenAsync(cancellation);
        }
        var batch = new NpgsqlBatch(connection) { BatchCommands = { SetWorkspace(workspaceId), query } };
        var reader = await batch.ExecuteReaderAsync(behavior, cancellation);
        await reader.NextResultAsync(cancellation);
        return reader;
    }
}
