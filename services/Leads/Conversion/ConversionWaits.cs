using System.Collections.Concurrent;

namespace CrmCloud.Leads.Conversion;

/// <summary>Lets a request wait for the conversion that it asked for, as long as this process does it.</summary>
public sealed class ConversionWaits
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _waiting = [];

    /// <summary>Ends with the conversion, or after the time that a caller is kept waiting.</summary>
    public async Task WaitAsync(Guid conversion, TimeSpan most, TimeProvider clock, CancellationToken cancellation)
    {
        var done = _waiting.GetOrAdd(conversion, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await Task.WhenAny(done.Task, Task.Delay(most, clock, cancellation));
        }
        finally
        {
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
