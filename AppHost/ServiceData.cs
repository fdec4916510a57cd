namespace CrmCloud.AppHost;

/// <summary>
/// A service's database as the application model sees it. No service gets the server's superuser, whom no row policy
/// binds: it gets the connection strings of its own roles.
/// </summary>
/// <param name="Service">Name of the service and of its database, such as <c>leads</c>.</param>
/// <param name="App">Rows of one workspace at a time, under forced policies.</param>
/// <param name="Migrator">Owner of the database.</param>
/// <param name="Relay">Crosses workspaces where a policy lets it.</param>
internal sealed record ServiceData(
    string Service,
    IResourceBuilder<PostgresDatabaseResource> Database,
    ServiceRole App,
    ServiceRole Migrator,
    ServiceRole Relay
);

/// <summary>A login role: the connection string made of it and the generated password inside.</summary>
internal sealed record ServiceRole(IResourceBuilder<ConnectionStringResource> Connection, IResourceBuilder<ParameterResource> Password);
