using System.Diagnostics;
using System.Globalization;

namespace CrmCloud.SystemTests;

/// <summary>A running service as the kernel tells of it.</summary>
/// <param name="Pid">Of the program itself, not of what contains it.</param>
/// <param name="CommandLine">The program and its arguments.</param>
/// <param name="Environment">Name=value each, the passwords among them.</param>
internal sealed record ServiceProcess(int Pid, IReadOnlyList<string> CommandLine, IReadOnlyList<string> Environment)
{
    /// <summary>The one program that was given this connection string, which no other service or system has.</summary>
    public static ServiceProcess Find(string connectionString) =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(pid => new ServiceProcess(int.Parse(pid, CultureInfo.InvariantCulture), Read(pid, "cmdline"), Read(pid, "environ")))
            .Single(process =>
                process.CommandLine is [var program, ..]
                && Path.GetFileName(program) == "dotnet"
                && process.Environment.Contains($"ConnectionStrings__database={connectionString}")
            );

    /// <summary>Runs a command of the service beside it, as <c>./crm</c> does: its environment alone knows the passwords.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string command)
    {
        var start = new ProcessStartInfo(CommandLine[0], [.. CommandLine.Skip(1), command]) { RedirectStandardOutput = true };
        start.Environment.Clear();
        foreach (var variable in Environment)
        {
            var equals = variable.IndexOf('=', StringComparison.Ordinal);
            start.Environment[variable[..equals]] = variable[(equals + 1)..];
        }
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static string[] Read(string pid, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/{file}").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It ended meanwhile, or is another user's.
            return [];
        }
    }
}
