using Microsoft.Extensions.Configuration;

namespace CrmCloud.AppHost;

/// <summary>The wiring that every service has alike; what differs between them stands in AppHost.cs.</summary>
internal static class Extensions
{
    private const string Http = "http";
    private const string Grpc = "grpc";
    private const string Health = "/health";
    private const int DefaultGatewayPort = 8080;

    /// <summary>A service's database with connection strings of its three roles; DatabaseSetup makes the roles.</summary>
    public static ServiceData AddServiceDatabase(this IResourceBuilder<PostgresServerResource> postgres, string service)
    {
        var database = postgres.AddDatabase($"{service}-db", service);
        return new ServiceData(
            service,
            database,
            postgres.AddServiceRole(service, "app"),
            postgres.AddServiceRole(service, "migrator"),
            postgres.AddServiceRole(service, "relay")
        );
    }

    /// <summary>The one-shot that makes the databases' roles; the only one besides the server that knows the superuser.</summary>
    public static IResourceBuilder<ProjectResource> AddDatabaseSetup<TProject>(
        this IDistributedApplicationBuilder builder,
        IResourceBuilder<PostgresServerResource> postgres,
        params ServiceData[] databases
    )
        where TProject : IProjectMetadata, new()
    {
        var setup = builder
            .AddConfiguredProject<TProject>("database-setup")
            .WithReference(postgres)
            .WaitFor(postgres)
            .WithArgs(databases.Select(data => data.Service).ToArray());
        foreach (var data in databases)
        {
            setup
                .WaitFor(data.Database)
                .WithEnvironment($"Databases__{data.Service}__AppPassword", data.App.Password)
                .WithEnvironment($"Databases__{data.Service}__MigratorPassword", data.Migrator.Password)
                .WithEnvironment($"Databases__{data.Service}__RelayPassword", data.Relay.Password);
        }
        return setup;
    }

    /// <summary>The service's own <c>migrate</c> command: its schema, and its queues with their bindings.</summary>
    public static IResourceBuilder<ProjectResource> AddMigrations<TProject>(
        this IDistributedApplicationBuilder builder,
        ServiceData data,
        IResourceBuilder<RabbitMQServerResource> messaging
    )
        where TProject : IProjectMetadata, new() =>
        builder
            .AddConfiguredProject<TProject>($"{data.Service}-migrations")
            .WithArgs("migrate")
            .WithReference(data.Migrator.Connection, "migrator")
            .WithServiceReferences(data, messaging);

    /// <summary>A product service: HTTP and gRPC on ports of their own, its roles, the broker, an identity of its own.</summary>
    public static IResourceBuilder<ProjectResource> AddService<TProject>(
        this IDistributedApplicationBuilder builder,
        ServiceData data,
        IResourceBuilder<RabbitMQServerResource> messaging
    )
        where TProject : IProjectMetadata, new() =>
        builder
            .AddConfiguredProject<TProject>(data.Service)
            .WithKestrelEndpoint(Http, "Http1")
            .WithKestrelEndpoint(Grpc, "Http2")
            .WithEndpoint(Grpc, endpoint => endpoint.Transport = "http2")
            .WithHttpHealthCheck(Health, endpointName: Http)
            .WithServiceReferences(data, messaging)
            .WithIdentity();

    /// <summary>The gateway, on the one fixed port (<c>Gateway:Port</c>), loopback only.</summary>
    public static IResourceBuilder<ProjectResource> AddGateway<TProject>(this IDistributedApplicationBuilder builder)
        where TProject : IProjectMetadata, new() =>
        builder
            .AddConfiguredProject<TProject>("gateway")
            .WithHttpEndpoint(builder.Configuration.GetValue("Gateway:Port", DefaultGatewayPort), name: Http, isProxied: false)
            .WithExternalHttpEndpoints()
            .WithEnvironment("Gateway__WebRoot", Path.GetFullPath("../web/crm/dist", builder.AppHostDirectory))
            .WithEnvironment("Gateway__WebApps__support", Path.GetFullPath("../web/support/dist", builder.AppHostDirectory))
            .WithEnvironment("Gateway__WebApps__portal", Path.GetFullPath("../web/portal/dist", builder.AppHostDirectory))
            .WithHttpHealthCheck(Health, endpointName: Http)
            .WithIdentity();

    /// <summary>Lets a project call a service by name: <c>http://leads</c>, and <c>http://_grpc.leads</c> for gRPC.</summary>
    public static IResourceBuilder<ProjectResource> WithService(
        this IResourceBuilder<ProjectResource> project,
        IResourceBuilder<ProjectResource> service
    ) =>
        // The key of a referenced endpoint changed from its name to its scheme between Aspire versions, and both of a
        // service's have the scheme http: the gRPC address is therefore set by hand.
        project
            .WithReference(service.GetEndpoint(Http))
            .WithEnvironment($"services__{service.Resource.Name}__{Grpc}__0", service.GetEndpoint(Grpc));

