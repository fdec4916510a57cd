namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Tells the workers of this process that there is work, so that they need not poll for it.</summary>
public sealed class WorkSignal
{
    private TaskCompletionSource _next = New();

    /// <summary>Take this before looking for work; then wait on it.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Wake() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
