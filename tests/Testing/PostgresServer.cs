using Npgsql;

namespace CrmCloud.Testing;

/// <summary>A PostgreSQL server for tests: fast rather than durable, loopback only, gone with the process.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";
    private readonly ServerProcess? _process;
    private readonly string? _directory;

    private PostgresServer(string connectionString, ServerProcess? process = null, string? directory = null)
    {
        ConnectionString = connectionString;
        _process = process;
        _directory = directory;
    }

    /// <summary>A superuser's connection to the database <c>postgres</c>.</summary>
    public string ConnectionString { get; }

    internal static PostgresServer Existing(string connectionString) => new(connectionString);

    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or did not start within a minute.</exception>
    public static async Task<PostgresServer> StartAsync()
    {
        var directory = await ServerDirectory.CreateAsync(User);
        var data = Path.Combine(directory, "data");
        var port = ServerDirectory.FreePort();
        await ServerProcess.RunAsync(
            User,
            Program("initdb"),
            "-D",
            data,
            "-U",
            User,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync"
        );
        string[] settings =
        [
            $"port={port}",
            "listen_addresses=127.0.0.1",
            $"unix_socket_directories={directory}",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=400",
            "shared_buffers=128MB",
        ];
        var process = ServerProcess.Start(
            User,
            Path.Combine(directory, "postgres.log"),
            new Dictionary<string, string>(),
            Program("postgres"),
            ["-D", data, .. settings.SelectMany(setting => new[] { "-c", setting })]
        );
        var server = new PostgresServer(
            $"Host=127.0.0.1;Port={port};Username={User};Password=unused;Database=postgres",
            process,
            directory
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Stop();
        await Eventually.TrueAsync(server.AnswersAsync, TimeSpan.FromMinutes(1), "PostgreSQL answers");
        return server;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false;Timeout=5");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException) when (_process is not { HasExited: true })
        {
            return false;
        }
    }

    /// <summary>Debian keeps the server's programs out of PATH, one folder per version: the newest is taken.</summary>
    private static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .OrderByDescending(path => int.TryParse(Path.GetFileName(path), out var version) ? version : 0)
                .Select(path => Path.Combine(path, "bin", name))
                .FirstOrDefault(File.Exists)
                ?? name
            : name;

    private void Stop()
    {
        _process?.Dispose();
        if (_directory is not null)
        {
            ServerDirectory.Remove(_directory);
        }
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        return ValueTask.CompletedTask;
    }
}
