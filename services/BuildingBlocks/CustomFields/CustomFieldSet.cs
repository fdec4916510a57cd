using System.Collections.Frozen;

namespace CrmCloud.BuildingBlocks.CustomFields;

/// <summary>The custom fields of one record type in one workspace.</summary>
public sealed class CustomFieldSet(IEnumerable<CustomFieldDefinition> definitions)
{
    private readonly FrozenDictionary<string, CustomFieldDefinition> _byKey = definitions.ToFrozenDictionary(definition => definition.Key);

    public static CustomFieldSet Empty { get; } = new([]);

    public IEnumerable<CustomFieldDefinition> All => _byKey.Values.OrderBy(definition => definition.Key, StringComparer.Ordinal);

    public CustomFieldDefinition? Find(string key) => _byKey.GetValueOrDefault(key);
}
