using Aspire.Hosting.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Asks a page of the resource whether it is healthy.</summary>
    /// <param name="builder">The resource.</param>
    /// <param name="path">The page, <c>/</c> by default.</param>
    /// <param name="statusCode">The answer of a healthy resource, 200 by default.</param>
    /// <param name="endpointName">Which endpoint; the https one when there is one, else http.</param>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder,
        string? path = null,
        int? statusCode = null,
        string? endpointName = null
    )
        where T : IResourceWithEndpoints =>
        builder.WithHttpHealthCheck(endpointName is null ? null : () => builder.GetEndpoint(endpointName), path, statusCode);

    /// <inheritdoc cref="WithHttpHealthCheck{T}(IResourceBuilder{T}, string, int?, string)"/>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder,
        Func<EndpointReference>? endpointSelector,
        string? path = null,
        int? statusCode = null
    )
        where T : IResourceWithEndpoints
    {
        var page = path ?? "/";
        var healthy = statusCode ?? 200;
        var endpoint =
            endpointSelector?.Invoke()
            ?? Array.Find([builder.GetEndpoint("https"), builder.GetEndpoint("http")], e => e.Exists)
            ?? throw new DistributedApplicationException(
                $"Could not create HTTP health check for resource '{builder.Resource.Name}' as it has no http endpoint."
            );
        var key = $"{builder.Resource.Name}_{endpoint.EndpointName}_{page}_{healthy}_check";
        builder.ApplicationBuilder.Services.AddHealthChecks().Add(Registration(key, _ => new HttpHealthCheck(endpoint, page, healthy)));
        return builder.WithHealthCheck(key);
    }

    /// <summary>Lets a registered health check tell whether the resource is healthy.</summary>
    public static IResourceBuilder<T> WithHealthCheck<T>(this IResourceBuilder<T> builder, string key)
        where T : IResource =>
        builder.Resource.Annotations.OfType<HealthCheckAnnotation>().Any(h => h.Key == key)
            ? throw new DistributedApplicationException($"Resource '{builder.Resource.Name}' already has a health check with key '{key}'.")
            : builder.WithAnnotation(new HealthCheckAnnotation(key));

    internal static HealthCheckRegistration Registration(string key, Func<IServiceProvider, IHealthCheck> check) =>
        new(key, check, HealthStatus.Unhealthy, tags: null, timeout: TimeSpan.FromSeconds(5));
}
