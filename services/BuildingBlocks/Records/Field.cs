namespace CrmCloud.BuildingBlocks.Records;

/// <summary>What a field holds; decides how it is read from JSON and files, compared, filtered and shown.</summary>
public enum FieldType
{
    Text,
    Email,
    Phone,
    Url,
    Integer,
    Number,
    Boolean,
    Date,
    Time,
    Id,
    Choice,
    Tags,

    /// <summary>An amount; its currency is a field of its own.</summary>
    Money,

    /// <summary>Ids of other records.</summary>
    Ids,

    /// <summary>A value with parts, or a list of such: see <see cref="IStructured"/>.</summary>
    Structure,
}

/// <summary>
/// One field of a record type: its public name, where it is stored, and what may be done with it. Made by the builders of
/// <see cref="Field"/>, and refined with <c>with</c>.
/// </summary>
public sealed record Field<T>
    where T : Record
{
    public required string Name { get; init; }
    public required FieldType Type { get; init; }

    /// <summary>Name of the mapped property; null for a computed field.</summary>
    public string? Property { get; init; }

    /// <summary>The SQL expression over the record's table that lists filter and sort by; null where they cannot.</summary>
    public string? Sql { get; init; }
    public required Func<T, object?> Get { get; init; }

    /// <summary>Stores a value of the field's CLR type without any rule: for the verbs' own use, imports and undo. Null: computed.</summary>
    public Action<T, object?>? Set { get; init; }

    /// <summary>What a file says instead of <see cref="Set"/>, where it adds to what is known. Null: it takes its place.</summary>
    public Action<T, object?>? Add { get; init; }

    /// <summary>The verb that alone may change it; a PATCH is refused naming the verb. Null: freely editable.</summary>
    public string? OwnedBy { get; init; }

    /// <summary>Owned by a verb, and yet may be said when the record is created.</summary>
    public bool AtCreation { get; init; }

    /// <summary>Set by the system and never by a caller (createdAt, version). Imports may still set createdAt.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>For files only, such as the one address of a person who may have several; callers use the field with parts.</summary>
    public bool FilesOnly { get; init; }

    /// <summary>Encrypted in the ledger under the subject's key, and never part of an event.</summary>
    public bool Personal { get; init; }

    /// <summary>Longest text accepted, in UTF-16 units.</summary>
    public int MaxLength { get; init; } = 500;

    /// <summary>The values of a <see cref="FieldType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>
    /// The function that finds records by any of the keys in <see cref="Sql"/>'s array; see <see cref="Data.KeyTables"/>. Null: lists
    /// look at every row.
    /// </summary>
    public string? FoundBy { get; init; }

    /// <summary>Searched by <c>q=</c>.</summary>
    public bool Searchable { get; init; }

    /// <summary>Bounds of numbers.</summary>
    public decimal Min { get; init; } = -1_000_000_000_000m;
    public decimal Max { get; init; } = 1_000_000_000_000m;

    /// <summary>What lists take it for, where that is not its own type: a list of records for tags, by any of which it is found.</summary>
    public FieldType? ListedAs { get; init; }

    /// <summary>Reads a <see cref="FieldType.Structure"/>.</summary>
    public StructureReader? Structure { get; init; }
}
