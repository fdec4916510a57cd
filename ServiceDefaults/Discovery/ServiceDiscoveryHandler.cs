namespace CrmCloud.ServiceDefaults.Discovery;

/// <summary>
/// Sends a request for <c>http://{service}</c> to the service's next address. Innermost, so that each attempt of a
/// retried request goes to another one.
/// </summary>
internal sealed class ServiceDiscoveryHandler(ServiceEndpoints services) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri;
        if (address is null || !services.TryResolve(address, out var endpoint))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        request.RequestUri = new Uri(endpoint, address.PathAndQuery);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            request.RequestUri = address;
        }
    }
}
