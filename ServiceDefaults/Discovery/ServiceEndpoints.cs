using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace CrmCloud.ServiceDefaults.Discovery;

/// <summary>
/// Finds services by name in the configuration keys <c>services:{name}:{scheme or endpoint}:{n}</c> (the variables
/// <c>services__{name}__…</c> that the AppHost sets) and takes the addresses of a service in turn. Follows reloads.
/// </summary>
/// <remarks>
/// <c>http://leads</c> and <c>https+http://leads</c> take the endpoints of that scheme, the first scheme that has any;
/// <c>http://_grpc.workspace</c> takes the endpoint named <c>grpc</c>. A host that is not configured is left alone.
/// </remarks>
public sealed class ServiceEndpoints : IDisposable
{
    private readonly IConfiguration _configuration;
    private readonly IDisposable _reload;
    private ConcurrentDictionary<string, Rotation> _rotations = new(StringComparer.OrdinalIgnoreCase);

    public ServiceEndpoints(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _configuration = configuration;
        _reload = ChangeToken.OnChange(
            configuration.GetReloadToken,
            () => _rotations = new ConcurrentDictionary<string, Rotation>(StringComparer.OrdinalIgnoreCase)
        );
    }

    /// <summary>The next address of the service that <paramref name="address"/> names; false where it names none.</summary>
    /// <param name="address">Such as <c>http://leads/path</c>; its path and query are not looked at.</param>
    /// <param name="endpoint">Scheme, host and port to call, without a path.</param>
    public bool TryResolve(Uri address, [NotNullWhen(true)] out Uri? endpoint)
    {
        ArgumentNullException.ThrowIfNull(address);
        endpoint = null;
        var (service, names) = Parse(address);
        foreach (var name in names)
        {
            if (TryNext(service, name, out endpoint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next address of an endpoint of a service, such as (<c>leads</c>, <c>http</c>).</summary>
    public bool TryNext(string service, string endpointName, [NotNullWhen(true)] out Uri? endpoint)
    {
        endpoint = _rotations.GetOrAdd($"{service}:{endpointName}", Load, _configuration).Next();
        return endpoint is not null;
    }

    public void Dispose() => _reload.Dispose();

    private static (string Service, string[] EndpointNames) Parse(Uri address)
    {
        var host = address.Host;
        if (host.StartsWith('_') && host.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot)
        {
            return (host[(dot + 1)..], [host[1..dot]]);
        }

        return (host, address.Scheme.Split('+'));
    }

    private static Rotation Load(string key, IConfiguration configuration) =>
        new([
            .. configuration
                .GetSection($"services:{key}")
                .GetChildren()
                .Select(child => child.Value)
                .Where(value => !string.IsNullOrWhiteSpace(value))
                .Select(value => new Uri(value!, UriKind.Absolute)),
        ]);

    private sealed class Rotation(Uri[] endpoints)
    {
        private uint _turn = uint.MaxValue;

        public Uri? Next() =>
            endpoints.Length switch
            {
                0 => null,
                1 => endpoints[0],
                _ => endpoints[Interlocked.Increment(ref _turn) % (uint)endpoints.Length],
            };
    }
}
