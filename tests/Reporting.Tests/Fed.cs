using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Contracts.Events;
using CrmCloud.Reporting.Rebuild;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CrmCloud.Reporting.Tests;

/// <summary>The change feeds of services whose events a test tells, made of the same events.</summary>
internal sealed class Fed(IReadOnlyList<EventEnvelope> events, params IReadOnlyList<string> away) : IChangeFeeds
{
    private static readonly string[] s_snapshots = ["lead", "deal", "company", "ticket"];

    /// <summary>Happens once, when some but not all of the changes have been read.</summary>
    public Func<Task>? InTheMidst { get; init; }

    public bool WasInTheMidst { get; private set; }

    public async IAsyncEnumerable<Change> ReadAsync(
        string service,
        IReadOnlyList<string> types,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (away.Contains(service))
        {
            throw new RpcException(new Status(StatusCode.Unavailable, "away"));
        }
        var states = new Dictionary<string, JsonObject>();
        foreach (
            var told in events
                .Where(told => told.Type.StartsWith($"{service}.", StringComparison.Ordinal) && types.Contains(told.RecordType))
                .OrderBy(told => told.RecordVersion)
        )
        {
            if (told.RecordType == "deal" && InTheMidst is { } happen && !WasInTheMidst)
            {
                WasInTheMidst = true;
                await happen();
            }
            yield return ChangeOf(told, states);
        }
    }

    private static Change ChangeOf(EventEnvelope told, Dictionary<string, JsonObject> states)
    {
        var key = $"{told.RecordId}";
        var (before, after) = (states.GetValueOrDefault(key, []), StateOf(told));
        states[key] = after;
        return new Change
        {
            EntryId = $"{Guid.CreateVersion7()}",
            WorkspaceId = $"{told.WorkspaceId}",
            At = Timestamp.FromDateTimeOffset(told.OccurredAt),
            Actor = new Actor { Kind = told.Actor.Kind },
            Origin = told.Origin,
            Kind =
                told.RecordVersion == 1 ? "created"
                : told.Type.EndsWith("-deleted.v1", StringComparison.Ordinal) ? "deleted"
                : told.Type.EndsWith("-restored.v1", StringComparison.Ordinal) ? "restored"
                : "changed",
            RecordType = told.RecordType,
            RecordId = key,
            RecordVersion = told.RecordVersion,
            Patch = Patch(before, after).ToJsonString(),
        };
    }

    /// <summary>The record's fields by their public names, custom ones and parts too.</summary>
    private static JsonObject StateOf(EventEnvelope told)
    {
        var data = JsonNode.Parse(told.Data.GetRawText())!.AsObject();
        var snapshot = s_snapshots.Select(name => data[name]).FirstOrDefault(found => found is not null)?.AsObject() ?? data;
        var state = new JsonObject();
        foreach (var (field, value) in snapshot)
        {
            if (value is not JsonObject parts)
            {
                state[field] = value?.DeepClone();
                continue;
            }
            foreach (var (part, own) in parts)
            {
                state[$"{field}.{part}"] = own?.DeepClone();
            }
        }
        return state;
    }

    private static JsonObject Patch(JsonObject before, JsonObject after)
    {
        var patch = new JsonObject();
        foreach (var field in before.Select(pair => pair.Key).Union(after.Select(pair => pair.Key)))
        {
            if (!JsonNode.DeepEquals(before[field], after[field]) && !(before[field] is null && after[field] is JsonArray { Count: 0 }))
            {
                patch[field] = new JsonArray(before[field]?.DeepClone(), after[field]?.DeepClone());
            }
        }
        return patch;
    }
}
