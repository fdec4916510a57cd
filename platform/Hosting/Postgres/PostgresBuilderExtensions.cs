using Aspire.Hosting.Postgres;
using Aspire.Hosting.Processes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Aspire.Hosting;

/// <summary>Adds PostgreSQL.</summary>
public static class PostgresBuilderExtensions
{
    /// <summary>The installed PostgreSQL on a port of its own, or the server that <c>ConnectionStrings:name</c> names.</summary>
    public static IResourceBuilder<PostgresServerResource> AddPostgres(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null
    )
    {
        var given = builder.Configuration.GetConnectionString(name);
        var server = given is null
            ? new PostgresServerResource(
                name,
                userName?.Resource,
                password?.Resource ?? ParameterResourceBuilderExtensions.GeneratedPassword(builder, $"{name}-password")
            )
            : GivenServer(name, given);
        var added = builder.AddResource(server);
        added.WithCheck($"{name}_check", server);
        if (given is null)
        {
            added
                .WithEndpoint(port, scheme: "tcp", name: PostgresServerResource.PrimaryEndpointName)
                .WithEndpoint(PostgresServerResource.PrimaryEndpointName, e => e.TargetHost = "127.0.0.1")
                .WithAnnotation(new ProcessPlanAnnotation(PostgresProgram.For(server)));
        }

        return added.OnResourceReady((resource, _, ct) => PostgresDatabases.CreateAsync(resource, ct));
    }

    /// <summary>A database of the server.</summary>
    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder,
        string name,
        string? databaseName = null
    )
    {
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        builder.Resource.Add(database);
        return builder.ApplicationBuilder.AddResource(database).WithCheck($"{name}_check", database);
    }

    /// <summary>Keeps the data when the host ends, in the store.</summary>
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(
        this IResourceBuilder<PostgresServerResource> builder,
        string? name = null,
        bool isReadOnly = false
    ) => builder.WithAnnotation(new DataVolumeAnnotation(name, null), ResourceAnnotationMutationBehavior.Replace);

    /// <summary>Keeps the data when the host ends, in a folder of the caller's.</summary>
    public static IResourceBuilder<PostgresServerResource> WithDataBindMount(
        this IResourceBuilder<PostgresServerResource> builder,
        string source,
        bool isReadOnly = false
    ) =>
        builder.WithAnnotation(
            new DataVolumeAnnotation(null, Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory)),
            ResourceAnnotationMutationBehavior.Replace
        );

    /// <summary>Fixes the port, or frees it again.</summary>
    public static IResourceBuilder<PostgresServerResource> WithHostPort(this IResourceBuilder<PostgresServerResource> builder, int? port) =>
        builder.WithEndpoint(PostgresServerResource.PrimaryEndpointName, e => e.Port = port, createIfNotExists: false);

    private static PostgresServerResource GivenServer(string name, string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        var server = new PostgresServerResource(
            name,
            new ParameterResource($"{name}-username", _ => parts.Username ?? "postgres"),
            new ParameterResource($"{name}-password", _ => parts.Password ?? "", secret: true)
        );
        var whole = new ParameterResource($"{name}-connection", _ => connectionString, secret: true);
        server.Annotations.Add(
            new ConnectionStringRedirectAnnotation(new ConnectionStringResource(name, ReferenceExpression.Create($"{whole}")))
        );
        var endpoint = new EndpointAnnotation(System.Net.Sockets.ProtocolType.Tcp, name: PostgresServerResource.PrimaryEndpointName);
        endpoint.AllocatedEndpoint = new AllocatedEndpoint(endpoint, parts.Host ?? "localhost", parts.Port);
        server.Annotations.Add(endpoint);
        return server;
    }

    private static IResourceBuilder<T> WithCheck<T>(this IResourceBuilder<T> builder, string key, IResourceWithConnectionString target)
        where T : IResource
    {
        builder
            .ApplicationBuilder.Services.AddHealthChecks()
            .Add(ResourceBuilderExtensions.Registration(key, _ => new PostgresHealthCheck(target)));
        return builder.WithHealthCheck(key);
    }
}
