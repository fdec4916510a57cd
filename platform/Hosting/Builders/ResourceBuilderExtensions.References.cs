namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Gives the resource the connection string of another, and its parts.</summary>
    /// <param name="builder">Who gets it.</param>
    /// <param name="source">Whose connection string.</param>
    /// <param name="connectionName">The name under which the consumer looks it up; the source's name by default.</param>
    /// <param name="optional">Whether a missing connection string is left out instead of an error.</param>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithConnectionString> source,
        string? connectionName = null,
        bool optional = false
    )
        where TDestination : IResourceWithEnvironment
    {
        var resource = source.Resource;
        var name = connectionName ?? resource.Name;
        builder.Relate(resource, "Reference");
        return builder.WithEnvironment(async context =>
        {
            var flags = Flags(context.Resource);
            if (flags.HasFlag(ReferenceEnvironmentInjectionFlags.ConnectionString))
            {
                var variable = resource.ConnectionStringEnvironmentVariable ?? $"ConnectionStrings__{name}";
                if (!optional || !string.IsNullOrEmpty(await resource.GetConnectionStringAsync(context.CancellationToken)))
                {
                    context.EnvironmentVariables[variable] = new RequiredConnectionString(resource);
                }
            }

            if (flags.HasFlag(ReferenceEnvironmentInjectionFlags.ConnectionProperties))
            {
                foreach (var (property, value) in resource.GetConnectionProperties())
                {
                    context.EnvironmentVariables[$"{ModelName.Encode(name)}_{property}".ToUpperInvariant()] = value;
                }
            }
        });
    }

    /// <summary>Tells the resource where all endpoints of another are.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithServiceDiscovery> source
    )
        where TDestination : IResourceWithEnvironment => builder.WithReference(source, source.Resource.Name);

    /// <summary>Tells the resource, under another name, where all endpoints of another are.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithServiceDiscovery> source,
        string name
    )
        where TDestination : IResourceWithEnvironment
    {
        builder.Relate(source.Resource, "Reference");
        return builder.WithEnvironment(context =>
        {
            foreach (var endpoint in source.Resource.Annotations.OfType<EndpointAnnotation>())
            {
                AddService(context, name, new EndpointReference(source.Resource, endpoint.Name));
            }
        });
    }

    /// <summary>Tells the resource where one endpoint of another is.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        EndpointReference endpointReference
    )
        where TDestination : IResourceWithEnvironment
    {
        builder.Relate(endpointReference.Resource, "Reference");
        return builder.WithEnvironment(context => AddService(context, endpointReference.Resource.Name, endpointReference));
    }

    /// <summary>Tells the resource where something outside the application is.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        string name,
        Uri uri
    )
        where TDestination : IResourceWithEnvironment
    {
        if (!uri.IsAbsoluteUri)
        {
            throw new InvalidOperationException($"The address of '{name}' must be absolute.");
        }

        return builder.WithEnvironment($"services__{name}__default__0", uri.ToString()).WithEnvironment(name, uri.ToString());
    }

    /// <summary>Limits what references put into the environment.</summary>
    public static IResourceBuilder<TDestination> WithReferenceEnvironment<TDestination>(
        this IResourceBuilder<TDestination> builder,
        ReferenceEnvironmentInjectionFlags flags
    )
        where TDestination : IResourceWithEnvironment =>
        builder.WithAnnotation(new ReferenceEnvironmentInjectionAnnotation(flags), ResourceAnnotationMutationBehavior.Replace);

    internal static void Relate<T>(this IResourceBuilder<T> builder, IResource other, string type)
        where T : IResource
    {
        if (!builder.Resource.Annotations.OfType<ResourceRelationshipAnnotation>().Any(r => r.Resource == other && r.Type == type))
        {
            builder.WithAnnotation(new ResourceRelationshipAnnotation(other, type));
        }
    }

    private static ReferenceEnvironmentInjectionFlags Flags(IResource resource) =>
        resource.Last<ReferenceEnvironmentInjectionAnnotation>()?.Flags ?? ReferenceEnvironmentInjectionFlags.All;

    private static void AddService(EnvironmentCallbackContext context, string name, EndpointReference endpoint)
    {
        var flags = Flags(context.Resource);
        if (flags.HasFlag(ReferenceEnvironmentInjectionFlags.ServiceDiscovery))
        {
            var index = 0;
            string Key() => $"services__{name}__{endpoint.Scheme}__{index}";
            while (context.EnvironmentVariables.TryGetValue(Key(), out var taken) && !Same(taken, endpoint))
            {
                index++;
            }

            context.EnvironmentVariables[Key()] = endpoint;
        }

        if (flags.HasFlag(ReferenceEnvironmentInjectionFlags.Endpoints))
        {
            context.EnvironmentVariables[$"{ModelName.Encode(name)}_{ModelName.Encode(endpoint.EndpointName)}".ToUpperInvariant()] =
                endpoint;
        }
    }

    private static bool Same(object value, EndpointReference endpoint) =>
        value is EndpointReference other && other.Resource == endpoint.Resource && other.EndpointName == endpoint.EndpointName;
}

/// <summary>A connection string without which the consumer cannot start.</summary>
internal sealed class RequiredConnectionString(IResourceWithConnectionString resource) : IValueProvider, IValueWithReferences
{
    public IEnumerable<object> References => [resource];

    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) =>
        await resource.GetConnectionStringAsync(cancellationToken) is { Length: > 0 } value
            ? value
            : throw new DistributedApplicationException($"The connection string for the resource '{resource.Name}' is not available.");
}
