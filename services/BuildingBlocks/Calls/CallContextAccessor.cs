namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>Holds the <see cref="CallContext"/> of the present scope. Empty means: no workspace, so queries find nothing.</summary>
public sealed class CallContextAccessor
{
    private static readonly AsyncLocal<CallContext?> s_ambient = new();
    private CallContext? _current;

    /// <summary>The context of the work that is going on, for code outside of its scope: the handlers of outgoing calls.</summary>
    public static CallContext? Ambient => s_ambient.Value;

    public CallContext? Current
    {
        get => _current;
        set => s_ambient.Value = _current = value;
    }

    /// <summary>What is done once the scope's transaction is committed, such as waking who works on it; forgotten where it is not.</summary>
    public List<Action> AfterCommit { get; } = [];

    /// <summary>The present context; throws where the work was not given one, which is a bug.</summary>
    public CallContext Required => Current ?? throw new InvalidOperationException("This work has no call context.");
}
