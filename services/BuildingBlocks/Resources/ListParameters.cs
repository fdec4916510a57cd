namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>Marks a list's route for the OpenAPI document: it takes the list language over these fields.</summary>
public sealed class ListParameters(IEnumerable<string> fields)
{
    public IReadOnlyList<string> Fields { get; } = [.. fields];
}
