namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>One page of a list.</summary>
/// <param name="NextCursor">Where the next page begins; null on the last.</param>
/// <param name="Total">All matching records.</param>
/// <param name="TotalIsEstimate">True where there are more than are counted.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, string? NextCursor, long Total, bool TotalIsEstimate)
{
    public ListPage<TOther> Select<TOther>(Func<T, TOther> map) => new([.. Items.Select(map)], NextCursor, Total, TotalIsEstimate);
}
