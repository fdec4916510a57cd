using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>Takes back one ledger entry: what nobody changed since goes back to what it was; the rest stays and is named.</summary>
public static class RecordUndo
{
    private static readonly JsonElement s_null = JsonElement.Parse("null");

    /// <summary>Undoes an entry of kind changed, deleted (to the bin) or restored on the record as it is now. Saving is the caller's.</summary>
    /// <returns>Names of the fields that were left, because their value is not what the entry made it, or is erased.</returns>
    public static IReadOnlyList<string> Apply<T>(RecordType<T> type, T record, LedgerRow entry, DateTimeOffset now)
        where T : Record
    {
        switch (entry.Kind)
        {
            case LedgerKinds.Created:
                record.Delete(now);
                return [];
            case LedgerKinds.Deleted:
                record.Restore();
                break;
            case LedgerKinds.Restored:
                record.Delete(now);
                break;
        }
        List<string> kept = [.. entry.Erased];
        foreach (var (name, change) in entry.Changes)
        {
            if (!Knows(type, record, name))
            {
                continue;
            }
            if (Holds(type, record, name, change.After))
            {
                Set(type, record, name, change.Before);
            }
            else if (!Holds(type, record, name, change.Before))
            {
                kept.Add(name);
            }
        }
        return kept;
    }

    /// <summary>True where a field of the record has the value that the ledger names.</summary>
    public static bool Holds<T>(RecordType<T> type, T record, string name, JsonElement value)
        where T : Record
    {
        if (CustomKey(name) is { } key)
        {
            var node = (record as CustomRecord)?.Custom[key];
            return JsonElement.DeepEquals(node is null ? s_null : JsonElement.Parse(node.ToJsonString()), value);
        }
        if (type.Find(name) is not { } field)
        {
            return false;
        }
        return FieldValues.SameAsStored(field.Get(record), FieldJson.ReadStored(field, value));
    }

    private static void Set<T>(RecordType<T> type, T record, string name, JsonElement value)
        where T : Record
    {
        if (CustomKey(name) is { } key)
        {
            var custom = (CustomRecord)(Record)record;
            custom.Custom = custom.Custom.With(key, JsonNode.Parse(value.GetRawText()));
            return;
        }
        var field = type.Find(name)!;
        field.Set!(record, FieldJson.ReadStored(field, value));
    }

    private static bool Knows<T>(RecordType<T> type, T record, string name)
        where T : Record => CustomKey(name) is not null ? record is CustomRecord : type.Find(name)?.Set is not null;

    private static string? CustomKey(string name) => name.StartsWith("custom.", StringComparison.Ordinal) ? name["custom.".Length..] : null;
}
