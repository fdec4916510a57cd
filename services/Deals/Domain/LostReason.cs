using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Deals.Domain;

/// <summary>Why deals are lost; each workspace keeps its own list.</summary>
public sealed class LostReason : Record
{
    public string Name { get; set; } = "";

    /// <summary>Place in the list, ascending.</summary>
    public int Order { get; set; }
}
