using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Domain;

/// <summary>A field that the workspace added to a record type. Its type never changes: values of it exist elsewhere.</summary>
public sealed class CustomField : Record
{
    public const int MaxPerRecordType = 500;
    public const int MaxOptions = 200;

    private CustomField() { }

    public static CustomField Create(
        string recordType,
        string key,
        string label,
        string type,
        IReadOnlyList<string> options,
        bool required
    ) =>
        new()
        {
            RecordType = recordType,
            Key = key,
            Label = label,
            Type = type,
            Options = options,
            Required = required,
        };

    /// <summary>The record types that can be extended.</summary>
    public static IReadOnlyList<string> RecordTypes { get; } = ["lead", "contact", "company", "deal", "ticket"];

    public string RecordType { get; internal set; } = "";
    public string Key { get; internal set; } = "";
    public string Label { get; internal set; } = "";
    public string Type { get; internal set; } = "";
    public IReadOnlyList<string> Options { get; internal set; } = [];
    public bool Required { get; internal set; }

    public bool HasOptions => Type is "select" or "multiSelect";

    public void Relabel(string label) => Label = label;

    public void Offer(IReadOnlyList<string> options) => Options = options;

    public void Require(bool required) => Required = required;
}
