using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Executables;

internal static class ExecutablePlan
{
    public static Func<PlanContext, CancellationToken, Task<ProcessPlan>> For(ExecutableResource executable) =>
        (context, _) =>
            Task.FromResult(
                new ProcessPlan
                {
                    FileName = Resolve(executable),
                    Arguments = context.Arguments,
                    WorkingDirectory = executable.WorkingDirectory,
                    Environment = context.Environment,
                }
            );

    /// <summary>A relative path starts at the working directory; a bare name is looked up in PATH.</summary>
    private static string Resolve(ExecutableResource executable) =>
        executable.Command.Contains('/', StringComparison.Ordinal)
            ? Path.GetFullPath(executable.Command, executable.WorkingDirectory)
            : executable.Command;
}
