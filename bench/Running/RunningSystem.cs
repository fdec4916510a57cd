using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace CrmCloud.Bench.Running;

/// <summary>The system under test, through its host's control socket.</summary>
internal sealed class RunningSystem : IDisposable
{
    private readonly HttpClient _control;

    private RunningSystem(string data, string socket)
    {
        Data = data;
        _control = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = async (_, cancellation) =>
                {
                    var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                    await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancellation);
                    return new NetworkStream(connection, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = new Uri("http://apphost"),
            Timeout = TimeSpan.FromSeconds(30),
        };
    }

    /// <summary>Its data directory.</summary>
    public string Data { get; }

    /// <summary>The commit that it was built from.</summary>
    public string Build => Path.Combine(Data, "build") is var file && File.Exists(file) ? File.ReadAllText(file).Trim() : "unknown";

    /// <exception cref="InvalidOperationException">No host has this data directory.</exception>
    public static RunningSystem Open(string data)
    {
        var file = Path.Combine(data, "apphost.json");
        if (!File.Exists(file))
        {
            throw new InvalidOperationException($"No system runs on {data}.");
        }
        using var host = JsonDocument.Parse(File.ReadAllText(file));
        return new RunningSystem(data, host.RootElement.GetProperty("socket").GetString()!);
    }

    public async Task<IReadOnlyList<SystemResource>> ResourcesAsync() =>
        await _control.GetFromJsonAsync<List<SystemResource>>("/resources") ?? [];

    public async Task<Uri> GatewayAsync() => new($"http://127.0.0.1:{await PortAsync("gateway")}");

    public async Task<int> PortAsync(string resource) =>
        (await ResourcesAsync()).Single(one => one.Name == resource).Port
        ?? throw new InvalidOperationException($"{resource} has no port.");

    /// <summary>A generated parameter; the host keeps them beside the data that they open.</summary>
    public string Secret(string parameter)
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Data, "secrets.json")));
        return secrets.RootElement.GetProperty($"Parameters:{parameter}").GetString()!;
    }

    public void Dispose() => _control.Dispose();
}

/// <param name="PssBytes">Proportional share of memory, of the resource with all its processes.</param>
internal sealed record SystemResource(
    string Name,
    string Type,
    int? Pid,
    int? Port,
    long PssBytes,
    IReadOnlyList<SystemProcess> Replicas,
    IReadOnlyDictionary<string, string> Environment
);

internal sealed record SystemProcess(int Pid);
