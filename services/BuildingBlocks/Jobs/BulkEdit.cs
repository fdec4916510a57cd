using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What a bulk request does to one record.</summary>
internal static class BulkEdit
{
    private const string Delete = "delete";

    /// <returns>The change, or the refusal (400, 422) of a request that fits no record.</returns>
    public static async ValueTask<Result<Func<T, Result>>> ReadAsync<T>(
        BulkTarget<T> target,
        BulkRequest request,
        CallContext call,
        ICustomFieldCatalog customFields,
        TimeProvider clock,
        CancellationToken cancellation
    )
        where T : Record
    {
        if (request.Patch is null == request.Action is null)
        {
            return Error.Malformed("A bulk edit has either patch or action.");
        }
        await target.PreparingAsync(cancellation);
        return request.Patch is { } patch
            ? await PatchAsync(target, patch, customFields, cancellation)
            : Action(target, request.Action!.Value, call, clock);
    }

    private static async ValueTask<Result<Func<T, Result>>> PatchAsync<T>(
        BulkTarget<T> target,
        JsonElement patch,
        ICustomFieldCatalog customFields,
        CancellationToken cancellation
    )
        where T : Record
    {
        var custom = CustomFieldSet.Empty;
        if (
            patch.ValueKind == JsonValueKind.Object
            && patch.TryGetProperty("custom", out var values)
            && values.ValueKind == JsonValueKind.Object
        )
        {
            var known = await customFields.GetAsync(
                target.Catalog.Name,
                values.EnumerateObject().Select(value => value.Name),
                cancellation
            );
            if (known.Failed)
            {
                return known.Error;
            }
            custom = known.Value;
        }
        if (RecordInput.Apply(target.Catalog, target.Create(), patch, custom) is { Failed: true } refused)
        {
            return refused.Error;
        }
        return Result<Func<T, Result>>.Of(record => RecordInput.Apply(target.Catalog, record, patch, custom));
    }

    private static Result<Func<T, Result>> Action<T>(BulkTarget<T> target, JsonElement action, CallContext call, TimeProvider clock)
        where T : Record
    {
        var name =
            action.ValueKind == JsonValueKind.Object
            && action.TryGetProperty("name", out var given)
            && given.ValueKind == JsonValueKind.String
                ? given.GetString()!
                : "";
        if (target.Actions.TryGetValue(name, out var read))
        {
            return read(action, call);
        }
        if (name != Delete)
        {
            return Error.Malformed($"There is no such action. Known: {string.Join(", ", target.Actions.Keys.Append(Delete).Distinct())}.");
        }
        return Result<Func<T, Result>>.Of(record =>
        {
            record.Delete(clock.GetUtcNow());
            return Result.Done;
        });
    }
}
