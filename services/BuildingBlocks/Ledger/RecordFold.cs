using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>Makes a record again from its ledger: the state is the fold of its changes.</summary>
public static class RecordFold
{
    /// <param name="type">The catalogue that knows how to set each field.</param>
    /// <param name="create">An empty record with the given id.</param>
    /// <param name="entries">The record's entries, oldest first, beginning with its creation.</param>
    /// <returns>The record as it was after the last entry; null where there is none or it had been taken back for good.</returns>
    public static T? Rebuild<T>(RecordType<T> type, Func<Guid, T> create, IReadOnlyList<LedgerRow> entries)
        where T : Record
    {
        if (entries.Count == 0)
        {
            return null;
        }
        var record = create(entries[0].RecordId);
        record.CreatedAt = entries[0].At;
        foreach (var entry in entries)
        {
            Apply(type, record, entry);
        }
        return record;
    }

    private static void Apply<T>(RecordType<T> type, T record, LedgerRow entry)
        where T : Record
    {
        switch (entry.Kind)
        {
            case LedgerKinds.Deleted:
                record.Delete(entry.At);
                break;
            case LedgerKinds.Restored:
                record.Restore();
                break;
        }
        // The last entry of a record that was taken back for good empties every field; its last state is what interests.
        if (entry.Kind != LedgerKinds.Deleted)
        {
            foreach (var (name, change) in entry.Changes)
            {
                Set(type, record, name, change.After);
            }
        }
        record.Version = entry.RecordVersion;
        record.UpdatedAt = entry.At;
    }

    /// <summary>Sets one field, custom ones too, from the ledger's JSON. Unknown names (fields that no longer exist) are left out.</summary>
    public static void Set<T>(RecordType<T> type, T record, string name, System.Text.Json.JsonElement value)
        where T : Record
    {
        if (name.StartsWith("custom.", StringComparison.Ordinal) && record is CustomRecord custom)
        {
            custom.Custom = custom.Custom.With(name["custom.".Length..], JsonNode.Parse(value.GetRawText()));
        }
        else if (type.Find(name)?.Set is { } set)
        {
            set(record, FieldJson.ReadStored(type.Find(name)!, value));
        }
    }
}
