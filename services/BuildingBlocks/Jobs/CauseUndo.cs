using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>
/// Takes back everything that one cause (an import, a job) did, newest first, in batches: records that it made are removed
/// unless people changed them since, changed ones get back the fields that nobody changed since. What stays is listed.
/// </summary>
public sealed class CauseUndo<T>(CrmDbContext db, LedgerReader ledger, BulkSaver saver, TimeProvider clock)
    where T : Record
{
    private const int BatchSize = 500;

    /// <summary>Takes back one batch in the context's transaction, which must be open.</summary>
    /// <param name="causeId">The import or job.</param>
    /// <param name="beforeSeq">Where the last batch ended; null at the start.</param>
    /// <param name="type">The catalogue.</param>
    /// <param name="builtOn">Which of the records that could be removed stay because of what people added elsewhere, and its name.</param>
    /// <param name="removing">Told of the records that are about to be removed for good.</param>
    /// <returns>Where this batch ended; null when nothing is left.</returns>
    public async Task<long?> NextAsync(
        Guid causeId,
        long? beforeSeq,
        RecordType<T> type,
        Func<IReadOnlyList<T>, Task<IReadOnlyDictionary<Guid, string>>>? builtOn,
        Func<IReadOnlyList<T>, Task> removing,
        CancellationToken cancellation
    )
    {
        var entries = await ledger.OfCauseBackwardsAsync(causeId, beforeSeq, BatchSize, cancellation);
        if (entries.Count == 0)
        {
            return null;
        }
        var ids = entries.Where(entry => entry.RecordType == type.Name).Select(entry => entry.RecordId).Distinct().ToList();
        var records = await db.Set<T>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(record => ids.Contains(record.Id))
            .ToDictionaryAsync(record => record.Id, cancellation);
        var later = await LaterAsync(causeId, entries, records, cancellation);
        var kept = new Dictionary<Guid, (bool Made, HashSet<string> Fields)>();
        var removed = new List<T>();
        foreach (var entry in entries)
        {
            if (entry.RecordType != type.Name || !records.TryGetValue(entry.RecordId, out var record))
            {
                continue;
            }
            var made = entry.Kind == LedgerKinds.Created;
            if (Undo(type, record, entry, later, removed) is { Count: > 0 } fields)
            {
                var all = kept.TryGetValue(record.Id, out var before) ? before : (Made: false, Fields: []);
                all.Fields.UnionWith(fields);
                kept[record.Id] = (all.Made || made, all.Fields);
            }
        }
        if (builtOn is not null && removed.Count > 0)
        {
            foreach (var (id, what) in await builtOn(removed))
            {
                removed.RemoveAll(record => record.Id == id);
                kept[id] = (true, [what]);
            }
        }
        await removing(removed);
        db.RemoveRange(removed);
        await saver.SaveAsync(db, cancellation);
        await KeepAsync(causeId, kept, cancellation);
        return entries[^1].Seq;
    }

    private IReadOnlyCollection<string> Undo(RecordType<T> type, T record, LedgerRow entry, ILookup<Guid, LedgerRow> later, List<T> removed)
    {
        if (!RowRule.Allows(db.Calls.Required, type, record))
        {
            return [.. entry.Changes.Keys];
        }
        if (entry.Kind != LedgerKinds.Created)
        {
            return RecordUndo.Apply(type, record, entry, clock.GetUtcNow());
        }
        var touched = TouchedByPeople(type, record, later[record.Id]);
        if (touched.Count == 0)
        {
            removed.Add(record);
        }
        return touched;
    }

    /// <summary>Fields that someone changed and that do not hold again what they held before.</summary>
    private static HashSet<string> TouchedByPeople(RecordType<T> type, T record, IEnumerable<LedgerRow> later)
    {
        var first = new Dictionary<string, JsonElement>();
        var touched = new HashSet<string>();
        foreach (var entry in later)
        {
            touched.UnionWith(entry.Erased);
            foreach (var (name, change) in entry.Changes)
            {
                first.TryAdd(name, change.Before);
            }
        }
        touched.UnionWith(first.Where(pair => !RecordUndo.Holds(type, record, pair.Key, pair.Value)).Select(pair => pair.Key));
        return touched;
    }

    /// <summary>What people did to the records that the batch made, after they were made, oldest first.</summary>
    private async Task<ILookup<Guid, LedgerRow>> LaterAsync(
        Guid causeId,
        List<LedgerRow> entries,
        Dictionary<Guid, T> records,
        CancellationToken cancellation
    )
    {
        var made = entries
            .Where(entry =>
                entry.Kind == LedgerKinds.Created
                && records.TryGetValue(entry.RecordId, out var record)
                && record.Version > entry.RecordVersion
            )
            .Select(entry => entry.RecordId)
            .ToList();
        IEnumerable<LedgerRow> rows = made.Count == 0 ? [] : await ledger.OfRecordsAsync(made, cancellation);
        return rows.Where(row => row.CausationId != causeId && row.Kind != LedgerKinds.Created && IsByPeople(row))
            .ToLookup(row => row.RecordId);
    }

    /// <summary>Automations and undos follow from what people do; they are no reason to keep a record.</summary>
    private static bool IsByPeople(LedgerRow row) => row.Origin is Origins.User or Origins.Api or Origins.Import or Origins.Restore;

    private async Task KeepAsync(Guid causeId, Dictionary<Guid, (bool Made, HashSet<string> Fields)> kept, CancellationToken cancellation)
    {
        if (kept.Count == 0)
        {
            return;
        }
        await TenantBatch.ExecuteAsync(
            db,
            cancellation,
            TenantBatch.Command(
                """
                insert into undo_kept (cause_id, record_id, workspace_id, made, fields)
                select $1, k.record_id, $2, k.made, k.fields::jsonb from unnest($3, $4, $5) as k(record_id, made, fields)
                on conflict (cause_id, record_id) do update set made = undo_kept.made or excluded.made,
                    fields = (select jsonb_agg(distinct f) from jsonb_array_elements(undo_kept.fields || excluded.fields) f)
                """,
                causeId,
                db.WorkspaceId,
                kept.Keys.ToArray(),
                kept.Values.Select(value => value.Made).ToArray(),
                kept.Values.Select(value => JsonSerializer.Serialize(value.Fields)).ToArray()
            )
        );
    }
}
