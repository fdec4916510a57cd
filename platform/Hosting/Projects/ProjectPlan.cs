using System.Diagnostics;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Projects;

/// <summary>Starts what the build made of a project, in the project's folder.</summary>
internal static class ProjectPlan
{
    public static Func<PlanContext, CancellationToken, Task<ProcessPlan>> For(ProjectResource project) =>
        async (context, cancellationToken) =>
        {
            var metadata = project.Last<IProjectMetadata>()!;
            var assembly = metadata is IBuiltProject built
                ? built.TargetPath
                : await AskBuildAsync(metadata.ProjectPath, cancellationToken);
            if (!File.Exists(assembly))
            {
                throw new DistributedApplicationException(
                    $"'{assembly}' does not exist: build the project '{metadata.ProjectPath}' first."
                );
            }

            var folder = Path.GetDirectoryName(metadata.ProjectPath)!;
            return new()
            {
                FileName = DotNet(),
                Arguments = ["exec", assembly, .. context.Arguments],
                WorkingDirectory = Directory.Exists(folder) ? folder : Path.GetDirectoryName(assembly)!,
                Environment = context.Environment,
            };
        };

    /// <summary>The dotnet that runs this host, else the first one in PATH.</summary>
    private static string DotNet() =>
        Environment.ProcessPath is { } self && Path.GetFileName(self) == "dotnet"
            ? self
            : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static async Task<string> AskBuildAsync(string projectPath, CancellationToken cancellationToken)
    {
        using var process = Process.Start(
            new ProcessStartInfo(DotNet(), ["msbuild", projectPath, "-getProperty:TargetPath", "-nologo"]) { RedirectStandardOutput = true }
        )!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        var answer = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode == 0
            ? answer.Trim()
            : throw new DistributedApplicationException($"The build knows no output of '{projectPath}': {answer.Trim()}");
    }
}
