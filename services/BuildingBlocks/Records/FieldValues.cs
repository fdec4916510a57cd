using System.Text.Json;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Values of fields of any type, compared as history sees them.</summary>
internal static class FieldValues
{
    /// <summary>True for what history takes for no value.</summary>
    public static bool IsNothing(object? value) =>
        value is null or IReadOnlyList<string> { Count: 0 } or IReadOnlyList<Guid> { Count: 0 } or IStructured { IsEmpty: true };

    /// <summary>True where two values of a property are the same.</summary>
    public static bool Same(object? before, object? after) =>
        (before, after) switch
        {
            (IReadOnlyList<string> a, IReadOnlyList<string> b) => a.SequenceEqual(b),
            (IReadOnlyList<Guid> a, IReadOnlyList<Guid> b) => a.SequenceEqual(b),
            _ => Equals(before, after),
        };

    /// <summary>True where a record's value is the one that the ledger holds.</summary>
    public static bool SameAsStored(object? now, object? then) =>
        (now, then) switch
        {
            _ when IsNothing(now) && IsNothing(then) => true,
            // The ledger is written before the database rounds to its microseconds.
            (DateTimeOffset a, DateTimeOffset b) => (a - b).Duration() <= TimeSpan.FromMicroseconds(1),
            (Enum choice, string name) => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()) == name,
            (int a, long b) => a == b,
            _ => Same(now, then),
        };
}
