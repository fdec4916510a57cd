using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>How the columns of a file become fields of records.</summary>
public sealed record ImportMapping
{
    public const string ByExternalId = "externalId";
    public const string ByEmail = "email";
    public const string ByNothing = "none";
    public const string OnMatchUpdate = "update";
    public const string OnMatchSkip = "skip";
    public const string OnMatchCreate = "create";
    public const string CreateCustom = "custom";

    /// <summary>Column of the file → what it fills. A column mapped to null is left out, like one that is not named.</summary>
    public Dictionary<string, ColumnMapping?> Columns { get; init; } = [];

    /// <summary>Values for fields that no column fills, and for blank cells of new records.</summary>
    public Dictionary<string, JsonElement> Defaults { get; init; } = [];

    /// <summary>externalId, email or none: by what a row finds the record that it updates.</summary>
    public string Match { get; init; } = ByNothing;

    /// <summary>update, skip or create.</summary>
    public string OnMatch { get; init; } = OnMatchUpdate;

    /// <summary>What the import may make along the way: custom (fields), owner, company, product, stage, lostReason.</summary>
    public IReadOnlyList<string> CreateMissing { get; init; } = [];

    /// <summary>Cells that mean: no value. Such a cell leaves what a matched record has.</summary>
    public IReadOnlyList<string> Nulls { get; init; } = [""];

    /// <summary>IANA name of the zone of times without offset; the workspace's own where absent.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The decimal separator, . or ,</summary>
    public string Decimal { get; init; } = ".";

    /// <summary>Counts what would happen and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Lets the service's automations act on the imported records.</summary>
    public bool Automations { get; init; }

    /// <summary>The separator where it should not be guessed.</summary>
    public string? Delimiter { get; init; }

    /// <summary>utf-8, utf-16, utf-16be or windows-1252, where it should not be guessed.</summary>
    public string? Encoding { get; init; }

    public bool MayCreate(string what) => CreateMissing.Contains(what);

    internal static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}

/// <summary>What one column fills, and how its cells are read. In JSON the name of the field alone will do.</summary>
[JsonConverter(typeof(ColumnMappingConverter))]
public sealed record ColumnMapping
{
    public required string Field { get; init; }

    /// <summary>Form of dates and times, such as <c>dd-MM-yyyy HH:mm</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Cells that are replaced; any other is taken as it stands.</summary>
    public Dictionary<string, JsonElement>? Values { get; init; }

    /// <summary>By what a referenced record is found: name, email, externalId, id.</summary>
    public string? By { get; init; }

    /// <summary>Type of a custom field that the import makes; text where absent.</summary>
    public string? Type { get; init; }
}

/// <summary>Reads a column's mapping from a name or an object, and writes the short form where it says all.</summary>
public sealed class ColumnMappingConverter : JsonConverter<ColumnMapping>
{
    private sealed record Parts(
        string Field,
        string? Format = null,
        Dictionary<string, JsonElement>? Values = null,
        string? By = null,
        string? Type = null
    );

    public override ColumnMapping Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new ColumnMapping { Field = reader.GetString()! };
        }
        var parts = JsonSerializer.Deserialize<Parts>(ref reader, options);
        return parts?.Field is { } field
            ? new ColumnMapping
            {
                Field = field,
                Format = parts.Format,
                Values = parts.Values,
                By = parts.By,
                Type = parts.Type,
            }
            : throw new JsonException("A column is mapped to the name of a field, or to an object with \"field\".");
    }

    public override void Write(Utf8JsonWriter writer, ColumnMapping value, JsonSerializerOptions options)
    {
        if (value is { Format: null, Values: null, By: null, Type: null })
        {
            writer.WriteStringValue(value.Field);
            return;
        }
        JsonSerializer.Serialize(writer, new Parts(value.Field, value.Format, value.Values, value.By, value.Type), options);
    }
}
