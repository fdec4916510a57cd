namespace Aspire.Hosting.Processes;

/// <summary>A program about to be started.</summary>
internal sealed record ProcessPlan
{
    /// <summary>Absolute path, or a name looked up in PATH.</summary>
    public required string FileName { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public required string WorkingDirectory { get; init; }

    /// <summary>The whole environment; nothing is inherited beside it.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whom the program runs as; null is the host's own user.</summary>
    public UnixUser? User { get; init; }

    /// <summary>A folder that the program sees at another path as well; needs root and namespaces.</summary>
    public BindMount? Mount { get; init; }

    /// <summary>The signal that asks it to end.</summary>
    public int StopSignal { get; init; } = Signals.Term;
}

/// <summary>Makes the plan of a resource; called before every start.</summary>
internal sealed class ProcessPlanAnnotation(Func<PlanContext, CancellationToken, Task<ProcessPlan>> create) : IResourceAnnotation
{
    public Func<PlanContext, CancellationToken, Task<ProcessPlan>> Create { get; } = create;
}

/// <summary>What a plan is made of.</summary>
internal sealed record PlanContext(
    IServiceProvider Services,
    string StoreDirectory,
    Dictionary<string, string> Environment,
    IReadOnlyList<string> Arguments,
    Action<string> Log
);

/// <summary>A folder and the path where the program sees it.</summary>
internal sealed record BindMount(string Source, string Target);
