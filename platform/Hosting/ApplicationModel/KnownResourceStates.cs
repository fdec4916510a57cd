namespace Aspire.Hosting.ApplicationModel;

/// <summary>The states that a resource can be in.</summary>
public static class KnownResourceStates
{
    /// <summary>Waits for someone to start it.</summary>
    public static readonly string NotStarted = nameof(NotStarted);

    /// <summary>Waits for other resources.</summary>
    public static readonly string Waiting = nameof(Waiting);

    /// <summary>Is being started, or started again after a crash.</summary>
    public static readonly string Starting = nameof(Starting);

    /// <summary>Is being built.</summary>
    public static readonly string Building = nameof(Building);

    /// <summary>Runs.</summary>
    public static readonly string Running = nameof(Running);

    /// <summary>Has a value.</summary>
    public static readonly string Active = nameof(Active);

    /// <summary>Is being stopped.</summary>
    public static readonly string Stopping = nameof(Stopping);

    /// <summary>Was stopped.</summary>
    public static readonly string Exited = nameof(Exited);

    /// <summary>Ended by itself.</summary>
    public static readonly string Finished = nameof(Finished);

    /// <summary>Could not be started.</summary>
    public static readonly string FailedToStart = nameof(FailedToStart);

    /// <summary>The runtime below it is not available.</summary>
    public static readonly string RuntimeUnhealthy = nameof(RuntimeUnhealthy);

    /// <summary>The states that a resource does not leave by itself.</summary>
    public static readonly IReadOnlyList<string> TerminalStates = [Finished, FailedToStart, Exited];
}

/// <summary>How states are coloured.</summary>
public static class KnownResourceStateStyles
{
    /// <summary>Good.</summary>
    public static readonly string Success = "success";

    /// <summary>Neutral.</summary>
    public static readonly string Info = "info";

    /// <summary>Look at it.</summary>
    public static readonly string Warn = "warning";

    /// <summary>Broken.</summary>
    public static readonly string Error = "error";
}
