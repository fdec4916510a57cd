using Aspire.Hosting.Processes;
using Aspire.Hosting.RabbitMQ;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting;

/// <summary>Adds RabbitMQ.</summary>
public static class RabbitMQBuilderExtensions
{
    internal const string ManagementEndpointName = "management";

    /// <summary>The installed RabbitMQ on ports of its own, or the broker that <c>ConnectionStrings:name</c> names.</summary>
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null
    )
    {
        var given = builder.Configuration.GetConnectionString(name);
        var server = given is null
            ? new RabbitMQServerResource(
                name,
                userName?.Resource,
                password?.Resource ?? ParameterResourceBuilderExtensions.GeneratedPassword(builder, $"{name}-password")
            )
            : GivenServer(name, given);
        var added = builder.AddResource(server);
        builder
            .Services.AddHealthChecks()
            .Add(ResourceBuilderExtensions.Registration($"{name}_check", _ => new RabbitMQHealthCheck(server)));
        added.WithHealthCheck($"{name}_check");
        return given is not null
            ? added
            : added
                .WithEndpoint(port, scheme: "tcp", name: RabbitMQServerResource.PrimaryEndpointName)
                .WithEndpoint(RabbitMQServerResource.PrimaryEndpointName, e => e.TargetHost = "127.0.0.1")
                .WithAnnotation(new ProcessPlanAnnotation(RabbitMQProgram.For(server)));
    }

    /// <summary>Keeps the data when the host ends, in the store.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithDataVolume(
        this IResourceBuilder<RabbitMQServerResource> builder,
        string? name = null,
        bool isReadOnly = false
    ) => builder.WithAnnotation(new DataVolumeAnnotation(name, null), ResourceAnnotationMutationBehavior.Replace);

    /// <summary>Keeps the data when the host ends, in a folder of the caller's.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithDataBindMount(
        this IResourceBuilder<RabbitMQServerResource> builder,
        string source,
        bool isReadOnly = false
    ) =>
        builder.WithAnnotation(
            new DataVolumeAnnotation(null, Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory)),
            ResourceAnnotationMutationBehavior.Replace
        );

    /// <summary>Adds the management pages. They cost about as much memory as the broker itself.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(this IResourceBuilder<RabbitMQServerResource> builder) =>
        builder.WithManagementPlugin(null);

    /// <inheritdoc cref="WithManagementPlugin(IResourceBuilder{RabbitMQServerResource})"/>
    public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(
        this IResourceBuilder<RabbitMQServerResource> builder,
        int? port
    ) =>
        builder.Resource.Last<ConnectionStringRedirectAnnotation>() is not null
            ? builder
            : builder
                .WithHttpEndpoint(port, name: ManagementEndpointName)
                .WithEndpoint(ManagementEndpointName, e => e.TargetHost = "127.0.0.1");

    private static RabbitMQServerResource GivenServer(string name, string connectionString)
    {
        var address = new Uri(connectionString);
        var user = address.UserInfo.Split(':', 2);
        var server = new RabbitMQServerResource(
            name,
            new ParameterResource($"{name}-username", _ => Uri.UnescapeDataString(user[0])),
            new ParameterResource($"{name}-password", _ => Uri.UnescapeDataString(user.ElementAtOrDefault(1) ?? ""), secret: true)
        );
        var whole = new ParameterResource($"{name}-connection", _ => connectionString, secret: true);
        server.Annotations.Add(
            new ConnectionStringRedirectAnnotation(new ConnectionStringResource(name, ReferenceExpression.Create($"{whole}")))
        );
        var endpoint = new EndpointAnnotation(System.Net.Sockets.ProtocolType.Tcp, name: RabbitMQServerResource.PrimaryEndpointName);
        endpoint.AllocatedEndpoint = new AllocatedEndpoint(endpoint, address.Host, address.Port > 0 ? address.Port : 5672);
        server.Annotations.Add(endpoint);
        return server;
    }
}
