using System.Globalization;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.Postgres;

/// <summary>Runs the installed PostgreSQL: loopback only, no socket file, its cluster in the store.</summary>
internal static class PostgresProgram
{
    private const string User = "postgres";

    public static Func<PlanContext, CancellationToken, Task<ProcessPlan>> For(PostgresServerResource server)
    {
        var forgotten = false;
        return async (context, cancellationToken) =>
        {
            if (!forgotten)
            {
                ServerFolder.Forget(context.StoreDirectory, server);
                forgotten = true;
            }

            var user = UnixUser.ForServer(User);
            var folder = ServerFolder.Open(context.StoreDirectory, server, user);
            if (!File.Exists(Path.Combine(folder.HostPath, "pgdata", "PG_VERSION")))
            {
                await InitialiseAsync(server, context, folder, user, cancellationToken);
            }

            var port = ReplicaScope.TargetPort(server.PrimaryEndpoint.EndpointAnnotation).ToString(CultureInfo.InvariantCulture);
            return new()
            {
                FileName = Program("postgres"),
                Arguments =
                [
                    .. new[] { "-D", Path.Combine(folder.Path, "pgdata"), "-p", port },
                    .. Settings(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=300",
                        "shared_buffers=64MB",
                        "max_wal_size=512MB",
                        "random_page_cost=1.1",
                        "jit=off",
                        "timezone=UTC",
                        "log_timezone=UTC"
                    ),
                    .. context.Arguments,
                ],
                WorkingDirectory = "/",
                Environment = context.Environment,
                User = user,
                Mount = folder.Mount,
                StopSignal = Signals.Int,
            };
        };
    }

    private static IEnumerable<string> Settings(params string[] settings) => settings.SelectMany(s => new[] { "-c", s });

    private static async Task InitialiseAsync(
        PostgresServerResource server,
        PlanContext context,
        ServerFolder folder,
        UnixUser? user,
        CancellationToken cancellationToken
    )
    {
        // A cluster that was being made when the host was killed is made anew.
        var unfinished = Path.Combine(folder.HostPath, "pgdata.new");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        var passwordFile = Path.Combine(folder.HostPath, "password");
        await PrivateFile.WriteAsync(
            passwordFile,
            await server.PasswordParameter.GetValueAsync(cancellationToken) + "\n",
            cancellationToken
        );
        if (user is not null)
        {
            Ownership.Give(folder.HostPath, user);
        }

        var plan = new ProcessPlan
        {
            FileName = Program("initdb"),
            Arguments =
            [
                "-D",
                Path.Combine(folder.Path, "pgdata.new"),
                "-U",
                await server.UserNameReference.GetValueAsync(cancellationToken) ?? "postgres",
                "--auth=scram-sha-256",
                $"--pwfile={Path.Combine(folder.Path, "password")}",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync",
            ],
            WorkingDirectory = "/",
            Environment = context.Environment,
            User = user,
            Mount = folder.Mount,
        };
        using var initdb = await context.Services.GetRequiredService<ProcessSpawner>().StartAsync(plan, (line, _) => context.Log(line));
        var exitCode = await ExitAsync(initdb, cancellationToken);
        File.Delete(passwordFile);
        if (exitCode != 0)
        {
            throw new DistributedApplicationException($"initdb ended with exit code {exitCode}; see the log of '{server.Name}'.");
        }

        Directory.Move(unfinished, Path.Combine(folder.HostPath, "pgdata"));
    }

    private static async Task<int> ExitAsync(ChildProcess child, CancellationToken cancellationToken)
    {
        try
        {
            return await child.Exited.WaitAsync(TimeSpan.FromMinutes(2), cancellationToken);
        }
        catch
        {
            child.Kill();
            throw;
        }
    }

    /// <summary>A program of the newest installed version; Debian keeps them out of PATH.</summary>
    private static string Program(string name)
    {
        const string debian = "/usr/lib/postgresql";
        var newest = Directory.Exists(debian)
            ? Directory
                .EnumerateDirectories(debian)
                .Select(d =>
                    (
                        Path: System.IO.Path.Combine(d, "bin", name),
                        Version: int.TryParse(System.IO.Path.GetFileName(d), CultureInfo.InvariantCulture, out var v) ? v : 0
                    )
                )
                .Where(p => File.Exists(p.Path))
                .OrderByDescending(p => p.Version)
                .Select(p => p.Path)
                .FirstOrDefault()
            : null;
        return newest
            ?? Processes.Executables.Find(name)
            ?? throw new DistributedApplicationException($"PostgreSQL is not installed: '{name}' was not found.");
    }
}