    /// <summary>Gives Workspace the secrets by which these callers ask it for service tokens.</summary>
    public static void Admits(this IResourceBuilder<ProjectResource> workspace, params IResourceBuilder<ProjectResource>[] callers)
    {
        foreach (var caller in callers)
        {
            var name = caller.Resource.Name;
            workspace.WithEnvironment($"Services__{name}__Secret", workspace.ApplicationBuilder.ServiceSecret(name));
        }
    }

    public static IResourceBuilder<ProjectResource> WaitForAll(
        this IResourceBuilder<ProjectResource> project,
        IEnumerable<IResourceBuilder<ProjectResource>> migrations
    )
    {
        foreach (var migration in migrations)
        {
            project.WaitForCompletion(migration);
        }
        return project;
    }

    /// <summary>
    /// A project that listens only where the model says: launch profiles and Kestrel's settings are for running it alone.
    /// </summary>
    private static IResourceBuilder<ProjectResource> AddConfiguredProject<TProject>(
        this IDistributedApplicationBuilder builder,
        string name
    )
        where TProject : IProjectMetadata, new() =>
        builder
            .AddProject<TProject>(
                name,
                options =>
                {
                    options.ExcludeLaunchProfile = true;
                    options.ExcludeKestrelEndpoints = true;
                }
            )
            .WithEnvironment("DOTNET_ENVIRONMENT", builder.Environment.EnvironmentName)
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName);

    private static IResourceBuilder<ProjectResource> WithServiceReferences(
        this IResourceBuilder<ProjectResource> project,
        ServiceData data,
        IResourceBuilder<RabbitMQServerResource> messaging
    ) =>
        project
            .WithReference(data.App.Connection, "database")
            .WithReference(data.Relay.Connection, "relay")
            .WithReference(messaging)
            .WaitFor(messaging);

    private static IResourceBuilder<ProjectResource> WithIdentity(this IResourceBuilder<ProjectResource> project) =>
        project
            .WithEnvironment("Service__Name", project.Resource.Name)
            .WithEnvironment("Service__Secret", project.ApplicationBuilder.ServiceSecret(project.Resource.Name));

    /// <summary>
    /// An endpoint named in Kestrel's own configuration: without TLS a port speaks HTTP/1.1 or HTTP/2, not both, and
    /// ASPNETCORE_URLS cannot say which.
    /// </summary>
    private static IResourceBuilder<ProjectResource> WithKestrelEndpoint(
        this IResourceBuilder<ProjectResource> project,
        string name,
        string protocols
    )
    {
        project.WithHttpEndpoint(name: name);
        var targetPort = project.GetEndpoint(name).Property(EndpointProperty.TargetPort);
        return project
            .WithEnvironment($"Kestrel__Endpoints__{name}__Url", ReferenceExpression.Create($"http://localhost:{targetPort}"))
            .WithEnvironment($"Kestrel__Endpoints__{name}__Protocols", protocols);
    }

    private static ServiceRole AddServiceRole(this IResourceBuilder<PostgresServerResource> postgres, string service, string role)
    {
        var builder = postgres.ApplicationBuilder;
        var password = builder.AddSecret($"{service}-{role}-password");
        var endpoint = postgres.Resource.PrimaryEndpoint;
        var (host, port) = (endpoint.Property(EndpointProperty.Host), endpoint.Property(EndpointProperty.Port));
        var expression = ReferenceExpression.Create(
            $"Host={host};Port={port};Database={service};Username={service}_{role};Password={password}"
        );
        return new ServiceRole(builder.AddConnectionString($"{service}-{role}", expression), password);
    }

    /// <summary>A secret that two resources know: the same for each that asks for its name.</summary>
    public static IResourceBuilder<ParameterResource> SharedSecret(this IDistributedApplicationBuilder builder, string name) =>
        builder.Resources.OfType<ParameterResource>().FirstOrDefault(parameter => parameter.Name == name) is { } known
            ? builder.CreateResourceBuilder(known)
            : builder.AddSecret(name);

    private static IResourceBuilder<ParameterResource> ServiceSecret(this IDistributedApplicationBuilder builder, string service) =>
        builder.SharedSecret($"{service}-secret");

    /// <summary>A secret generated at the first start and kept with the data that it opens.</summary>
    private static IResourceBuilder<ParameterResource> AddSecret(this IDistributedApplicationBuilder builder, string name) =>
        builder.AddParameter(name, new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true, persist: true);
}
