using System.Collections.Concurrent;

namespace CrmCloud.Leads.Conversion;

/// <summary>Lets a request wait for the conversion that it asked for, as long as this process does it.</summary>
public sealed class ConversionWaits
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _waiting = [];

    /// <summary>Ends with the conversion. Take it before the worker may see the conversion, or its end may be missed.</summary>
    public Task EndOf(Guid conversion) =>
        _waiting.GetOrAdd(conversion, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Waits for that end, or for as long as a caller is kept waiting.</summary>
    public async Task WaitAsync(Guid conversion, Task end, TimeSpan most, TimeProvider clock, CancellationToken cancellation)
    {
        if (await Task.WhenAny(end, Task.Delay(most, clock, cancellation)) != end)
        {
            // Another replica may be doing it, and will not tell.
            _waiting.TryRemove(conversion, out _);
        }
    }

    public void Done(Guid conversion)
    {
        if (_waiting.TryRemove(conversion, out var done))
        {
            done.TrySetResult();
        }
    }
}
