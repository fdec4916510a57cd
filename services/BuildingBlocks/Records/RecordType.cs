using System.Collections.Frozen;
using CrmCloud.BuildingBlocks.Ledger;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// The catalogue of a record type: one list of fields from which input, filters, sorts, exports, imports, history and undo
/// all follow, so that they cannot disagree.
/// </summary>
public sealed class RecordType<T>
    where T : Record
{
    private readonly FrozenDictionary<string, Field<T>> _byName;
    private readonly FrozenDictionary<string, Field<T>> _byProperty;

    /// <param name="name">Singular public name, such as <c>lead</c>.</param>
    /// <param name="plural">The path's word, such as <c>leads</c>.</param>
    /// <param name="table">The table it is stored in.</param>
    /// <param name="fields">Every field, in the order that exports show.</param>
    public RecordType(string name, string plural, string table, params IReadOnlyList<Field<T>> fields)
    {
        Name = name;
        Plural = plural;
        Table = table;
        Fields = fields;
        _byName = fields.ToFrozenDictionary(field => field.Name);
        _byProperty = fields.Where(field => field.Property is not null).ToFrozenDictionary(field => field.Property!);
    }

    public string Name { get; }
    public string Plural { get; }
    public string Table { get; }
    public IReadOnlyList<Field<T>> Fields { get; }

    /// <summary>The word of the scopes that open it, such as <c>leads</c> in <c>leads:write</c>: the plural unless said otherwise.</summary>
    public string Scope
    {
        get => field ?? Plural;
        init;
    }

    /// <summary>Where its routes are below <c>/api/</c>: the plural unless said otherwise.</summary>
    public string Path
    {
        get => field ?? Plural;
        init;
    }

    /// <summary>The field that says whose it is, for the row rule.</summary>
    public string Owner { get; init; } = "ownerId";

    /// <summary>What the ledger records of it.</summary>
    public LedgerShape LedgerShape =>
        new(Name, _byProperty.ToFrozenDictionary(pair => pair.Key, pair => new LedgerField(pair.Value.Name, pair.Value.Personal)));

    public Field<T>? Find(string name) => _byName.GetValueOrDefault(name);

    public Field<T>? FindByProperty(string property) => _byProperty.GetValueOrDefault(property);
}
