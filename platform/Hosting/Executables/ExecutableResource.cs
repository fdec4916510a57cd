namespace Aspire.Hosting.ApplicationModel;

/// <summary>A program of the machine.</summary>
public class ExecutableResource(string name, string command, string workingDirectory)
    : Resource(name),
        IResourceWithEnvironment,
        IResourceWithArgs,
        IResourceWithEndpoints,
        IResourceWithWaitSupport
{
    /// <summary>The program, a path or a name looked up in PATH.</summary>
    public string Command { get; internal set; } = command;

    /// <summary>Where it runs, absolute.</summary>
    public string WorkingDirectory { get; internal set; } = workingDirectory;
}
