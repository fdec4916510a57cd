using System.Globalization;
using System.Text.Json;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Why a value was not taken.</summary>
/// <param name="Malformed">True for a wrong JSON type (400), false for a value out of bounds (422).</param>
public sealed record FieldProblem(bool Malformed, string Message);

/// <summary>Reads and writes field values as JSON.</summary>
public static class FieldJson
{
    /// <summary>Reads a value of the field's CLR type; JSON null is null.</summary>
    public static (object? Value, FieldProblem? Problem) Read<T>(Field<T> field, JsonElement json)
        where T : Record
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return (null, null);
        }
        return field.Type switch
        {
            FieldType.Tags => ReadTags(json),
            FieldType.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? (json.GetBoolean(), null)
                : Wrong("true or false"),
            FieldType.Integer => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var integer)
                ? FieldRules.Bounded(field, integer)
                : Wrong("a whole number"),
            FieldType.Number => json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number)
                ? FieldRules.Bounded(field, number)
                : Wrong("a number"),
            FieldType.Money => MoneyInput.Read(field, json),
            FieldType.Ids => ReadIds(json),
            FieldType.Structure => field.Structure!.Read(json),
            _ => ReadText(json) is { } text ? FieldRules.FromText(field, text) : Wrong("a text of valid Unicode"),
        };
    }

    /// <summary>Reads a value that was valid when it was written, whatever today's bounds are.</summary>
    public static object? ReadStored<T>(Field<T> field, JsonElement json)
        where T : Record =>
        json.ValueKind == JsonValueKind.Null
            ? null
            : field.Type switch
            {
                FieldType.Tags => (IReadOnlyList<string>)[.. json.EnumerateArray().Select(item => item.GetString()!)],
                FieldType.Boolean => json.GetBoolean(),
                FieldType.Integer => json.GetInt64(),
                FieldType.Number or FieldType.Money => json.GetDecimal(),
                FieldType.Ids => (IReadOnlyList<Guid>)[.. json.EnumerateArray().Select(item => item.GetGuid())],
                FieldType.Structure => field.Structure!.ReadStored(json),
                FieldType.Id => json.GetGuid(),
                FieldType.Time => json.GetDateTimeOffset().ToUniversalTime(),
                FieldType.Date => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => json.GetString(),
            };

    /// <summary>False where the name holds half a character, which System.Text.Json only says by an exception.</summary>
    public static bool HasReadableName(JsonProperty property)
    {
        try
        {
            return IsUnicode(property.Name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Text, or null where the JSON is no text or holds half a character.</summary>
    public static string? ReadText(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            return null;
        }
        try
        {
            var text = json.GetString()!;
            return IsUnicode(text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape: System.Text.Json has no other way to say so.
            return null;
        }
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case Guid id:
                writer.WriteStringValue(id);
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            case DateOnly date:
                writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case int integer:
                writer.WriteNumberValue(integer);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyList<string> texts:
                writer.WriteStartArray();
                foreach (var text in texts)
                {
                    writer.WriteStringValue(text);
                }
                writer.WriteEndArray();
                break;
            case IReadOnlyList<Guid> ids:
                writer.WriteStartArray();
                foreach (var id in ids)
                {
                    writer.WriteStringValue(id);
                }
                writer.WriteEndArray();
                break;
            case IStructured structured:
                JsonSerializer.Serialize(writer, structured, structured.GetType(), StructuredJson.Options);
                break;
            default:
                throw new InvalidOperationException($"No field holds a {value.GetType()}.");
        }
    }

    private static (object? Value, FieldProblem? Problem) ReadTags(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return Wrong("a list of texts");
        }
        var tags = new List<string>();
        foreach (var item in json.EnumerateArray())
        {
            if (ReadText(item) is not { } tag)
            {
                return Wrong("a list of texts");
            }
            tags.Add(tag);
        }
        return FieldRules.Tags(tags);
    }

    private static (object? Value, FieldProblem? Problem) ReadIds(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return Wrong("a list of ids");
        }
        var ids = new List<Guid>();
        foreach (var item in json.EnumerateArray())
        {
            if (ReadText(item) is not { } text || !Guid.TryParse(text, out var id))
            {
                return Wrong("a list of ids");
            }
            ids.Add(id);
        }
        return FieldRules.Ids(ids);
    }

    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }
        return true;
    }

    private static (object? Value, FieldProblem? Problem) Wrong(string wanted) => (null, new FieldProblem(true, $"Expected {wanted}."));
}
