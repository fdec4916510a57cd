using System.Collections.Concurrent;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.Extensions.Options;

namespace Grpc.Net.ClientFactory;

/// <summary>The channels of all clients of the service collection, one per kind of client, kept as long as the application.</summary>
internal sealed class GrpcChannels(
    IServiceProvider services,
    IHttpMessageHandlerFactory handlers,
    IOptionsMonitor<GrpcClientFactoryOptions> options
) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<(GrpcChannel Channel, CallInvoker Invoker)>> _channels = new();

    /// <summary>What a new client of this kind calls through.</summary>
    public CallInvoker CreateCallInvoker(string name, IServiceProvider clientServices)
    {
        var invoker = _channels.GetOrAdd(name, static (name, self) => new(() => self.Create(name)), this).Value.Invoker;
        return Intercept(invoker, InterceptorScope.Client, name, clientServices);
    }

    public void Dispose()
    {
        foreach (var channel in _channels.Values.Where(channel => channel.IsValueCreated))
        {
            channel.Value.Channel.Dispose();
        }
    }

    private (GrpcChannel, CallInvoker) Create(string name)
    {
        var configured = options.Get(name);
        var address =
            configured.Address
            ?? throw new InvalidOperationException(
                $@"Could not resolve the address for gRPC client '{name}'. Set an address when registering the client: services.AddGrpcClient<{name}>(o => o.Address = new Uri(""https://localhost:5001""))"
            );
        var channelOptions = new GrpcChannelOptions { HttpHandler = handlers.CreateHandler(name) };
        foreach (var change in configured.ChannelOptionsActions)
        {
            change(channelOptions);
        }
        var channel = GrpcChannel.ForAddress(address, channelOptions);
        return (channel, Intercept(channel.CreateCallInvoker(), InterceptorScope.Channel, name, services));
    }

    private CallInvoker Intercept(CallInvoker invoker, InterceptorScope scope, string name, IServiceProvider services)
    {
        var registrations = options.Get(name).InterceptorRegistrations;
        for (var index = registrations.Count - 1; index >= 0; index--)
        {
            if (registrations[index].Scope == scope)
            {
                invoker = invoker.Intercept(registrations[index].Creator(services));
            }
        }
        return invoker;
    }
}
