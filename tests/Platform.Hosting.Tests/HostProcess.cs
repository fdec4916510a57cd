using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Aspire.Hosting.Processes;

namespace CrmCloud.PlatformHostingTests;

/// <summary>The sample host as a process of its own, seen through its control socket.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly bool _ownsStore;

    private HostProcess(Process process, string store, bool ownsStore)
    {
        _process = process;
        _ownsStore = ownsStore;
        Store = store;
        Control = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = async (_, ct) =>
                {
                    var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                    await socket.ConnectAsync(new UnixDomainSocketEndPoint(Path.Combine(store, "apphost.sock")), ct);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = new Uri("http://host"),
        };
    }

    public string Store { get; }

    public HttpClient Control { get; }

    public int Pid => _process.Id;

    public static HostProcess Start(string? store = null, params string[] args)
    {
        var directory = store ?? Directory.CreateTempSubdirectory("hosting-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(directory, File.GetUnixFileMode(directory) | UnixFileMode.OtherExecute);
        }

        var info = new ProcessStartInfo(
            "dotnet",
            [typeof(Projects.SampleHost).Assembly.Location, $"--Aspire:Store:Path={directory}", .. args]
        )
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(info)!;
        process.BeginOutputReadLine();
        return new(process, directory, store is null);
    }

    public async Task<JsonElement[]> ResourcesAsync() =>
        [.. JsonDocument.Parse(await Control.GetStringAsync("/resources", Apps.Cancellation)).RootElement.EnumerateArray()];

    public async Task<JsonElement> ResourceAsync(string name) =>
        (await ResourcesAsync()).Single(r => r.GetProperty("name").GetString() == name);

    /// <summary>Waits until the resource is in the state, healthy if it runs.</summary>
    public Task UntilAsync(string name, string state) =>
        Eventually.Async(
            async () =>
            {
                var resource = await ResourceAsync(name);
                resource.GetProperty("state").GetString().ShouldBe(state);
                resource.GetProperty("health").GetString().ShouldBe(state == "Running" ? "Healthy" : null);
            },
            Apps.Limit
        );

    /// <summary>All processes below the host.</summary>
    public int[] Descendants() => [.. ProcFs.Descendants(_process.Id).Where(pid => pid != _process.Id)];

    public void Kill() => _process.Kill();

    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        var error = await _process.StandardError.ReadToEndAsync(Apps.Cancellation);
        await _process.WaitForExitAsync(Apps.Cancellation).WaitAsync(Apps.Limit, Apps.Cancellation);
        return (_process.ExitCode, error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Signals.Send(_process.Id, Signals.Term);
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Apps.Limit, CancellationToken.None);
        }

        Control.Dispose();
        _process.Dispose();
        if (_ownsStore)
        {
            Directory.Delete(Store, recursive: true);
        }
    }
}
