namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>Holds the <see cref="CallContext"/> of the present scope. Empty means: no workspace, so queries find nothing.</summary>
public sealed class CallContextAccessor
{
    public CallContext? Current { get; set; }

    /// <summary>The present context; throws where the work was not given one, which is a bug.</summary>
    public CallContext Required => Current ?? throw new InvalidOperationException("This work has no call context.");
}
