using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>What this machine allows to make children die with the host.</summary>
internal enum Isolation
{
    /// <summary>Nothing: a killed host leaves its children.</summary>
    None,

    /// <summary>The child dies with the host, what it started may not.</summary>
    ParentDeath,

    /// <summary>The child and all that it started die with the host.</summary>
    Namespaces,
}

internal static class IsolationProbe
{
    private static readonly Lazy<Isolation> Probed = new(Probe);

    public static Isolation Level => Probed.Value;

    private static Isolation Probe() =>
        Runs("setpriv", "--pdeathsig", "KILL", "unshare", "--fork", "--pid", "--mount-proc", "true") ? Isolation.Namespaces
        : Runs("setpriv", "--pdeathsig", "KILL", "true") ? Isolation.ParentDeath
        : Isolation.None;

    private static bool Runs(string program, params string[] args)
    {
        if (Executables.Find(program) is not { } path)
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(path, args) { RedirectStandardError = true, RedirectStandardOutput = true });
        return process is not null && process.WaitForExit(5000) && process.ExitCode == 0;
    }
}

internal static class Executables
{
    /// <summary>Where a program is, or null.</summary>
    public static string? Find(string command, string? searchPath = null) =>
        command.Contains('/', StringComparison.Ordinal)
            ? File.Exists(command)
                ? Path.GetFullPath(command)
                : null
            : (searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(':', StringSplitOptions.RemoveEmptyEntries)
                .Concat(["/usr/local/sbin", "/usr/sbin", "/sbin", "/usr/bin", "/bin"])
                .Select(folder => Path.Combine(folder, command))
                .FirstOrDefault(File.Exists);
}
