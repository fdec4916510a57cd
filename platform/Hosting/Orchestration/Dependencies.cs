namespace Aspire.Hosting.Orchestration;

internal static class Dependencies
{
    /// <summary>What must outlive a resource: what it waits for or lives in. A plain reference may point both ways and does not count.</summary>
    public static IEnumerable<IResource> Of(IResource resource)
    {
        foreach (var wait in resource.Annotations.OfType<WaitAnnotation>().Where(w => w.WaitType != WaitType.WaitForCompletion))
        {
            yield return wait.Resource;
        }

        if (resource is IResourceWithParent { Parent: var parent })
        {
            yield return parent;
        }
    }
}
