using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Leads.Domain;

/// <summary>Why leads are let go; each workspace keeps its own list.</summary>
public sealed class DisqualifyReason : Record
{
    public string Name { get; set; } = "";

    /// <summary>Place in the list, ascending.</summary>
    public int Order { get; set; }
}
