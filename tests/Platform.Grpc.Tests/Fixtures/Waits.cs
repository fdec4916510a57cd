using System.Collections.Concurrent;

namespace CrmCloud.Platform.Grpc.Tests.Fixtures;

/// <summary>Which waits of the server were cancelled, for tests to wait on in turn.</summary>
public sealed class Waits
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _cancelled = new();

    /// <summary>Completes when the wait of this id was cancelled.</summary>
    public Task CancelledAsync(string id) => Of(id).Task.WaitAsync(TimeSpan.FromSeconds(10));

    public void Cancelled(string id) => Of(id).TrySetResult();

    public bool IsCancelled(string id) => Of(id).Task.IsCompleted;

    private TaskCompletionSource Of(string id) =>
        _cancelled.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
