using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Domain;

/// <summary>A list as someone arranged it: columns, filters, sort. Its owner's own, or shared with the workspace.</summary>
public sealed class SavedView : Record
{
    public const int MaxDefinition = 20_000;

    /// <summary>The computed field by which lists show what someone may see: their own and the shared ones.</summary>
    public const string VisibleTo = "visibleTo";

    /// <summary>The value of <see cref="VisibleTo"/> of a shared view.</summary>
    public const string Everyone = "*";

    private SavedView() { }

    public static SavedView Create(string recordType, string name, bool shared, string definition, Guid? ownerId) =>
        new()
        {
            RecordType = recordType,
            Name = name,
            Shared = shared,
            Definition = definition,
            OwnerId = ownerId,
        };

    public string RecordType { get; internal set; } = "";
    public string Name { get; internal set; } = "";
    public bool Shared { get; internal set; }

    /// <summary>JSON object; what it says is the apps' affair.</summary>
    public string Definition { get; internal set; } = "{}";

    /// <summary>The user who made it; none where a key did.</summary>
    public Guid? OwnerId { get; internal set; }

    public void Rename(string name) => Name = name;

    public void Share(bool shared) => Shared = shared;

    public void Redefine(string definition) => Definition = definition;
}
