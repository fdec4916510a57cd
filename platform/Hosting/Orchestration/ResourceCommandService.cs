using Aspire.Hosting.Orchestration;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The commands that every startable resource has.</summary>
public static class KnownResourceCommands
{
    /// <summary>Starts a resource that does not run.</summary>
    public static readonly string StartCommand = "start";

    /// <summary>Stops a resource.</summary>
    public static readonly string StopCommand = "stop";

    /// <summary>Stops and starts a resource.</summary>
    public static readonly string RestartCommand = "restart";
}

/// <summary>How a command ended.</summary>
public sealed class ExecuteCommandResult
{
    /// <summary>Whether it did what it says.</summary>
    public required bool Success { get; init; }

    /// <summary>Why it did not.</summary>
    public string? ErrorMessage { get; init; }
}

/// <summary>Runs commands on resources.</summary>
public class ResourceCommandService(IServiceProvider services)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Runs a command on a resource; an unknown resource or command is an unsuccessful result.</summary>
    public async Task<ExecuteCommandResult> ExecuteCommandAsync(
        string resourceId,
        string commandName,
        CancellationToken cancellationToken = default
    )
    {
        if (services.GetRequiredService<Orchestrator>().Find(resourceId) is not { } runner)
        {
            return new() { Success = false, ErrorMessage = $"There is no resource '{resourceId}'." };
        }

        if (commandName is not ("start" or "stop" or "restart"))
        {
            return new() { Success = false, ErrorMessage = $"There is no command '{commandName}'." };
        }

        if (commandName is "stop" or "restart")
        {
            await runner.StopAsync(Patience).WaitAsync(cancellationToken);
        }

        if (commandName is "start" or "restart")
        {
            runner.Start();
        }

        return new() { Success = true };
    }

    /// <inheritdoc cref="ExecuteCommandAsync(string, string, CancellationToken)"/>
    public Task<ExecuteCommandResult> ExecuteCommandAsync(
        IResource resource,
        string commandName,
        CancellationToken cancellationToken = default
    ) => ExecuteCommandAsync(resource.Name, commandName, cancellationToken);
}
