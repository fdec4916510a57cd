using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Applies a JSON object (the body of a create, or a merge patch) to a record, all of it or nothing.</summary>
public static class RecordInput
{
    /// <returns>
    /// Malformed (400) naming unknown fields and wrong types, invalid (422) naming values out of bounds and fields that a verb owns.
    /// </returns>
    /// <param name="isNew">The record is being created: fields that a verb owns later on may be said where the catalogue lets them.</param>
    public static Result Apply<T>(RecordType<T> type, T record, JsonElement body, CustomFieldSet custom, bool isNew = false)
        where T : Record
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return Error.Malformed("The body is not a JSON object.");
        }
        var malformed = new Dictionary<string, string[]>();
        var invalid = new Dictionary<string, string[]>();
        var changes = new List<Action>();
        if (body.EnumerateObject().Any(property => !FieldJson.HasReadableName(property)))
        {
            return Error.Malformed("A field's name is not valid Unicode.");
        }
        foreach (var property in body.EnumerateObject())
        {
            if (property.Name == "custom" && record is CustomRecord extended)
            {
                ReadCustom(extended, property.Value, custom, changes, malformed, invalid);
                continue;
            }
            var field = type.Find(property.Name);
            if (field is not { Set: { } set, FilesOnly: false })
            {
                malformed[property.Name] =
                [
                    field?.FilesOnly != false ? "There is no such field." : "This field is computed and cannot be set.",
                ];
                continue;
            }
            if (field.OwnedBy is { } verb && !(isNew && field.AtCreation))
            {
                invalid[property.Name] = [$"Changed by POST …/{verb} only."];
                continue;
            }
            if (field.ReadOnly)
            {
                invalid[property.Name] = ["Set by the system only."];
                continue;
            }
            var (value, problem) = FieldJson.Read(field, property.Value);
            if (problem is not null)
            {
                (problem.Malformed ? malformed : invalid)[property.Name] = [problem.Message];
                continue;
            }
            changes.Add(() => set(record, value));
        }
        if (malformed.Count > 0)
        {
            return Error.Malformed($"Not understood: {string.Join(", ", malformed.Keys)}.") with { Fields = malformed };
        }
        if (invalid.Count > 0)
        {
            return Error.Invalid(invalid);
        }
        changes.ForEach(change => change());
        return Result.Done;
    }

    private static void ReadCustom(
        CustomRecord record,
        JsonElement json,
        CustomFieldSet definitions,
        List<Action> changes,
        Dictionary<string, string[]> malformed,
        Dictionary<string, string[]> invalid
    )
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            malformed["custom"] = ["Expected an object of custom fields."];
            return;
        }
        var values = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var property in json.EnumerateObject())
        {
            if (!FieldJson.HasReadableName(property))
            {
                malformed["custom"] = ["A field's name is not valid Unicode."];
                continue;
            }
            if (definitions.Find(property.Name) is not { } definition)
            {
                malformed[$"custom.{property.Name}"] = ["There is no such field."];
                continue;
            }
            var (value, problem) = definition.Read(property.Value);
            if (problem is null)
            {
                values.Add(KeyValuePair.Create(property.Name, value));
            }
            else
            {
                (problem.Malformed ? malformed : invalid)[$"custom.{property.Name}"] = [problem.Message];
            }
        }
        changes.Add(() => record.Custom = record.Custom.With(values));
    }
}
