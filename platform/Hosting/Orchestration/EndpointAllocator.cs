using Aspire.Hosting.Networking;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>
/// Gives every endpoint its ports before anything starts. A single process binds the public port itself, also across its
/// restarts; the host's proxy stands before several replicas, or where a public and a target port were both asked for.
/// </summary>
internal sealed class EndpointAllocator(PortAllocator ports, IConfiguration configuration, ILogger<EndpointAllocator> log)
    : IAsyncDisposable
{
    private readonly List<TcpProxy> _proxies = [];

    private bool RandomizePorts => configuration.GetValue("DcpPublisher:RandomizePorts", false);

    public void Allocate(IResource resource)
    {
        var replicas = resource.GetReplicaCount();
        foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>())
        {
            if (endpoint.AllocatedEndpoint is null)
            {
                Allocate(resource, endpoint, replicas);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var proxy in _proxies)
        {
            await proxy.DisposeAsync();
        }
    }

    private void Allocate(IResource resource, EndpointAnnotation endpoint, int replicas)
    {
        var wanted = RandomizePorts ? null : endpoint.Port ?? (endpoint.IsProxied ? null : endpoint.TargetPort);
        var target = RandomizePorts ? null : endpoint.TargetPort;
        if (replicas > 1 && (!endpoint.IsProxied || target is not null))
        {
            throw new DistributedApplicationException(
                $"The endpoint '{endpoint.Name}' of '{resource.Name}' must be proxied and free to choose its target port: there are {replicas} replicas."
            );
        }

        var isServer = resource is ContainerResource;
        var proxied =
            endpoint.IsProxied
            && !isServer
            && (replicas > 1 || (wanted is not null && target != wanted) || (target is not null && target != wanted));
        if (wanted is { } fixedPort)
        {
            ports.Claim(fixedPort, resource.Name);
        }

        var port = wanted ?? ports.Pick();
        endpoint.TargetPorts = !proxied ? [port] : [.. Enumerable.Range(0, replicas).Select(_ => target ?? ports.Pick())];
        endpoint.AllocatedEndpoint = new AllocatedEndpoint(endpoint, endpoint.TargetHost, port);
        if (proxied)
        {
            _proxies.Add(new TcpProxy(port, endpoint.TargetPorts, log));
        }
    }
}
