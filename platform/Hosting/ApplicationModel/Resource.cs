using System.Diagnostics;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The common part of all resources.</summary>
[DebuggerDisplay("{Name}")]
public abstract class Resource : IResource
{
    /// <param name="name">See <see cref="IResource.Name"/>; an invalid one is refused.</param>
    protected Resource(string name)
    {
        ModelName.Validate(name);
        Name = name;
    }

    /// <inheritdoc />
    public virtual string Name { get; }

    /// <inheritdoc />
    public virtual ResourceAnnotationCollection Annotations { get; } = [];
}

/// <summary>A server that the real package runs as a container and this stand-in as an installed program.</summary>
public class ContainerResource(string name)
    : Resource(name),
        IResourceWithEnvironment,
        IResourceWithArgs,
        IResourceWithEndpoints,
        IResourceWithWaitSupport;
