namespace Aspire.Hosting.ApplicationModel;

internal static class ResourceKinds
{
    /// <summary>What kind of resource is shown to people.</summary>
    public static string Of(IResource resource) =>
        resource switch
        {
            ProjectResource => "Project",
            ContainerResource => resource.GetType().Name.Replace("Resource", "", StringComparison.Ordinal),
            ExecutableResource => "Executable",
            ParameterResource => "Parameter",
            _ => resource.GetType().Name.Replace("Resource", "", StringComparison.Ordinal),
        };
}
