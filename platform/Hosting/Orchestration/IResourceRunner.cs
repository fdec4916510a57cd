namespace Aspire.Hosting.Orchestration;

/// <summary>Keeps one resource in the state it should be in.</summary>
internal interface IResourceRunner
{
    IResource Resource { get; }

    /// <summary>How often a replica was started again after a crash.</summary>
    int Restarts { get; }

    IReadOnlyList<ReplicaView> Replicas { get; }

    /// <summary>The environment of the last start, or null before it.</summary>
    ComposedEnvironment? Environment { get; }

    /// <summary>Begins to start the resource; nothing happens when it is on its way or running.</summary>
    void Start();

    /// <summary>Stops it; what does not end within the patience is ended.</summary>
    Task StopAsync(TimeSpan patience);
}

/// <summary>A process of a resource, as seen from outside.</summary>
internal sealed record ReplicaView(int Index, int Pid, int RootPid, DateTime StartedAt);
