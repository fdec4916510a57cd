using System.Collections.Concurrent;

namespace CrmCloud.Gateway.Limits;

/// <summary>The windows of one limit, by what it is counted for. Bounded: windows that are over are forgotten.</summary>
internal sealed class RateWindows(int limit, TimeSpan length, TimeProvider time)
{
    private const int Bound = 100_000;

    private readonly ConcurrentDictionary<string, RateWindow> _windows = new(StringComparer.Ordinal);

    public RateWindow Of(string key)
    {
        if (_windows.TryGetValue(key, out var window))
        {
            return window;
        }

        if (_windows.Count >= Bound)
        {
            foreach (var entry in _windows)
            {
                if (entry.Value.IsOver)
                {
                    _windows.TryRemove(entry);
                }
            }
        }

        // Full of windows that still count: who comes new shares one, rather than memory growing without end.
        return _windows.GetOrAdd(_windows.Count >= Bound ? "" : key, _ => new RateWindow(limit, length, time));
    }
}
