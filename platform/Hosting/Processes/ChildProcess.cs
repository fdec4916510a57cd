using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Aspire.Hosting.Processes;

/// <summary>A running program and its console output.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int LongestLine = 16 * 1024;
    private readonly Process _wrapper;
    private readonly Isolation _isolation;
    private readonly Task _drained;

    public ChildProcess(Process wrapper, Isolation isolation, Action<string, bool> output)
    {
        _wrapper = wrapper;
        _isolation = isolation;
        Pid = wrapper.Id;
        // Reads of pipes block: a thread each, so that thirty quiet children do not occupy the pool.
        _drained = Task.WhenAll(
            Follow(wrapper.StandardOutput, line => output(line, false)),
            Follow(wrapper.StandardError, line => output(line, true))
        );
        Exited = WaitAsync();
    }

    /// <summary>The program's own pid, not that of what it is wrapped in.</summary>
    public int Pid { get; private set; }

    /// <summary>The outermost pid: all that the program started is below it.</summary>
    public int RootPid => _wrapper.Id;

    /// <summary>Ends with the exit code, after the last line of output was read.</summary>
    public Task<int> Exited { get; }

    /// <summary>Inside a PID namespace the program is the wrapper's only child, soon after the start.</summary>
    public async Task FindProgramAsync()
    {
        if (_isolation != Isolation.Namespaces)
        {
            return;
        }

        for (var attempt = 0; attempt < 400 && !Exited.IsCompleted; attempt++)
        {
            if (ProcFs.FirstChild(_wrapper.Id) is { } pid)
            {
                Pid = pid;
                return;
            }

            await Task.Delay(5);
        }
    }

    /// <summary>Asks the program to end, and ends it when it does not in time.</summary>
    public async Task<int> StopAsync(int signal, TimeSpan patience)
    {
        // The first process of a namespace ignores signals that it does not handle: for such a one the default is made up for.
        if (_isolation == Isolation.Namespaces && !ProcFs.Catches(Pid, signal))
        {
            Kill();
        }
        else
        {
            Signals.Send(Pid, signal);
        }

        try
        {
            return await Exited.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            Kill();
            return await Exited.WaitAsync(TimeSpan.FromSeconds(5));
        }
    }

    public void Kill()
    {
        if (_isolation == Isolation.Namespaces)
        {
            Signals.Send(Pid, Signals.Kill);
        }

        try
        {
            _wrapper.Kill(entireProcessTree: _isolation != Isolation.Namespaces);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }

    public void Dispose() => _wrapper.Dispose();

    private async Task<int> WaitAsync()
    {
        await _wrapper.WaitForExitAsync();
        // A grandchild that outlives the program may hold the pipe; its output is not waited for.
        await Task.WhenAny(_drained, Task.Delay(TimeSpan.FromMilliseconds(500)));
        return _wrapper.ExitCode;
    }

    private Task Follow(StreamReader pipe, Action<string> output)
    {
        var drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Read(pipe, output, drained), maxStackSize: 256 * 1024)
        {
            IsBackground = true,
            Name = $"Output of {_wrapper.Id}",
        }.Start();
        return drained.Task;
    }

    private static void Read(StreamReader pipe, Action<string> output, TaskCompletionSource drained)
    {
        try
        {
            using var reader = new StreamReader(pipe.BaseStream, Encoding.UTF8);
            var line = new StringBuilder();
            var buffer = new char[4096];
            int count;
            while ((count = reader.Read(buffer, 0, buffer.Length)) > 0)
            {
                Split(buffer.AsSpan(0, count), line, output);
            }

            if (line.Length > 0)
            {
                output(line.ToString());
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The pipe is gone with the process.
        }
        finally
        {
            drained.SetResult();
        }
    }

    private static void Split(ReadOnlySpan<char> text, StringBuilder line, Action<string> output)
    {
        foreach (var c in text)
        {
            if (c == '\n' || line.Length >= LongestLine)
            {
                output(line.ToString().TrimEnd('\r'));
                line.Clear();
            }

            if (c != '\n')
            {
                line.Append(c);
            }
        }
    }
}
