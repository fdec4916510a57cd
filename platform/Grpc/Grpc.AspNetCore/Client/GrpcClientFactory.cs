using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Net.ClientFactory;

/// <summary>Makes clients that were added under a name: several of one kind, each with an address of its own.</summary>
public abstract class GrpcClientFactory
{
    /// <exception cref="InvalidOperationException">No client was added under the name.</exception>
    public abstract TClient CreateClient<TClient>(string name)
        where TClient : class;
}

internal sealed class NamedGrpcClientFactory(GrpcChannels channels, IServiceProvider services, IEnumerable<NamedGrpcClient> known)
    : GrpcClientFactory
{
    public override TClient CreateClient<TClient>(string name)
    {
        if (!known.Any(client => client.Name == name && client.Type == typeof(TClient)))
        {
            throw new InvalidOperationException($"No gRPC client of type {typeof(TClient)} was added as '{name}'.");
        }
        return ActivatorUtilities.CreateInstance<TClient>(services, channels.CreateCallInvoker(name, services));
    }
}

internal sealed record NamedGrpcClient(string Name, Type Type);
