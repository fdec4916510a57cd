using Npgsql;

namespace CrmCloud.Bench.Running;

/// <summary>Connections past the services: as the Leads service itself, for floors, and as superuser, for preparing and looking.</summary>
internal sealed class Databases : IAsyncDisposable
{
    private Databases(NpgsqlDataSource leadsApp, NpgsqlDataSource leads, NpgsqlDataSource reporting)
    {
        LeadsApp = leadsApp;
        Leads = leads;
        Reporting = reporting;
    }

    /// <summary>The service's role, under row-level security; statements are prepared as the service's own are.</summary>
    public NpgsqlDataSource LeadsApp { get; }

    public NpgsqlDataSource Leads { get; }

    public NpgsqlDataSource Reporting { get; }

    public static async Task<Databases> OpenAsync(RunningSystem system)
    {
        var port = await system.PortAsync("postgres");
        return new Databases(
            Source("leads", "leads_app", system.Secret("leads-app-password")),
            Source("leads", "postgres", system.Secret("postgres-password")),
            Source("reporting", "postgres", system.Secret("postgres-password"))
        );

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
    public async Task DrainOutboxAsync()
    {
        await using var waiting = Leads.CreateCommand("select exists (select from outbox where parked_at is null)");
        for (var i = 0; i < 600; i++)
        {
            if (await waiting.ExecuteScalarAsync() is false)
            {
                return;
            }
            await Task.Delay(50);
        }
        throw new TimeoutException("The outbox is not empty after 30 s.");
    }

    public async ValueTask DisposeAsync()
    {
        await LeadsApp.DisposeAsync();
        await Leads.DisposeAsync();
        await Reporting.DisposeAsync();
    }
}
