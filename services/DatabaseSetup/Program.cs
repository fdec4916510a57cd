using CrmCloud.DatabaseSetup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// Runs once before any migration: makes the databases and roles of the services named as arguments.
// The passwords come from configuration, Databases:<service>:AppPassword, :MigratorPassword and :RelayPassword.
var builder = Host.CreateApplicationBuilder();
using var host = builder.Build();
var configuration = builder.Configuration;
var log = host.Services.GetService(typeof(ILogger<ServiceDatabase>)) as ILogger<ServiceDatabase>;

var server = Required("ConnectionStrings:postgres");
using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
foreach (var service in args)
{
    var database = new ServiceDatabase(
        service,
        Required($"Databases:{service}:AppPassword"),
        Required($"Databases:{service}:MigratorPassword"),
        Required($"Databases:{service}:RelayPassword")
    );
    await RoleSetup.EnsureAsync(server, database, timeout.Token);
    log?.LogInformation("Database {Database} has its roles", service);
}

string Required(string key) => configuration[key] ?? throw new InvalidOperationException($"Configuration lacks {key}");
