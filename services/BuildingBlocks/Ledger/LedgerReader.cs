using System.Data;
using System.Security.Cryptography;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>Reads the ledger of the present workspace.</summary>
public sealed class LedgerReader(CrmDbContext db)
{
    private const string Columns = """
        select l.id, l.seq, l.at, l.actor_kind, l.actor_id, l.actor_name, l.origin, l.kind, l.record_type, l.record_id, l.record_version,
               l.correlation_id, l.causation_id, l.patch, l.personal, k.key
        from ledger l left join erasure.subject_keys k on k.subject_id = l.subject_id
        where l.workspace_id = $1
        """;

    /// <summary>Entries of one record, newest first.</summary>
    /// <param name="beforeVersion">Only entries of earlier versions; for paging.</param>
    public Task<List<LedgerRow>> OfRecordAsync(Guid recordId, long? beforeVersion, int limit, CancellationToken cancellation) =>
        ReadAsync(
            $"{Columns} and l.record_id = $2 and l.record_version < $3 order by l.record_version desc limit $4",
            cancellation,
            recordId,
            beforeVersion ?? long.MaxValue,
            limit
        );

    /// <summary>One entry of one record; none where the place is another record's.</summary>
    public async Task<LedgerRow?> EntryAsync(Guid recordId, long seq, CancellationToken cancellation) =>
        (await ReadAsync($"{Columns} and l.record_id = $2 and l.seq = $3", cancellation, recordId, seq)).SingleOrDefault();

    /// <summary>Entries of one record up to a moment, oldest first: what <see cref="RecordFold"/> wants.</summary>
    public Task<List<LedgerRow>> UpToAsync(Guid recordId, DateTimeOffset asOf, CancellationToken cancellation) =>
        ReadAsync(
            $"{Columns} and l.record_id = $2 and l.at <= $3 order by l.record_version",
            cancellation,
            recordId,
            asOf.ToUniversalTime()
        );

    /// <summary>Entries of all records of a type up to a moment, by record and oldest first.</summary>
    public Task<List<LedgerRow>> OfTypeUpToAsync(string recordType, DateTimeOffset asOf, int limit, CancellationToken cancellation) =>
        ReadAsync(
            $"{Columns} and l.record_type = $2 and l.at <= $3 order by l.record_id, l.record_version limit $4",
            cancellation,
            recordType,
            asOf.ToUniversalTime(),
            limit
        );

    /// <summary>Entries that a cause (an import, a job) made, in order, after a place.</summary>
    public Task<List<LedgerRow>> OfCauseAsync(Guid causationId, long afterSeq, int limit, CancellationToken cancellation) =>
        ReadAsync($"{Columns} and l.causation_id = $2 and l.seq > $3 order by l.seq limit $4", cancellation, causationId, afterSeq, limit);

    /// <summary>Entries that a cause made, newest first, before a place: the order in which they are taken back.</summary>
    public Task<List<LedgerRow>> OfCauseBackwardsAsync(Guid causationId, long? beforeSeq, int limit, CancellationToken cancellation) =>
        ReadAsync(
            $"{Columns} and l.causation_id = $2 and l.seq < $3 order by l.seq desc limit $4",
            cancellation,
            causationId,
            beforeSeq ?? long.MaxValue,
            limit
        );

    /// <summary>All entries of some records, by record and oldest first.</summary>
    public Task<List<LedgerRow>> OfRecordsAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellation) =>
        ReadAsync($"{Columns} and l.record_id = any($2) order by l.record_id, l.record_version", cancellation, recordIds.ToArray());

    private async Task<List<LedgerRow>> ReadAsync(string sql, CancellationToken cancellation, params object[] parameters)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var opened = connection.State != ConnectionState.Open;
        if (opened)
        {
            await db.Database.OpenConnectionAsync(cancellation);
        }
        try
        {
            var query = new NpgsqlBatchCommand(sql) { Parameters = { new NpgsqlParameter { Value = db.WorkspaceId } } };
            foreach (var parameter in parameters)
            {
                query.Parameters.Add(new NpgsqlParameter { Value = parameter });
            }
            await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction())
            {
                BatchCommands = { TenantSql.SetWorkspace(db.WorkspaceId), query },
            };
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            await reader.NextResultAsync(cancellation);
            var rows = new List<LedgerRow>();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(Row(reader));
            }
            return rows;
        }
        finally
        {
            if (opened)
            {
                await db.Database.CloseConnectionAsync();
            }
        }
    }

    private static LedgerRow Row(NpgsqlDataReader reader)
    {
        var personal = reader.IsDBNull(14) ? null : reader.GetFieldValue<byte[]>(14);
        var key = reader.IsDBNull(15) ? null : reader.GetFieldValue<byte[]>(15);
        var (changes, erased) = Changes(reader.GetString(13), personal, key);
        return new LedgerRow(
            reader.GetGuid(0),
            reader.GetInt64(1),
            reader.GetFieldValue<DateTimeOffset>(2),
            new Actor(reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetGuid(4), reader.IsDBNull(5) ? null : reader.GetString(5)),
            reader.GetString(6),
            reader.GetString(7),
            reader.GetString(8),
            reader.GetGuid(9),
            reader.GetInt64(10),
            reader.GetGuid(11),
            reader.IsDBNull(12) ? null : reader.GetGuid(12),
            changes,
            erased
        );
    }

    private static (IReadOnlyDictionary<string, FieldChange> Changes, IReadOnlyList<string> Erased) Changes(
        string patch,
        byte[]? personal,
        byte[]? key
    )
    {
        var changes = new Dictionary<string, FieldChange>();
        List<string>? erased = null;
        using var ordinary = JsonDocument.Parse(patch);
        foreach (var field in ordinary.RootElement.EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.Array)
            {
                changes[field.Name] = Pair(field.Value);
            }
            else
            {
                (erased ??= []).Add(field.Name);
            }
        }
        if (personal is null || key is null)
        {
            return (changes, erased ?? []);
        }
        byte[] plain;
        try
        {
            plain = PersonalCipher.Decrypt(key, personal);
        }
        catch (AuthenticationTagMismatchException)
        {
            // Written under a key that was destroyed; the person has got a new one since.
            return (changes, erased ?? []);
        }
        using var decrypted = JsonDocument.Parse(plain);
        foreach (var field in decrypted.RootElement.EnumerateObject())
        {
            changes[field.Name] = Pair(field.Value);
        }
        return (changes, []);
    }

    private static FieldChange Pair(JsonElement pair) => new(pair[0].Clone(), pair[1].Clone());
}
