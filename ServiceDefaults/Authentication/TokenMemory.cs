using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>
/// A bounded memory in two generations: when the young one is full it becomes the old one and the old one is dropped.
/// Reads take no lock; what is in use moves back into the young generation.
/// </summary>
internal sealed class TokenMemory<TValue>(int capacity)
    where TValue : class
{
    private readonly int _generation = Math.Max(1, capacity / 2);
    private readonly Lock _turning = new();
    private ConcurrentDictionary<string, TValue> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, TValue> _old = new(StringComparer.Ordinal);
    private int _added;

    public bool TryGet(string token, [NotNullWhen(true)] out TValue? value)
    {
        if (_young.TryGetValue(token, out value))
        {
            return true;
        }

        if (_old.TryRemove(token, out value))
        {
            Set(token, value);
            return true;
        }

        return false;
    }

    public void Set(string token, TValue value)
    {
        _young[token] = value;
        if (Interlocked.Increment(ref _added) < _generation)
        {
            return;
        }

        lock (_turning)
        {
            if (_added >= _generation)
            {
                _old = _young;
                _young = new ConcurrentDictionary<string, TValue>(StringComparer.Ordinal);
                _added = 0;
            }
        }
    }

    public void Forget(string token)
    {
        _young.TryRemove(token, out _);
        _old.TryRemove(token, out _);
    }
}
