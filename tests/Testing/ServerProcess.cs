using System.Diagnostics;

namespace CrmCloud.Testing;

/// <summary>
/// A server program that cannot outlive this process, not even when it is killed: it runs in a PID namespace of its own
/// whose first process the kernel kills with its parent, and with it whatever the program started.
/// </summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private bool _disposed;

    private ServerProcess(Process process) => _process = process;

    public bool HasExited => _disposed || _process.HasExited;

    /// <param name="user">The user to run as when this process is root; otherwise it runs as the user it is.</param>
    /// <param name="logFile">Where the program's output goes.</param>
    public static ServerProcess Start(
        string user,
        string logFile,
        IReadOnlyDictionary<string, string> environment,
        string program,
        params string[] arguments
    )
    {
        string[] wrapper = Environment.IsPrivilegedProcess
            ?
            [
                "setpriv",
                "--pdeathsig",
                "KILL",
                "unshare",
                "--fork",
                "--pid",
                "--mount-proc",
                "setpriv",
                $"--reuid={user}",
                $"--regid={user}",
                "--init-groups",
                "--pdeathsig",
                "KILL",
            ]
            : ["setpriv", "--pdeathsig", "KILL"];
        // The shell only redirects and becomes the program: its output needs no reader in this process.
        var start = new ProcessStartInfo(
            "/bin/sh",
            ["-c", "exec \"$@\" >>\"$LOG_FILE\" 2>&1 </dev/null", "sh", .. wrapper, program, .. arguments]
        )
        {
            WorkingDirectory = "/",
        };
        start.Environment["LOG_FILE"] = logFile;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return new ServerProcess(StartOnLastingThread(start));
    }

    /// <summary>The kernel sends the death signal when the starting <em>thread</em> ends, so that thread waits with the program.</summary>
    private static Process StartOnLastingThread(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>();
        var thread = new Thread(() =>
        {
            try
            {
                var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start");
                started.SetResult(process);
                process.WaitForExit();
            }
            catch (Exception exception) when (started.TrySetException(exception)) { }
        })
        {
            IsBackground = true,
            Name = "starts " + start.ArgumentList[^1],
        };
        thread.Start();
        return started.Task.GetAwaiter().GetResult();
    }

    private void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit(TimeSpan.FromSeconds(10));
        }
    }

    /// <summary>Ends the program. May be called again: by its owner, and once more when this process ends.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }
        _disposed = true;
        Kill();
        _process.Dispose();
    }

    /// <summary>Waits until the program has ended by itself.</summary>
    /// <exception cref="TimeoutException">It did not within a minute.</exception>
    public Task EndedAsync() => _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

    /// <inheritdoc cref="RunAsync(string, IReadOnlyDictionary{string, string}, string, string[])"/>
    public static Task RunAsync(string user, string program, params string[] arguments) =>
        RunAsync(user, new Dictionary<string, string>(), program, arguments);

    /// <summary>Runs a program to its end as <paramref name="user"/>.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message holds its output.</exception>
    public static async Task RunAsync(
        string user,
        IReadOnlyDictionary<string, string> environment,
        string program,
        params string[] arguments
    )
    {
        string[] asUser = Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={user}", $"--regid={user}", "--init-groups"] : [];
        string[] line = [.. asUser, program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output}{await error}");
        }
    }
}
