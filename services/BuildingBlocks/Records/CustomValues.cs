using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// The custom fields of one record as an immutable JSON object. Kept as text until someone looks inside: most reads only
/// pass it on.
/// </summary>
[JsonConverter(typeof(CustomValuesConverter))]
public sealed class CustomValues : IEquatable<CustomValues>
{
    private SortedDictionary<string, JsonNode?>? _values;

    public CustomValues(string json) => Json = json;

    private CustomValues(SortedDictionary<string, JsonNode?> values)
    {
        _values = values;
        Json = new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))).ToJsonString(Options);
    }

    public static CustomValues Empty { get; } = new("{}");

    public string Json { get; }

    public IReadOnlyDictionary<string, JsonNode?> Values => _values ??= Parse(Json);

    public JsonNode? this[string key] => Values.GetValueOrDefault(key);

    private static JsonSerializerOptions Options { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A copy with some values set; null removes one.</summary>
    public CustomValues With(IEnumerable<KeyValuePair<string, JsonNode?>> changes)
    {
        var values = new SortedDictionary<string, JsonNode?>(Parse(Json), StringComparer.Ordinal);
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                values.Remove(key);
            }
            else
            {
                values[key] = value.DeepClone();
            }
        }
        return values.Count == 0 ? Empty : new CustomValues(values);
    }

    public CustomValues With(string key, JsonNode? value) => With([KeyValuePair.Create(key, value)]);

    /// <summary>Names of the fields that differ between two states.</summary>
    public static IEnumerable<string> Differences(CustomValues before, CustomValues after) =>
        before.Json == after.Json
            ? []
            : before
                .Values.Keys.Union(after.Values.Keys)
                .Where(key => !JsonNode.DeepEquals(before[key], after[key]))
                .Order(StringComparer.Ordinal);

    public bool Equals(CustomValues? other) => other is not null && (Json == other.Json || !Differences(this, other).Any());

    public override bool Equals(object? obj) => Equals(obj as CustomValues);

    public override int GetHashCode() => Values.Count;

    private static SortedDictionary<string, JsonNode?> Parse(string json)
    {
        var values = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        if (json.Length > 2)
        {
            foreach (var (key, value) in JsonNode.Parse(json)!.AsObject())
            {
                values[key] = value?.DeepClone();
            }
        }
        return values;
    }
}

/// <summary>Writes the text as it stands; reading is only for tests and clients of our own.</summary>
public sealed class CustomValuesConverter : JsonConverter<CustomValues>
{
    public override CustomValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader).GetRawText());

    public override void Write(Utf8JsonWriter writer, CustomValues value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json, skipInputValidation: true);
}
