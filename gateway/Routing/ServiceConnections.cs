using System.Diagnostics;
using System.Net;
using CrmCloud.ServiceDefaults.Discovery;
using Yarp.ReverseProxy.Forwarder;

namespace CrmCloud.Gateway.Routing;

/// <summary>Pooled HTTP/1.1 connections to the services, and their addresses in turn.</summary>
internal sealed class ServiceConnections(ServiceEndpoints endpoints) : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = new ReverseProxyPropagator(DistributedContextPropagator.Current),
            ConnectTimeout = TimeSpan.FromSeconds(2),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxConnectionsPerServer = 512,
        }
    );

    public HttpMessageInvoker Invoker => _invoker;

    /// <summary>Scheme, host and port of the service's next endpoint; null where none is configured.</summary>
    public Uri? Next(string service) =>
        endpoints.TryNext(service, "http", out var address) || endpoints.TryNext(service, "https", out address) ? address : null;

    /// <summary>The gateway's own GET of a service's anonymous page; null where the service does not answer in time.</summary>
    public async Task<HttpResponseMessage?> TryGetAsync(string service, string path, TimeSpan within, CancellationToken cancellationToken)
    {
        if (Next(service) is not { } address)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(within);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        try
        {
            var response = await _invoker.SendAsync(request, limit.Token);
            await response.Content.LoadIntoBufferAsync(limit.Token);
            return response;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    public void Dispose() => _invoker.Dispose();
}
