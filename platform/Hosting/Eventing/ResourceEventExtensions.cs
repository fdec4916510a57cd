namespace Aspire.Hosting;

/// <summary>Subscriptions to what happens to one resource.</summary>
public static class DistributedApplicationEventingExtensions
{
    /// <summary>Runs the callback when the resource becomes ready; dependants wait for its end.</summary>
    public static IResourceBuilder<T> OnResourceReady<T>(
        this IResourceBuilder<T> builder,
        Func<T, ResourceReadyEvent, CancellationToken, Task> callback
    )
        where T : IResource
    {
        builder.ApplicationBuilder.Eventing.Subscribe<ResourceReadyEvent>(builder.Resource, (e, ct) => callback(builder.Resource, e, ct));
        return builder;
    }

    /// <summary>Runs the callback before the resource starts.</summary>
    public static IResourceBuilder<T> OnBeforeResourceStarted<T>(
        this IResourceBuilder<T> builder,
        Func<T, BeforeResourceStartedEvent, CancellationToken, Task> callback
    )
        where T : IResource
    {
        builder.ApplicationBuilder.Eventing.Subscribe<BeforeResourceStartedEvent>(
            builder.Resource,
            (e, ct) => callback(builder.Resource, e, ct)
        );
        return builder;
    }
}
