namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>
/// The latest answers of a peer, in two generations: more of them than an import remembers which cell meant which id, so that none
/// is missing that will not be asked for again.
/// </summary>
public sealed class Remembered<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private const int GenerationSize = 40_000;
    private Dictionary<TKey, TValue?> _now = [];
    private Dictionary<TKey, TValue?> _before = [];

    public TValue? this[TKey key]
    {
        get => _now.TryGetValue(key, out var value) ? value : _before.GetValueOrDefault(key);
        set
        {
            if (_now.Count >= GenerationSize)
            {
                (_before, _now) = (_now, []);
            }
            _now[key] = value;
        }
    }
}
