using System.Collections.Concurrent;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// Estimates of totals too large to be counted for every page, kept for some seconds. Totals that are counted are never kept:
/// they are always exact.
/// </summary>
public sealed class ListTotals(TimeProvider clock)
{
    private const int MaxKept = 10_000;
    private static readonly TimeSpan s_kept = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(Guid Workspace, string Filter), (long Total, DateTimeOffset Until)> _totals = new();

    internal long? Find(Guid workspaceId, string filterKey) =>
        _totals.TryGetValue((workspaceId, filterKey), out var kept) && kept.Until > clock.GetUtcNow() ? kept.Total : null;

    internal void Keep(Guid workspaceId, string filterKey, long total)
    {
        var now = clock.GetUtcNow();
        if (_totals.Count >= MaxKept)
        {
            foreach (var (key, kept) in _totals)
            {
                if (kept.Until <= now)
                {
                    _totals.TryRemove(key, out _);
                }
            }
            if (_totals.Count >= MaxKept)
            {
                _totals.Clear();
            }
        }
        _totals[(workspaceId, filterKey)] = (total, now + s_kept);
    }
}
