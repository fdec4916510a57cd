using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>A ledger entry as it is read: with its place, and with personal values decrypted where their key still exists.</summary>
/// <param name="Seq">Place among the service's entries.</param>
/// <param name="Changes">Field → values before and after.</param>
/// <param name="Erased">Fields whose values are gone with their subject's key.</param>
public sealed record LedgerRow(
    Guid Id,
    long Seq,
    DateTimeOffset At,
    Actor Actor,
    string Origin,
    string Kind,
    string RecordType,
    Guid RecordId,
    long RecordVersion,
    Guid CorrelationId,
    Guid? CausationId,
    IReadOnlyDictionary<string, FieldChange> Changes,
    IReadOnlyList<string> Erased
);

/// <summary>What a field held before and after.</summary>
public readonly record struct FieldChange(JsonElement Before, JsonElement After);
