using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A place where a resource listens.</summary>
public sealed class EndpointAnnotation : IResourceAnnotation
{
    /// <param name="protocol">TCP only in this stand-in.</param>
    /// <param name="uriScheme">Defaults to the protocol's name.</param>
    /// <param name="transport">Defaults to the scheme's usual one; <c>http2</c> for gRPC.</param>
    /// <param name="name">Defaults to the scheme.</param>
    /// <param name="port">The public port; null picks a free one.</param>
    /// <param name="targetPort">The port the process binds; null picks one.</param>
    /// <param name="isExternal">Shown to people.</param>
    /// <param name="isProxied">Whether the host may hold the public port.</param>
    public EndpointAnnotation(
        ProtocolType protocol,
        string? uriScheme = null,
        string? transport = null,
        string? name = null,
        int? port = null,
        int? targetPort = null,
        bool? isExternal = null,
        bool isProxied = true
    )
    {
        Protocol = protocol;
        UriScheme = uriScheme ?? "tcp";
        Name = name ?? UriScheme;
        Transport = transport ?? (UriScheme is "http" or "https" ? "http" : "tcp");
        Port = port;
        TargetPort = targetPort;
        IsExternal = isExternal ?? false;
        IsProxied = isProxied;
        ModelName.Validate(Name);
    }

    /// <summary>Unique within the resource.</summary>
    public string Name { get; set; }

    /// <summary>Always TCP.</summary>
    public ProtocolType Protocol { get; set; }

    /// <summary>The public port, if it is fixed.</summary>
    public int? Port { get; set; }

    /// <summary>The port of the process, if it is fixed.</summary>
    public int? TargetPort { get; set; }

    /// <summary>For example http.</summary>
    public string UriScheme { get; set; }

    /// <summary>The host name under which the process listens.</summary>
    public string TargetHost { get; set; } = "localhost";

    /// <summary>http, http2 or tcp.</summary>
    public string Transport { get; set; }

    /// <summary>Shown to people and published.</summary>
    public bool IsExternal { get; set; }

    /// <summary>Whether the host may hold the public port on behalf of the process.</summary>
    public bool IsProxied { get; set; }

    /// <summary>Where the endpoint is reached, once that is known.</summary>
    public AllocatedEndpoint? AllocatedEndpoint { get; set; }

    internal bool FromLaunchProfile { get; init; }

    internal string? TargetPortEnvironmentVariable { get; set; }

    /// <summary>The port that each replica binds.</summary>
    internal int[] TargetPorts { get; set; } = [];

    internal bool IsHttp2 => Transport == "http2" || Name == "grpc";
}

/// <summary>Where an endpoint is reached.</summary>
public class AllocatedEndpoint(EndpointAnnotation endpoint, string address, int port)
{
    /// <summary>The endpoint.</summary>
    public EndpointAnnotation Endpoint { get; } = endpoint;

    /// <summary>Host name or address.</summary>
    public string Address { get; } = address;

    /// <summary>The public port.</summary>
    public int Port { get; } = port;

    /// <summary>For example http.</summary>
    public string UriScheme => Endpoint.UriScheme;

    /// <summary>Host and port.</summary>
    public string EndPointString => $"{Address}:{Port}";

    /// <summary>The address as a URI.</summary>
    public string UriString => $"{UriScheme}://{EndPointString}";

    /// <inheritdoc />
    public override string ToString() => UriString;
}
