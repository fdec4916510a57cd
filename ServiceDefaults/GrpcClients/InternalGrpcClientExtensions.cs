using CrmCloud.ServiceDefaults.GrpcClients;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using IdentityClient = CrmCloud.Contracts.Workspace.V1.Identity.IdentityClient;

namespace Microsoft.Extensions.Hosting;

/// <summary>gRPC clients of the other services.</summary>
public static class InternalGrpcClientExtensions
{
    /// <summary>
    /// Registers <typeparamref name="TClient"/> for the endpoint <c>grpc</c> of a service: discovery, a deadline on
    /// unary calls, repetition of what is safe to repeat, and the caller's token (a service token outside requests).
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="serviceName">As in the AppHost, such as <c>workspace</c>.</param>
    public static IHttpClientBuilder AddInternalGrpcClient<TClient>(this IServiceCollection services, string serviceName)
        where TClient : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceName);
        return services.AddInternalCalls().AddGrpcClient<TClient>(client => client.Address = AddressOf(serviceName)).WithInternalCalls();
    }

    /// <summary>The same under a name, for <c>GrpcClientFactory</c>: one client of the same kind for each of several services.</summary>
    /// <param name="services">The container.</param>
    /// <param name="serviceName">As in the AppHost, such as <c>workspace</c>.</param>
    /// <param name="clientName">What to ask the factory for.</param>
    public static IHttpClientBuilder AddInternalGrpcClient<TClient>(this IServiceCollection services, string serviceName, string clientName)
        where TClient : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceName);
        return services
            .AddInternalCalls()
            .AddGrpcClient<TClient>(clientName, client => client.Address = AddressOf(serviceName))
            .WithInternalCalls();
    }

    /// <summary>
    /// Registers <see cref="IServiceTokenSource"/> and <see cref="IdentityClient"/>, which sends no token by itself,
    /// since it fetches them. Part of <see cref="AddInternalGrpcClient"/>.
    /// </summary>
    public static IServiceCollection AddServiceTokens(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(IServiceTokenSource)))
        {
            return services;
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<ServiceIdentityOptions>().BindConfiguration(ServiceIdentityOptions.Section).ValidateDataAnnotations();
        services
            .AddOptions<InternalGrpcOptions>()
            .BindConfiguration(InternalGrpcOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton<IdempotentMethods>();
        services.TryAddSingleton<UnaryCallInterceptor>();
        services.AddGrpcClient<IdentityClient>(client => client.Address = AddressOf("workspace")).AddInterceptor<UnaryCallInterceptor>();
        services.AddSingleton<IServiceTokenSource, ServiceTokenSource>();
        return services;
    }

    private static IServiceCollection AddInternalCalls(this IServiceCollection services)
    {
        services.AddServiceTokens();
        services.AddHttpContextAccessor();
        services.TryAddTransient<CallerTokenHandler>();
        return services;
    }

    private static IHttpClientBuilder WithInternalCalls(this IHttpClientBuilder client) =>
        client.AddInterceptor<UnaryCallInterceptor>().AddHttpMessageHandler<CallerTokenHandler>();

    private static Uri AddressOf(string serviceName) => new($"http://_grpc.{serviceName}");
}
