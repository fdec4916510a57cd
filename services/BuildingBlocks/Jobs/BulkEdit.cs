using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What a bulk request does to one record.</summary>
internal static class BulkEdit
{
    private const string Assign = "assign";
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
            : await ActionAsync(target, request.Action!.Value, call, clock, cancellation);
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
        var tried = target.Create();
        if (RecordInput.Apply(target.Catalog, tried, patch, custom) is { Failed: true } refused)
        {
            return refused.Error;
        }
        if (await target.CheckingAsync(tried, patch, cancellation) is { Failed: true } unknown)
        {
            return unknown.Error;
        }
        return Result<Func<T, Result>>.Of(record =>
        {
            var applied = RecordInput.Apply(target.Catalog, record, patch, custom);
            target.Completing(record);
            return applied;
        });
    }

    private static async ValueTask<Result<Func<T, Result>>> ActionAsync<T>(
        BulkTarget<T> target,
        JsonElement action,
        CallContext call,
        TimeProvider clock,
        CancellationToken cancellation
    )
        where T : Record
    {
        var name =
            action.ValueKind == JsonValueKind.Object
            && action.TryGetProperty("name", out var given)
            && given.ValueKind == JsonValueKind.String
                ? given.GetString()!
                : "";
        if (name == Assign && target.Assignment is { } assignment)
        {
            return await AssignAsync(assignment, action, cancellation);
        }
        if (target.Actions.TryGetValue(name, out var read))
        {
            return read(action, call);
        }
        if (name != Delete)
        {
            string[] own = target.Assignment is null ? [Delete] : [Assign, Delete];
            return Error.Malformed($"There is no such action. Known: {string.Join(", ", target.Actions.Keys.Concat(own).Distinct())}.");
        }
        return Result<Func<T, Result>>.Of(record =>
        {
            record.Delete(clock.GetUtcNow());
            return Result.Done;
        });
    }

    /// <summary>Only to active members and teams that there are, as one record is assigned.</summary>
    private static async ValueTask<Result<Func<T, Result>>> AssignAsync<T>(
        BulkAssignment<T> assignment,
        JsonElement action,
        CancellationToken cancellation
    )
        where T : Record
    {
        var assignee = BulkArguments.Read<Assignee>(action);
        // Nobody is unassigned by a slip of the pen: who says null means it.
        if (assignee is null || !(action.TryGetProperty("userId", out _) || action.TryGetProperty("teamId", out _)))
        {
            return Error.Malformed("assign takes userId, teamId or both.");
        }
        return await assignment.Members.CheckAsync(assignee.UserId, assignee.TeamId, cancellation) is { Failed: true } unknown
            ? unknown.Error
            : Result<Func<T, Result>>.Of(record => assignment.Assign(record, assignee.UserId, assignee.TeamId));
    }

    private sealed record Assignee(Guid? UserId = null, Guid? TeamId = null);
}
