using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps gRPC services to endpoints.</summary>
public static class GrpcEndpointRouteBuilderExtensions
{
    /// <summary>Maps every method of a service to <c>POST /package.Service/Method</c>.</summary>
    /// <typeparam name="TService">Derives from a generated base; taken from the request's services, or else made for each call.</typeparam>
    /// <returns>Conventions for all its endpoints, such as <c>RequireAuthorization</c>.</returns>
    /// <exception cref="InvalidOperationException"><c>AddGrpc</c> was not called, or the type is no gRPC service.</exception>
    /// <exception cref="NotSupportedException">A method takes a stream of requests.</exception>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        var unimplemented =
            builder.ServiceProvider.GetService<UnimplementedEndpoints>()
            ?? throw new InvalidOperationException(
                "Unable to find the required services. Please add all the required services by calling 'IServiceCollection.AddGrpc' inside the call to 'ConfigureServices(...)' in the application startup code."
            );
        var options = builder.ServiceProvider.GetRequiredService<IOptions<GrpcServiceOptions>>().Value;
        var endpoints = new EndpointBinder<TService>(builder, options).Bind();
        unimplemented.Map(builder, endpoints.ServiceNames, options.IgnoreUnknownServices ?? false);
        return new GrpcServiceEndpointConventionBuilder(endpoints.Conventions);
    }
}
