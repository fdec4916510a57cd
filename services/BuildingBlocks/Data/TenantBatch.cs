using CrmCloud.BuildingBlocks.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>Plain SQL on a context's connection and in its transaction, behind the second tenant wall, in one round trip.</summary>
internal static class TenantBatch
{
    /// <summary>Runs commands one after another, in one transaction.</summary>
    /// <returns>Rows that the last one touched.</returns>
    public static async Task<int> ExecuteAsync(CrmDbContext db, CancellationToken cancellation, params NpgsqlBatchCommand[] commands)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var batch = Batch(db, commands);
            await batch.ExecuteNonQueryAsync(cancellation);
            return commands[^1].RecordsAffected;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Reads the rows of one query.</summary>
    public static async Task<List<TRow>> ReadAsync<TRow>(
        CrmDbContext db,
        NpgsqlBatchCommand query,
        Func<NpgsqlDataReader, TRow> row,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var batch = Batch(db, query);
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            var rows = new List<TRow>();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(row(reader));
            }
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public static NpgsqlBatchCommand Command(string sql, params object[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter as NpgsqlParameter ?? new NpgsqlParameter { Value = parameter });
        }
        return command;
    }

    private static NpgsqlBatch Batch(CrmDbContext db, params NpgsqlBatchCommand[] commands)
    {
        var batch = new NpgsqlBatch(
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()
        );
        batch.Timeout = 120;
        batch.BatchCommands.Add(TenantSql.SetWorkspace(db.WorkspaceId));
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }
        return batch;
    }
}
