using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace CrmCloud.Platform.Grpc.Tests.Fixtures;

/// <summary>Runs the Node side of the tests. Its packages are installed at first use.</summary>
public static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Folder = typeof(Node)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "InteropFolder")
        .Value!;
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>Plays a scenario of <c>client.js</c> and returns what it printed.</summary>
    public static async Task<JsonElement> PlayAsync(Uri server, string scenario, string? argument = null)
    {
        await Installed.Value;
        string[] arguments = ["client.js", server.Authority, scenario];
        var output = await RunAsync("node", argument is null ? arguments : [.. arguments, argument]);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>Starts <c>server.js</c>. It ends with its standard input, and so with the test host.</summary>
    public static async Task<Process> StartServerAsync()
    {
        await Installed.Value;
        return Start("node", ["server.js"]);
    }

    private static async Task InstallAsync()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            await RunAsync("npm", ["ci", "--no-audit", "--no-fund"]);
        }
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return process.ExitCode == 0
                ? await output
                : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
