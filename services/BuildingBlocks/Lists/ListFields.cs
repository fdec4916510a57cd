using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>Looks fields up by the names that queries use.</summary>
internal static class ListFields
{
    public const string CustomPrefix = "custom.";

    public static ListField<T>? Find<T>(RecordType<T> type, CustomFieldSet custom, string name)
        where T : Record
    {
        if (name.StartsWith(CustomPrefix, StringComparison.Ordinal))
        {
            return custom.Find(name[CustomPrefix.Length..]) is { } definition ? new ListField<T>(definition) : null;
        }
        return type.Find(name) is { Sql: not null } field ? new ListField<T>(field) : null;
    }

    /// <summary>All that lists know, in the catalogue's order.</summary>
    public static IEnumerable<ListField<T>> All<T>(RecordType<T> type, CustomFieldSet custom)
        where T : Record =>
        type
            .Fields.Where(field => field.Sql is not null)
            .Select(field => new ListField<T>(field))
            .Concat(custom.All.Select(definition => new ListField<T>(definition)));
}
