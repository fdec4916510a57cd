using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>One line of a record's history, as the API shows it.</summary>
public sealed record HistoryEntry(
    Guid Id,
    long Seq,
    DateTimeOffset At,
    Actor Actor,
    string Kind,
    string Origin,
    long Version,
    IReadOnlyDictionary<string, JsonElement[]> Changes,
    IReadOnlyList<string> Erased,
    Guid? Cause,
    Guid CorrelationId
)
{
    public static HistoryEntry Of(LedgerRow row) =>
        new(
            row.Id,
            row.Seq,
            row.At,
            row.Actor,
            row.Kind,
            row.Origin,
            row.RecordVersion,
            row.Changes.ToDictionary(change => change.Key, change => new[] { change.Value.Before, change.Value.After }),
            row.Erased,
            row.CausationId,
            row.CorrelationId
        );
}

/// <summary>A page of history, newest first.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Items, string? NextCursor);
