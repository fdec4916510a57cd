using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrmCloud.BuildingBlocks.Feed;

/// <summary>What of a ledger patch leaves the service: every field's name, and the values that are not personal.</summary>
internal static class FeedPatch
{
    public static (IReadOnlyList<string> Fields, string Patch) Of(string patch, bool withoutValues)
    {
        using var document = JsonDocument.Parse(patch);
        var fields = new List<string>();
        var values = new JsonObject();
        foreach (var field in document.RootElement.EnumerateObject())
        {
            fields.Add(field.Name);
            if (!withoutValues && field.Value.ValueKind == JsonValueKind.Array)
            {
                values[field.Name] = JsonNode.Parse(field.Value.GetRawText());
            }
        }
        return (fields, withoutValues ? "" : values.ToJsonString());
    }
}
