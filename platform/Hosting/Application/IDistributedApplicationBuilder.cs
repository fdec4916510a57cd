using System.Reflection;
using Aspire.Hosting.Eventing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Builds the model of the application, then the application.</summary>
public interface IDistributedApplicationBuilder
{
    /// <summary>The host's configuration.</summary>
    ConfigurationManager Configuration { get; }

    /// <summary>The folder of the host's project.</summary>
    string AppHostDirectory { get; }

    /// <summary>The host's assembly.</summary>
    Assembly? AppHostAssembly { get; }

    /// <summary>Development, Production …</summary>
    IHostEnvironment Environment { get; }

    /// <summary>The host's own services.</summary>
    IServiceCollection Services { get; }

    /// <summary>Running or publishing.</summary>
    DistributedApplicationExecutionContext ExecutionContext { get; }

    /// <summary>What happens to the resources.</summary>
    IDistributedApplicationEventing Eventing { get; }

    /// <summary>The model so far.</summary>
    IResourceCollection Resources { get; }

    /// <summary>Adds a resource; a name that is taken is refused.</summary>
    IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource;

    /// <summary>Wraps a resource without adding it.</summary>
    IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource;

    /// <summary>Ends the building.</summary>
    DistributedApplication Build();
}
