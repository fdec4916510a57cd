using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>A record type's rows for statements of one's own, such as a board's: read the fast way, behind both walls.</summary>
public sealed class RecordRows<T>(CrmDbContext db)
    where T : Record
{
    private readonly RecordTable<T> _table = RecordTable<T>.Of(db.Model);

    /// <summary>The columns that <see cref="Read"/> expects, from the first on.</summary>
    public string Columns => _table.Columns;

    /// <summary>Makes a record of the reader's present row.</summary>
    public T Read(NpgsqlDataReader reader) => _table.Read(reader);

    /// <summary>Runs statements in one transaction and one round trip; every one names the workspace itself, as the first wall.</summary>
    /// <param name="read">Begins on the first statement's result.</param>
    public async Task<TResult> QueryAsync<TResult>(
        IReadOnlyList<NpgsqlBatchCommand> queries,
        Func<NpgsqlDataReader, Task<TResult>> read,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var batch = new NpgsqlBatch(
                (NpgsqlConnection)db.Database.GetDbConnection(),
                (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()
            );
            batch.BatchCommands.Add(TenantSql.SetWorkspace(db.WorkspaceId));
            foreach (var query in queries)
            {
                batch.BatchCommands.Add(query);
            }
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            return await read(reader);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
