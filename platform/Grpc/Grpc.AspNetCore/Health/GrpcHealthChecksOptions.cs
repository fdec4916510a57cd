using System.Collections;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Which health checks speak for which gRPC service.</summary>
public sealed class GrpcHealthChecksOptions
{
    /// <summary>The services; at first only the server as a whole, with the empty name and all checks.</summary>
    public ServiceMappingCollection Services { get; } = [];
}

/// <summary>Services by name, each with the choice of its health checks.</summary>
public sealed class ServiceMappingCollection : IEnumerable<ServiceMapping>
{
    private readonly Dictionary<string, ServiceMapping> _mappings = new() { [""] = new ServiceMapping("", static _ => true) };

    /// <summary>Says which checks speak for a service.</summary>
    public void Map(string name, Func<HealthCheckMapContext, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(predicate);
        _mappings[name] = new ServiceMapping(name, predicate);
    }

    /// <summary>The mapping of a service.</summary>
    public bool TryGetServiceMapping(string name, out ServiceMapping? serviceMapping) => _mappings.TryGetValue(name, out serviceMapping);

    /// <inheritdoc />
    public IEnumerator<ServiceMapping> GetEnumerator() => _mappings.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A service and the choice of its health checks.</summary>
public sealed class ServiceMapping
{
    internal ServiceMapping(string name, Func<HealthCheckMapContext, bool> predicate)
    {
        Name = name;
        HealthCheckPredicate = predicate;
    }

    /// <summary>The service's name.</summary>
    public string Name { get; }

    /// <summary>Whether a check speaks for the service.</summary>
    public Func<HealthCheckMapContext, bool> HealthCheckPredicate { get; }

    internal bool Includes(HealthCheckRegistration check) => HealthCheckPredicate(new HealthCheckMapContext(check.Name, check.Tags));
}

/// <summary>A health check that is being chosen or not.</summary>
public sealed class HealthCheckMapContext
{
    internal HealthCheckMapContext(string name, IEnumerable<string> tags)
    {
        Name = name;
        Tags = tags;
    }

    /// <summary>The check's name.</summary>
    public string Name { get; }

    /// <summary>The check's tags.</summary>
    public IEnumerable<string> Tags { get; }
}
