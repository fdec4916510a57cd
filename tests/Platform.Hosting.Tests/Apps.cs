using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("linux")]

namespace CrmCloud.PlatformHostingTests;

/// <summary>Applications of a few shell commands, and what the tests ask of them.</summary>
internal static class Apps
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IResourceBuilder<ExecutableResource> AddShell(this IDistributedApplicationBuilder builder, string name, string script) =>
        builder.AddExecutable(name, "/bin/sh", "/", "-c", script);

    /// <summary>Prints its variables. Not by a shell: that drops names with hyphens.</summary>
    public static IResourceBuilder<ExecutableResource> AddPrinter(this IDistributedApplicationBuilder builder, string name) =>
        builder.AddExecutable(name, "env", "/");

    /// <summary>Builds and starts; the caller disposes.</summary>
    public static async Task<DistributedApplication> StartedAsync(this IDistributedApplicationTestingBuilder builder)
    {
        var app = await builder.BuildAsync(Cancellation);
        await app.StartAsync(Cancellation);
        return app;
    }

    public static Task<string> StateAsync(this DistributedApplication app, string resource, params string[] states) =>
        app.ResourceNotifications.WaitForResourceAsync(resource, states, Cancellation).WaitAsync(Limit, Cancellation);

    public static Task HealthyAsync(this DistributedApplication app, string resource) =>
        app.ResourceNotifications.WaitForResourceHealthyAsync(resource, Cancellation).WaitAsync(Limit, Cancellation);

    public static CustomResourceSnapshot Now(this DistributedApplication app, string resource) =>
        app.ResourceNotifications.TryGetCurrentState(resource, out var now)
            ? now.Snapshot
            : throw new InvalidOperationException($"There is no resource '{resource}'.");

    /// <summary>What a resource wrote so far.</summary>
    public static string Output(this DistributedApplication app, string resource) =>
        string.Join(
            '\n',
            ((ResourceLoggerService)app.Services.GetService(typeof(ResourceLoggerService))!)
                .Log(resource)
                .Tail(10_000)
                .Select(l => l.Content)
        );

    /// <summary>The variables that a resource printed.</summary>
    public static async Task<Dictionary<string, string>> EnvironmentAsync(this DistributedApplication app, string resource)
    {
        await app.StateAsync(resource, KnownResourceStates.Finished);
        return app.Output(resource)
            .Split('\n')
            .Where(line => line.Contains('=', StringComparison.Ordinal))
            .ToDictionary(
                line => line[..line.IndexOf('=', StringComparison.Ordinal)],
                line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]
            );
    }
}
