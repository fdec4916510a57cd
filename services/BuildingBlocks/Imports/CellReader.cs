using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Turns a cell, as people and spreadsheets write it, into the value of a field.</summary>
internal sealed partial class CellReader(ImportMapping mapping, TimeZoneInfo zone)
{
    private readonly HashSet<string> _nulls = [.. mapping.Nulls];
    private readonly Dictionary<(string Cell, string? Format), DateTimeOffset?> _instants = [];

    /// <summary>The cell after the mapping's replacements; null where it means no value.</summary>
    /// <param name="exact">Blanks count: the cell is text of the user's own.</param>
    public string? Plain(string cell, ColumnMapping column, bool exact)
    {
        if (column.Values is { } values && (values.TryGetValue(cell, out var replaced) || values.TryGetValue(cell.Trim(), out replaced)))
        {
            return TextOf(replaced);
        }
        var plain = exact ? cell : cell.Trim();
        // Excel's way to keep a number as text.
        if (
            plain.Length >= 3
            && plain.StartsWith("=\"", StringComparison.Ordinal)
            && plain[^1] == '"'
            && plain.AsSpan(2, plain.Length - 3).IndexOf('"') < 0
        )
        {
            plain = plain[2..^1];
        }
        return _nulls.Contains(plain) || (!exact && plain.Length == 0) ? null : plain;
    }

    /// <summary>A JSON value as the text of a cell; null for null.</summary>
    public static string? TextOf(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Array => string.Join(',', json.EnumerateArray().Select(TextOf)),
            _ => json.GetRawText(),
        };

    /// <summary>True for fields whose text is kept to the last blank.</summary>
    public static bool IsExact(FieldType type) => type is FieldType.Text;

    public (object? Value, string? Problem) Read<T>(Field<T> field, ColumnMapping column, string text)
        where T : Record
    {
        switch (field.Type)
        {
            case FieldType.Time:
                return Instant(text, column.Format) is { } instant ? Checked(FieldRules.Bounded(instant)) : (null, NoDate(column));
            case FieldType.Date:
                return DateTexts.Day(text, column.Format) is { } day ? (day, null) : (null, NoDate(column));
            case FieldType.Number or FieldType.Money:
                return Number(text) is { } number ? Checked(FieldRules.Bounded(field, number)) : (null, NoNumber());
            case FieldType.Integer:
                return Number(text) is { } whole && whole == decimal.Truncate(whole) && Math.Abs(whole) < long.MaxValue
                    ? Checked(FieldRules.Bounded(field, (long)whole))
                    : (null, "Not a whole number.");
            case FieldType.Boolean:
                return Flag(text) is { } flag ? (flag, null) : (null, "Not yes or no.");
            case FieldType.Choice:
                return Checked(FieldRules.FromText(field, Choice(text, field.Choices)));
            case FieldType.Tags or FieldType.Ids:
                return Checked(FieldRules.FromText(field, text.Replace(';', ',')));
            case FieldType.Structure:
                return Checked(Parts(field, text));
            default:
                return Checked(FieldRules.FromText(field, text));
        }
    }

    /// <summary>A value with parts stands in its cell as the API takes it.</summary>
    private static (object? Value, FieldProblem? Problem) Parts<T>(Field<T> field, string text)
        where T : Record
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return FieldJson.Read(field, json.RootElement);
        }
        catch (JsonException)
        {
            return (null, new FieldProblem(true, "Not JSON as the API takes it."));
        }
    }

    public (JsonNode? Value, string? Problem) Read(CustomFieldDefinition field, ColumnMapping column, string text)
    {
        var plain = field.Type switch
        {
            "date" => DateTexts.Day(text, column.Format)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "number" or "integer" => Number(text)?.ToString(CultureInfo.InvariantCulture),
            "boolean" => Flag(text)?.ToString(),
            "select" => Choice(text, field.Options),
            "multiSelect" => text.Replace(';', ','),
            _ => text,
        };
        if (plain is null)
        {
            return (
                null,
                field.Type switch
                {
                    "date" => NoDate(column),
                    "boolean" => "Not yes or no.",
                    _ => NoNumber(),
                }
            );
        }
        var (value, problem) = field.FromText(plain);
        return (value, problem?.Message);
    }

    // A column of days has few different ones, and the zone's rules cost more to ask than a dictionary.
    private DateTimeOffset? Instant(string text, string? format)
    {
        if (_instants.TryGetValue((text, format), out var known))
        {
            return known;
        }
        if (_instants.Count > 10_000)
        {
            _instants.Clear();
        }
        return _instants[(text, format)] = DateTexts.Instant(text, format, zone);
    }

    private decimal? Number(string text)
    {
        var plain = Signs().Replace(text, "");
        if (mapping.Decimal == ",")
        {
            plain = DotThousands().IsMatch(plain) ? plain.Replace(".", "", StringComparison.Ordinal) : plain;
            if (plain.Contains('.'))
            {
                return null;
            }
            plain = plain.Replace(',', '.');
        }
        else if (CommaThousands().IsMatch(plain))
        {
            plain = plain.Replace(",", "", StringComparison.Ordinal);
        }
        return decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool? Flag(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "1" or "sim" or "s" or "verdadeiro" or "x" => true,
            "false" or "no" or "n" or "0" or "não" or "nao" or "falso" => false,
            _ => null,
        };

    /// <summary>The choice as it is named, where the cell differs in case, blanks or hyphens only.</summary>
    private static string Choice(string text, IReadOnlyList<string> choices) =>
        choices.Contains(text)
            ? text
            : choices.FirstOrDefault(choice => ImportSynonyms.Normal(choice) == ImportSynonyms.Normal(text)) ?? text;

    private static (object? Value, string? Problem) Checked((object? Value, FieldProblem? Problem) read) =>
        (read.Value, read.Problem?.Message);

    private static string NoDate(ColumnMapping column) =>
        column.Format is { } format ? $"Not a date of the form {format}." : "Not a date of the form yyyy-MM-dd; give the column's format.";

    private string NoNumber() => $"Not a number with the decimal separator {mapping.Decimal}";

    /// <summary>Blanks and a currency's sign.</summary>
    [GeneratedRegex(@"\s|R\$|US\$|\$|€|£|BRL|USD|EUR")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$")]
    private static partial Regex DotThousands();

    [GeneratedRegex(@"^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex CommaThousands();
}
