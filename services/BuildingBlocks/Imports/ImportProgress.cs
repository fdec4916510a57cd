using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports.Csv;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>What became of some rows.</summary>
internal sealed class RowTally
{
    public int Created { get; set; }
    public int Updated { get; set; }
    public int Skipped { get; set; }
    public List<(CsvRow Row, string Reason)> Failed { get; } = [];

    public int Rows => Created + Updated + Skipped + Failed.Count;
}

/// <summary>Writes how far an import has come, in the transaction of the rows that it counts.</summary>
internal sealed class ImportProgress(CrmDbContext db, Import import, char delimiter)
{
    private const int LongestRowText = 32_000;

    /// <summary>Rows saved so far.</summary>
    public long Processed { get; private set; } = import.Processed;

    /// <summary>References that <c>createMissing</c> may have made: name → ids.</summary>
    public Dictionary<string, HashSet<Guid>> Made { get; } =
        JsonSerializer.Deserialize<Dictionary<string, HashSet<Guid>>>(import.Made) ?? [];

    /// <summary>Adds rows to the counts, and their refusals to the list.</summary>
    /// <exception cref="InvalidOperationException">Someone else does the same import; nothing of this transaction may stay.</exception>
    public async Task SaveAsync(RowTally tally, long bytesRead, DateTimeOffset now, CancellationToken cancellation)
    {
        var moved = await TenantBatch.ExecuteAsync(db, cancellation, Errors(tally), Counts(tally, bytesRead, now));
        if (moved != 1)
        {
            throw new InvalidOperationException($"Import {import.Id} was moved on by someone else.");
        }
    }

    /// <summary>The transaction is committed.</summary>
    public void Saved(RowTally tally) => Processed += tally.Rows;

    private NpgsqlBatchCommand Counts(RowTally tally, long bytesRead, DateTimeOffset now) =>
        TenantBatch.Command(
            """
            update imports set processed = processed + $3, total = processed + $3, created = created + $4, updated = updated + $5,
                skipped = skipped + $6, failed = failed + $7, bytes_read = $8, made = $9, updated_at = $10
            where id = $1 and processed = $2 and state = 'running'
            """,
            import.Id,
            Processed,
            (long)tally.Rows,
            (long)tally.Created,
            (long)tally.Updated,
            (long)tally.Skipped,
            (long)tally.Failed.Count,
            bytesRead,
            new NpgsqlParameter { Value = JsonSerializer.Serialize(Made), NpgsqlDbType = NpgsqlDbType.Jsonb },
            now.UtcDateTime
        );

    private NpgsqlBatchCommand Errors(RowTally tally) =>
        TenantBatch.Command(
            """
            insert into import_errors (import_id, line, workspace_id, row_text, reason)
            select $1, e.line, $2, e.row_text, e.reason from unnest($3, $4, $5) as e(line, row_text, reason)
            """,
            import.Id,
            db.WorkspaceId,
            tally.Failed.Select(failed => failed.Row.Line).ToArray(),
            tally.Failed.Select(failed => Storable(failed.Row.ToText(delimiter, LongestRowText))).ToArray(),
            tally.Failed.Select(failed => Storable(failed.Reason)).ToArray()
        );

    /// <summary>PostgreSQL stores no NUL; what is no text is shown as the usual sign for that.</summary>
    private static string Storable(string text) => text.Replace('\0', '\uFFFD').Replace(CsvRowReader.InvalidBytes, '\uFFFD');
}
