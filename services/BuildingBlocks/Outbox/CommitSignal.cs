namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>Tells the relay and the change feed of this process that something was committed, so that they need not poll.</summary>
public sealed class CommitSignal
{
    private TaskCompletionSource _next = New();
    private long _ownCommits;

    /// <summary>Commits of this process so far.</summary>
    public long OwnCommits => Interlocked.Read(ref _ownCommits);

    /// <summary>Take this before looking for work; then wait on it: a commit between the two is not missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>This process committed something.</summary>
    public void Pulse()
    {
        Interlocked.Increment(ref _ownCommits);
        Wake();
    }

    /// <summary>Another replica committed something.</summary>
    public void Wake() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
