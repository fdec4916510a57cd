using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.CustomFields;

/// <summary>A field that a workspace added to a record type.</summary>
/// <param name="Key">Its name under <c>custom</c>, such as <c>segment</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Type">text, longText, number, integer, date, boolean, select, multiSelect, url or email.</param>
/// <param name="Options">The choices of select and multiSelect.</param>
/// <param name="Required">Asked for in forms; records made by import or earlier may lack it.</param>
public sealed record CustomFieldDefinition(string Key, string Label, string Type, IReadOnlyList<string> Options, bool Required)
{
    public const string DefaultType = "text";

    public static IReadOnlyList<string> Types { get; } =
    ["text", "longText", "number", "integer", "date", "boolean", "select", "multiSelect", "url", "email"];

    private const int MaxText = 1_000;
    private const int MaxLongText = 20_000;

    /// <summary>Reads a value of this field's type; JSON null clears it.</summary>
    public (JsonNode? Value, FieldProblem? Problem) Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return (null, null);
        }
        switch (Type)
        {
            case "number" or "integer":
                return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number)
                    ? FromNumber(number)
                    : (null, new FieldProblem(true, "Expected a number."));
            case "boolean":
                return json.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? (JsonValue.Create(json.GetBoolean()), null)
                    : (null, new FieldProblem(true, "Expected true or false."));
            case "multiSelect":
                return json.ValueKind == JsonValueKind.Array
                    ? FromChoices([.. json.EnumerateArray().Select(item => FieldJson.ReadText(item) ?? "")])
                    : (null, new FieldProblem(true, "Expected a list of texts."));
            default:
                return FieldJson.ReadText(json) is { } text
                    ? FromText(text)
                    : (null, new FieldProblem(true, "Expected a text of valid Unicode."));
        }
    }

    /// <summary>Reads a value from a file's cell, in the invariant form.</summary>
    public (JsonNode? Value, FieldProblem? Problem) FromText(string text)
    {
        if (text.Contains('\0'))
        {
            return Invalid("The text holds a NUL character, which cannot be stored.");
        }
        var longest = Type == "longText" ? MaxLongText : MaxText;
        if (text.Length > longest)
        {
            return Invalid($"Longer than the {longest} characters that fit.");
        }
        return Type switch
        {
            "number" or "integer" => decimal.TryParse(
                text,
                NumberStyles.Number & ~NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? FromNumber(number)
                : Invalid("Not a number."),
            "boolean" => bool.TryParse(text, out var flag) ? (JsonValue.Create(flag), null) : Invalid("Not true or false."),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? (JsonValue.Create(text), null)
                : Invalid("Not a date of the form yyyy-MM-dd."),
            "email" => FieldRules.IsEmail(text) ? (JsonValue.Create(text), null) : Invalid("Not an e-mail address."),
            "select" => Options.Contains(text) ? (JsonValue.Create(text), null) : Invalid($"Not one of {string.Join(", ", Options)}."),
            "multiSelect" => FromChoices(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => (JsonValue.Create(text), null),
        };
    }

    private (JsonNode? Value, FieldProblem? Problem) FromNumber(decimal number)
    {
        if (Math.Abs(number) > 1_000_000_000_000m)
        {
            return Invalid("Larger than a million millions.");
        }
        return Type == "integer" && number != decimal.Truncate(number) ? Invalid("Not a whole number.") : (JsonValue.Create(number), null);
    }

    private (JsonNode? Value, FieldProblem? Problem) FromChoices(IReadOnlyList<string> choices) =>
        choices.FirstOrDefault(choice => !Options.Contains(choice)) is { } unknown
            ? Invalid($"{unknown} is not one of {string.Join(", ", Options)}.")
            : (new JsonArray([.. choices.Distinct().Select(choice => JsonValue.Create(choice))]), null);

    private static (JsonNode? Value, FieldProblem? Problem) Invalid(string message) => (null, new FieldProblem(false, message));
}
