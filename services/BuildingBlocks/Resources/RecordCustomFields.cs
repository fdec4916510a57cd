using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>The custom fields of a record type, asked for only where a request has any.</summary>
public sealed class RecordCustomFields<T>(ICustomFieldCatalog catalog, RecordType<T> type)
    where T : Record
{
    /// <summary>The definitions that a body refers to.</summary>
    public ValueTask<Result<CustomFieldSet>> NeededByAsync(JsonElement body, CancellationToken cancellation)
    {
        if (
            !typeof(T).IsAssignableTo(typeof(CustomRecord))
            || body.ValueKind != JsonValueKind.Object
            || !body.TryGetProperty("custom", out var custom)
            || custom.ValueKind != JsonValueKind.Object
        )
        {
            return ValueTask.FromResult<Result<CustomFieldSet>>(CustomFieldSet.Empty);
        }
        var keys = custom.EnumerateObject().Where(FieldJson.HasReadableName).Select(property => property.Name).ToList();
        return catalog.GetAsync(type.Name, keys, cancellation);
    }
}
