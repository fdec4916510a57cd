using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Leads.Features;

/// <summary>The custom fields of leads, asked for only where a request has any.</summary>
public sealed class LeadFields(ICustomFieldCatalog catalog)
{
    private const string RecordType = "lead";

    public ValueTask<Result<CustomFieldSet>> AllAsync(CancellationToken cancellation) => catalog.GetAsync(RecordType, [], cancellation);

    /// <summary>The definitions that a body refers to.</summary>
    public ValueTask<Result<CustomFieldSet>> NeededByAsync(JsonElement body, CancellationToken cancellation)
    {
        if (
            body.ValueKind != JsonValueKind.Object
            || !body.TryGetProperty("custom", out var custom)
            || custom.ValueKind != JsonValueKind.Object
        )
        {
            return ValueTask.FromResult<Result<CustomFieldSet>>(CustomFieldSet.Empty);
        }
        var keys = custom.EnumerateObject().Where(FieldJson.HasReadableName).Select(property => property.Name).ToList();
        return catalog.GetAsync(RecordType, keys, cancellation);
    }
}
