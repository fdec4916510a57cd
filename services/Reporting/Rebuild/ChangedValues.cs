using System.Text.Json;
using CrmCloud.Contracts.Changes.V1;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>What a change made of each field.</summary>
internal static class ChangedValues
{
    public static IReadOnlyDictionary<string, JsonElement> Of(Change change)
    {
        using var patch = JsonDocument.Parse(change.Patch);
        return patch.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value[1].Clone());
    }

    /// <summary>A text that the change set; null where it set none.</summary>
    public static string? Text(this IReadOnlyDictionary<string, JsonElement> values, string field) =>
        values.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A whole number that the change set; null where it set none.</summary>
    public static int? Number(this IReadOnlyDictionary<string, JsonElement> values, string field) =>
        values.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
