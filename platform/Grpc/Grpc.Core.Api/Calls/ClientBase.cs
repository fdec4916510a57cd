namespace Grpc.Core;

/// <summary>Base of generated clients.</summary>
public abstract class ClientBase
{
    private readonly CallInvoker? _callInvoker;

    /// <summary>For test doubles, which override every method that is called.</summary>
    protected ClientBase() { }

    /// <summary>A client that calls through this invoker.</summary>
    protected ClientBase(CallInvoker callInvoker)
    {
        ArgumentNullException.ThrowIfNull(callInvoker);
        _callInvoker = callInvoker;
    }

    /// <summary>A client on this channel.</summary>
    protected ClientBase(ChannelBase channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        _callInvoker = channel.CreateCallInvoker();
    }

    /// <summary>A client with the configuration of another.</summary>
    protected ClientBase(ClientBaseConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _callInvoker = configuration.CallInvoker;
    }

    /// <summary>What starts the calls of this client.</summary>
    protected CallInvoker CallInvoker =>
        _callInvoker ?? throw new InvalidOperationException("This client was made without a call invoker.");

    /// <summary>What a client hands to its copies.</summary>
    protected internal class ClientBaseConfiguration
    {
        internal ClientBaseConfiguration(CallInvoker callInvoker) => CallInvoker = callInvoker;

        internal CallInvoker CallInvoker { get; }
    }
}

/// <summary>Base of a generated client.</summary>
/// <typeparam name="T">The generated client.</typeparam>
public abstract class ClientBase<T> : ClientBase
    where T : ClientBase<T>
{
    /// <inheritdoc />
    protected ClientBase() { }

    /// <inheritdoc />
    protected ClientBase(CallInvoker callInvoker)
        : base(callInvoker) { }

    /// <inheritdoc />
    protected ClientBase(ChannelBase channel)
        : base(channel) { }

    /// <inheritdoc />
    protected ClientBase(ClientBaseConfiguration configuration)
        : base(configuration) { }

    /// <summary>Makes a copy with this configuration.</summary>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}
