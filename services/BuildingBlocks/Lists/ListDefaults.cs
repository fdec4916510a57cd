namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>What a list does where its query says nothing.</summary>
/// <param name="TimeZone">The workspace's: a bare date in a filter on a time is the start of that day there.</param>
public sealed record ListDefaults(TimeZoneInfo TimeZone)
{
    public string Sort { get; init; } = "-createdAt";

    public int Limit { get; init; } = 50;

    /// <summary>Query parameters beyond the list's own that the endpoint reads itself.</summary>
    public IReadOnlyList<string> OtherParameters { get; init; } = [];
}
