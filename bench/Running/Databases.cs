using Npgsql;

namespace CrmCloud.Bench.Running;

/// <summary>
/// Connections past the services: as a service itself, for floors, and as superuser, for preparing and looking.
/// </summary>
internal sealed class Databases : IAsyncDisposable
{
    private static readonly string[] s_writers = ["leads", "contacts", "deals"];
    private readonly Dictionary<string, NpgsqlDataSource> _owned = [];
    private readonly Dictionary<string, NpgsqlDataSource> _app = [];

    private Databases() { }

    public NpgsqlDataSource Leads => Of("leads");

    public NpgsqlDataSource Reporting => Of("reporting");

    /// <summary>The Leads service's role, under row-level security; statements are prepared as the service's own are.</summary>
    public NpgsqlDataSource LeadsApp => AppOf("leads");

    /// <summary>A service's database, as superuser.</summary>
    public NpgsqlDataSource Of(string service) => _owned[service];

    /// <summary>A service's database, as the service's role.</summary>
    public NpgsqlDataSource AppOf(string service) => _app[service];

    public static async Task<Databases> OpenAsync(RunningSystem system)
    {
        var port = await system.PortAsync("postgres");
        var databases = new Databases();
        foreach (var service in (string[])[.. s_writers, "reporting"])
        {
            databases._owned[service] = Source(service, "postgres", system.Secret("postgres-password"));
            databases._app[service] = Source(service, $"{service}_app", system.Secret($"{service}-app-password"));
        }
        return databases;

        NpgsqlDataSource Source(string database, string user, string password) =>
            NpgsqlDataSource.Create(
                new NpgsqlConnectionStringBuilder
                {
                    Host = "127.0.0.1",
                    Port = port,
                    Database = database,
                    Username = user,
                    Password = password,
                    ApplicationName = "bench",
                    MaxPoolSize = 32,
                    MaxAutoPrepare = 60,
                    CommandTimeout = 60,
                }
            );
    }

    /// <summary>Until every event is published: what a slice began, it also pays for.</summary>
    public async Task DrainOutboxesAsync()
    {
        foreach (var service in s_writers)
        {
            await using var waiting = Of(service).CreateCommand("select exists (select from outbox where parked_at is null)");
            for (var i = 0; await waiting.ExecuteScalarAsync() is true; i++)
            {
                if (i == 2_400)
                {
                    throw new TimeoutException($"The outbox of {service} is not empty after two minutes.");
                }
                await Task.Delay(50);
            }
        }
    }

    /// <summary>As the server does by itself a while after an import.</summary>
    public async Task VacuumAsync(string service, string table)
    {
        await using var vacuum = Of(service).CreateCommand($"vacuum analyze {table}");
        await vacuum.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in _owned.Values.Concat(_app.Values))
        {
            await source.DisposeAsync();
        }
    }
}
