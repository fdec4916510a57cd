using System.Text.Json;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>Applies changes of one workspace, in their order, to the read models.</summary>
public sealed class FeedFold(FactWriter facts)
{
    public static string[] LeadTypes { get; } = ["lead", "disqualifyReason"];
    public static string[] WorkspaceTypes { get; } = ["user", "team", "workspace"];

    public async Task ApplyAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var leads = changes.Where(change => change.RecordType == "lead").ToList();
        if (leads.Count > 0)
        {
            await ApplyLeadsAsync(leads, cancellation);
        }
        foreach (var change in changes.Where(change => change.RecordType != "lead"))
        {
            await ApplyNameAsync(change, cancellation);
        }
    }

    private async Task ApplyLeadsAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var ids = changes.Select(change => Guid.Parse(change.RecordId)).Distinct().ToList();
        var held = (await facts.ReadAsync(ids, cancellation)).ToDictionary(fact => fact.Id);
        foreach (var change in changes)
        {
            var id = Guid.Parse(change.RecordId);
            if (!held.TryGetValue(id, out var fact))
            {
                held[id] = fact = new LeadFact(id, Guid.Parse(change.WorkspaceId)) { CreatedAt = change.At.ToDateTimeOffset() };
            }
            Apply(fact, change);
        }
        await facts.WriteAsync(held.Values, cancellation);
    }

    private static void Apply(LeadFact fact, Change change)
    {
        if (change.RecordVersion <= fact.Version)
        {
            return;
        }
        if (change.Kind == LedgerKinds.Deleted)
        {
            fact.Delete(change.At.ToDateTimeOffset());
        }
        else
        {
            if (change.Kind == LedgerKinds.Restored)
            {
                fact.Restore();
            }
            foreach (var (field, after) in After(change))
            {
                RecordFold.Set(LeadFactCatalog.Type, fact, field, after);
            }
        }
        fact.Version = change.RecordVersion;
        fact.UpdatedAt = change.At.ToDateTimeOffset();
    }

    private Task ApplyNameAsync(Change change, CancellationToken cancellation)
    {
        var after = After(change).ToDictionary();
        var id = Guid.Parse(change.RecordId);
        if (change.RecordType == "workspace")
        {
            return after.ContainsKey("timeZone") || after.ContainsKey("currency")
                ? facts.ChangeSettingsAsync(Text(after, "timeZone"), Text(after, "currency"), change.RecordVersion, cancellation)
                : Task.CompletedTask;
        }
        return Text(after, "name") is { } name
            ? facts.WriteNameAsync(change.RecordType, id, name, change.RecordVersion, cancellation)
            : Task.CompletedTask;
    }

    private static string? Text(Dictionary<string, JsonElement> values, string field) =>
        values.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<KeyValuePair<string, JsonElement>> After(Change change)
    {
        using var patch = JsonDocument.Parse(change.Patch);
        return [.. patch.RootElement.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, field.Value[1].Clone()))];
    }
}
