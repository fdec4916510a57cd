namespace Grpc.Core;

/// <summary>A place that calls go to.</summary>
public abstract class ChannelBase
{
    /// <summary>A channel to this address.</summary>
    protected ChannelBase(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
    }

    /// <summary>The address as it was given.</summary>
    public string Target { get; }

    /// <summary>What starts calls on this channel.</summary>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Ends the channel and its calls.</summary>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <summary>Ends the channel and its calls.</summary>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}
