using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>
/// Starts all children from one thread that lives as long as this process: the death signal of a child comes when the
/// thread that started it ends, and threads of the pool come and go.
/// </summary>
internal sealed class ProcessSpawner
{
    private readonly BlockingCollection<Action> _requests = [];

    private ProcessSpawner() =>
        new Thread(() =>
        {
            foreach (var request in _requests.GetConsumingEnumerable())
            {
                request();
            }
        })
        {
            IsBackground = true,
            Name = "Process spawner",
        }.Start();

    public static ProcessSpawner Shared { get; } = new();

    /// <summary>Starts a program; one that does not exist is refused.</summary>
    public async Task<ChildProcess> StartAsync(ProcessPlan plan, Action<string, bool> output)
    {
        var program =
            Executables.Find(plan.FileName, plan.Environment.GetValueOrDefault("PATH"))
            ?? throw new DistributedApplicationException($"The program '{plan.FileName}' was not found on this machine.");
        if (!Directory.Exists(plan.WorkingDirectory))
        {
            throw new DistributedApplicationException($"The working directory '{plan.WorkingDirectory}' does not exist.");
        }

        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        var info = Describe(plan, program, IsolationProbe.Level);
        _requests.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(info)!);
            }
            catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
            {
                started.SetException(new DistributedApplicationException($"The program '{program}' could not be started: {e.Message}", e));
            }
        });
        var child = new ChildProcess(await started.Task, IsolationProbe.Level, output);
        await child.FindProgramAsync();
        return child;
    }

    private static ProcessStartInfo Describe(ProcessPlan plan, string program, Isolation isolation)
    {
        // A session of its own keeps the terminal's Ctrl-C away from the child: the host stops its children in order. No shell
        // stands in between: it would drop variables whose names hold hyphens, as those of services do.
        List<string> command = [];
        if (isolation != Isolation.None)
        {
            command.AddRange(["setsid", "setpriv", "--pdeathsig", "KILL"]);
        }

        if (isolation == Isolation.Namespaces)
        {
            command.AddRange(["unshare", "--fork", "--pid", "--mount-proc"]);
            if (plan.Mount is { } mount)
            {
                command.AddRange(["sh", "-c", "mount --bind \"$1\" \"$2\" && shift 2 && exec \"$@\"", "sh", mount.Source, mount.Target]);
            }

            command.AddRange(["setpriv", "--pdeathsig", "KILL"]);
        }

        if (plan.User is { } user)
        {
            if (isolation == Isolation.None)
            {
                command.Add("setpriv");
            }

            command.AddRange([$"--reuid={user.Id}", $"--regid={user.Group}", "--init-groups"]);
        }

        command.Add(program);
        command.AddRange(plan.Arguments);
        // Standard input stays open and silent; some programs end when it closes.
        var info = new ProcessStartInfo(Executables.Find(command[0])!, command.Skip(1))
        {
            WorkingDirectory = plan.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        info.Environment.Clear();
        foreach (var (name, value) in plan.Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }
}
