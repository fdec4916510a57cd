using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace CrmCloud.Testing;

/// <summary>
/// A RabbitMQ server for tests, loopback only, with its own name service, gone with the process. Its management
/// interface makes virtual hosts quickly.
/// </summary>
public sealed class RabbitMqServer : IAsyncDisposable
{
    private const string User = "rabbitmq";
    private readonly HttpClient _management;
    private readonly Func<ServerProcess>? _start;
    private readonly Func<string[], Task>? _control;
    private readonly string? _directory;
    private ServerProcess? _process;

    private RabbitMqServer(
        Uri amqp,
        Uri management,
        Func<ServerProcess>? start = null,
        Func<string[], Task>? control = null,
        string? directory = null
    )
    {
        Amqp = amqp;
        Management = management;
        _start = start;
        _control = control;
        _directory = directory;
        _management = new HttpClient { BaseAddress = management, Timeout = TimeSpan.FromSeconds(20) };
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(amqp.UserInfo)));
        _management.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    }

    /// <summary>The server's default virtual host, with credentials.</summary>
    public Uri Amqp { get; }

    /// <summary>The management interface, for <c>CRM_TEST_RABBITMQ_MANAGEMENT</c>.</summary>
    public Uri Management { get; }

    internal static RabbitMqServer Existing(Uri amqp, Uri management) => new(amqp, management);

    /// <summary>Starts a server of the caller's own: a test that stops the broker disturbs no other.</summary>
    /// <exception cref="TimeoutException">RabbitMQ is not installed, or did not start within a minute.</exception>
    public static async Task<RabbitMqServer> StartAsync()
    {
        var directory = await ServerDirectory.CreateAsync(User);
        var ports = Enumerable.Range(0, 4).Select(_ => ServerDirectory.FreePort()).ToArray();
        var (port, distribution, names, management) = (ports[0], ports[1], ports[2], ports[3]);
        var settings = Path.Combine(directory, "rabbitmq.conf");
        await File.WriteAllTextAsync(
            settings,
            $"""
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {management}
            management_agent.disable_metrics_collector = true
            disk_free_limit.absolute = 50MB

            """
        );
        await File.WriteAllTextAsync(Path.Combine(directory, "enabled_plugins"), "[rabbitmq_management].\n");
        var environment = new Dictionary<string, string>
        {
            ["HOME"] = directory,
            ["RABBITMQ_NODENAME"] = "crmtests@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_DIST_PORT"] = distribution.ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(directory, "mnesia"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(directory, "log"),
            ["RABBITMQ_CONFIG_FILE"] = settings,
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(directory, "enabled_plugins"),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "+S 2:2 +sbwt none",
            ["ERL_EPMD_PORT"] = names.ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        };
        ServerProcess Start() =>
            ServerProcess.Start(User, Path.Combine(directory, "rabbitmq.log"), environment, "/usr/lib/rabbitmq/bin/rabbitmq-server");
        Task ControlAsync(string[] command) => ServerProcess.RunAsync(User, environment, "/usr/lib/rabbitmq/bin/rabbitmqctl", command);

        var server = new RabbitMqServer(
            new Uri($"amqp://guest:guest@127.0.0.1:{port}"),
            new Uri($"http://127.0.0.1:{management}"),
            Start,
            ControlAsync,
            directory
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.End();
        await server.ResumeAsync();
        return server;
    }

    /// <summary>
    /// Writes what was declared to the disk. The broker confirms a declaration before that, and its tables follow seconds later: a
    /// server that has been up for as long as a real one loses nothing of it when it is killed; one of a test would lose a binding,
    /// or the term of a quorum queue, which then finds no leader again.
    /// </summary>
    /// <exception cref="InvalidOperationException">The server is shared with other tests.</exception>
    public Task SettleAsync() => ControlAsync("eval", "mnesia:sync_log(), [dets:sync(Table) || Table <- dets:all()].");

    /// <summary>Kills the server as a crash would; its durable data stays.</summary>
    /// <exception cref="InvalidOperationException">The server is shared with other tests.</exception>
    public void Crash()
    {
        (_process ?? throw new InvalidOperationException("A shared broker is not stopped: use RabbitMqServer.StartAsync")).Dispose();
        _process = null;
    }

    /// <summary>Stops the server as for maintenance: it says goodbye to its clients.</summary>
    /// <exception cref="InvalidOperationException">The server is shared with other tests, or refused to stop.</exception>
    public async Task StopAsync()
    {
        await ControlAsync("stop");
        await _process!.EndedAsync();
        Crash();
    }

    /// <summary>Starts a crashed or stopped server again on the same ports with its data, and waits until it answers.</summary>
    public async Task ResumeAsync()
    {
        _process = (_start ?? throw new InvalidOperationException("A shared broker is not started here"))();
        await Eventually.TrueAsync(AnswersAsync, TimeSpan.FromMinutes(1), "RabbitMQ answers");
    }

    private Task ControlAsync(params string[] command) =>
        (_control ?? throw new InvalidOperationException("A shared broker is not ours: use RabbitMqServer.StartAsync"))(command);

    /// <summary>A fresh virtual host, dropped with everything in it at dispose.</summary>
    public async Task<TestBroker> CreateVirtualHostAsync()
    {
        var name = "t" + Guid.CreateVersion7().ToString("N");
        await SendAsync(HttpMethod.Put, name);
        return new TestBroker(this, name);
    }

    internal Task DropVirtualHostAsync(string name) => SendAsync(HttpMethod.Delete, name);

    private async Task SendAsync(HttpMethod method, string virtualHost)
    {
        using var request = new HttpRequestMessage(method, "/api/vhosts/" + virtualHost);
        request.Content = method == HttpMethod.Put ? new StringContent("{}", Encoding.UTF8, "application/json") : null;
        using var answer = await _management.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<bool> AnswersAsync()
    {
        if (_process is { HasExited: true })
        {
            throw new InvalidOperationException($"RabbitMQ ended at start; see {_directory}/rabbitmq.log");
        }
        try
        {
            using var answer = await _management.GetAsync(new Uri("/api/aliveness-test/%2F", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void End()
    {
        _process?.Dispose();
        _process = null;
        if (_directory is not null)
        {
            ServerDirectory.Remove(_directory);
        }
    }

    public ValueTask DisposeAsync()
    {
        End();
        _management.Dispose();
        return ValueTask.CompletedTask;
    }
}
