using System.Text.Json;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.Contracts.Changes.V1;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Rebuild;

/// <summary>Applies changes of whatever has a name, and of the workspace's settings.</summary>
public sealed class NameFold(NameWriter names)
{
    private static readonly HashSet<string> s_kinds = [.. ReadModels.All.SelectMany(models => models.NameKinds)];

    public async Task ApplyAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var told = new List<KnownName>();
        // What is taken away keeps its name.
        foreach (var change in changes.Where(change => change.Kind != LedgerKinds.Deleted))
        {
            var values = ChangedValues.Of(change);
            if (change.RecordType == "workspace" && (values.ContainsKey("timeZone") || values.ContainsKey("currency")))
            {
                await names.WriteSettingsAsync(values.Text("timeZone"), values.Text("currency"), change.RecordVersion, cancellation);
            }
            else if (s_kinds.Contains(change.RecordType))
            {
                told.AddRange(NamesIn(change, values));
            }
        }
        if (told.Count > 0)
        {
            await names.WriteAsync(told, cancellation);
        }
    }

    private static IEnumerable<KnownName> NamesIn(Change change, IReadOnlyDictionary<string, JsonElement> values)
    {
        if (values.Text("name") is { } name)
        {
            yield return Of(change, Guid.Parse(change.RecordId), change.RecordType, name, null);
        }
        if (values.TryGetValue("stages", out var stages) && stages.ValueKind == JsonValueKind.Array)
        {
            foreach (var stage in stages.EnumerateArray())
            {
                yield return Of(
                    change,
                    stage.GetProperty("id").GetGuid(),
                    "stage",
                    stage.GetProperty("name").GetString()!,
                    stage.GetProperty("order").GetInt32()
                );
            }
        }
    }

    private static KnownName Of(Change change, Guid id, string kind, string name, int? position) =>
        new()
        {
            Id = id,
            WorkspaceId = Guid.Parse(change.WorkspaceId),
            Kind = kind,
            Name = name,
            Position = position,
            Version = change.RecordVersion,
        };
}
