using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>A field as lists see it, whether the catalogue's or one that the workspace added.</summary>
public sealed class ListField<T>
    where T : Record
{
    private readonly Field<T>? _field;
    private readonly CustomFieldDefinition? _custom;

    internal ListField(Field<T> field)
    {
        _field = field;
        Name = field.Name;
        Kind = ListValueKinds.Of(field.ListedAs ?? field.Type);
        Operators = ListValueKinds.OperatorsOf(field.ListedAs ?? field.Type);
    }

    internal ListField(CustomFieldDefinition custom)
    {
        _custom = custom;
        Name = $"{ListFields.CustomPrefix}{custom.Key}";
        var type = custom.Type switch
        {
            "number" or "integer" => FieldType.Number,
            "boolean" => FieldType.Boolean,
            "date" => FieldType.Date,
            "select" => FieldType.Choice,
            "multiSelect" => FieldType.Tags,
            _ => FieldType.Text,
        };
        // A custom date is stored as yyyy-MM-dd, which orders as text does; a cast could fail on what an older type left.
        Kind = type == FieldType.Date ? ListValueKind.Text : ListValueKinds.Of(type);
        Operators = ListValueKinds.OperatorsOf(type);
    }

    /// <summary>Name in the query, such as <c>createdAt</c> or <c>custom.segment</c>.</summary>
    public string Name { get; }

    /// <summary>What filters on it may ask.</summary>
    public IReadOnlyList<FilterOperator> Operators { get; }

    /// <summary>A list of texts has no order.</summary>
    public bool Sortable => Kind != ListValueKind.Tags;

    internal ListValueKind Kind { get; }

    internal Field<T>? Catalogued => _field;

    internal CustomFieldDefinition? Custom => _custom;

    /// <summary>The expression over the record's table.</summary>
    internal string Sql(SqlText sql)
    {
        if (_field is not null)
        {
            return _field.Sql!;
        }
        var key = sql.Key(_custom!.Key);
        return Kind switch
        {
            ListValueKind.Number => $"(case when jsonb_typeof(custom -> {key}) = 'number' then (custom ->> {key})::numeric end)",
            ListValueKind.Boolean => $"(case when jsonb_typeof(custom -> {key}) = 'boolean' then (custom -> {key})::boolean end)",
            ListValueKind.Tags => $"(custom -> {key})",
            _ => $"(custom ->> {key})",
        };
    }

    /// <summary>The value in memory, of the one CLR type that its kind has.</summary>
    internal object? Value(T record) =>
        _field is not null ? Plain(_field.Get(record)) : Plain((record as CustomRecord)?.Custom[_custom!.Key]);

    private object? Plain(object? value) =>
        value switch
        {
            Enum choice => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()),
            int integer => (long)integer,
            double number => (decimal)number,
            DateTimeOffset time => ListValues.ToMicroseconds(time),
            IReadOnlyList<Guid> ids => (IReadOnlyList<string>)[.. ids.Select(id => id.ToString())],
            IStructured structured when Kind == ListValueKind.Tags => structured.Texts,
            IStructured structured => structured.Display,
            _ => value,
        };

    private object? Plain(JsonNode? node)
    {
        var json = node?.GetValueKind() ?? JsonValueKind.Null;
        return (Kind, json) switch
        {
            (_, JsonValueKind.Null) => null,
            (ListValueKind.Number, JsonValueKind.Number) => decimal.Parse(
                node!.ToJsonString(),
                System.Globalization.NumberStyles.Float,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            (ListValueKind.Boolean, JsonValueKind.True or JsonValueKind.False) => json == JsonValueKind.True,
            (ListValueKind.Number or ListValueKind.Boolean, _) => null,
            (ListValueKind.Tags, JsonValueKind.Array) => (IReadOnlyList<string>)
                [.. node!.AsArray().Where(item => item?.GetValueKind() == JsonValueKind.String).Select(item => item!.GetValue<string>())],
            (ListValueKind.Tags, JsonValueKind.String) => (IReadOnlyList<string>)[node!.GetValue<string>()],
            (ListValueKind.Tags, _) => null,
            (_, JsonValueKind.String) => node!.GetValue<string>(),
            _ => node!.ToJsonString(),
        };
    }
}
