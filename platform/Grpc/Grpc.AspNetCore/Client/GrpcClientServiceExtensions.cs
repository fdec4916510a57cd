using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.ClientFactory;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds gRPC clients to the service collection.</summary>
public static class GrpcClientServiceExtensions
{
    /// <summary>Adds a generated client, whose address is configured elsewhere.</summary>
    public static IHttpClientBuilder AddGrpcClient<TClient>(this IServiceCollection services)
        where TClient : class => services.AddGrpcClient<TClient>(static (_, _) => { });

    /// <summary>Adds a generated client.</summary>
    public static IHttpClientBuilder AddGrpcClient<TClient>(
        this IServiceCollection services,
        Action<GrpcClientFactoryOptions> configureClient
    )
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(configureClient);
        return services.AddGrpcClient<TClient>((_, options) => configureClient(options));
    }

    /// <summary>Adds a generated client under a name, for <see cref="GrpcClientFactory.CreateClient{TClient}"/>.</summary>
    public static IHttpClientBuilder AddGrpcClient<TClient>(
        this IServiceCollection services,
        string name,
        Action<GrpcClientFactoryOptions> configureClient
    )
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configureClient);
        services.AddSingleton(new NamedGrpcClient(name, typeof(TClient)));
        return services.AddChannel(name, (_, options) => configureClient(options));
    }

    /// <summary>Adds a generated client that is configured from services.</summary>
    /// <returns>Goes on with the client's handlers, as for any HTTP client.</returns>
    public static IHttpClientBuilder AddGrpcClient<TClient>(
        this IServiceCollection services,
        Action<IServiceProvider, GrpcClientFactoryOptions> configureClient
    )
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configureClient);

        var name = typeof(TClient).FullName!;
        var create = ActivatorUtilities.CreateFactory<TClient>([typeof(CallInvoker)]);
        services.AddTransient(provider =>
            create(provider, [provider.GetRequiredService<GrpcChannels>().CreateCallInvoker(name, provider)])
        );
        return services.AddChannel(name, configureClient);
    }

    private static IHttpClientBuilder AddChannel(
        this IServiceCollection services,
        string name,
        Action<IServiceProvider, GrpcClientFactoryOptions> configureClient
    )
    {
        services.TryAddSingleton<GrpcChannels>();
        services.TryAddTransient<GrpcClientFactory, NamedGrpcClientFactory>();
        services.AddSingleton<IConfigureOptions<GrpcClientFactoryOptions>>(provider => new ConfigureNamedOptions<GrpcClientFactoryOptions>(
            name,
            options => configureClient(provider, options)
        ));
        return services
            .AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(GrpcHttpHandler.Create)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan); // the channel keeps the handler; connections have a lifetime of their own
    }
}
