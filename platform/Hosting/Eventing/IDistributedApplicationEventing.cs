namespace Aspire.Hosting.Eventing;

/// <summary>Something that happens to the application.</summary>
public interface IDistributedApplicationEvent;

/// <summary>Something that happens to a resource.</summary>
public interface IDistributedApplicationResourceEvent : IDistributedApplicationEvent
{
    /// <summary>The resource.</summary>
    IResource Resource { get; }
}

/// <summary>Tells those who asked what happens.</summary>
public interface IDistributedApplicationEventing
{
    /// <summary>Asks for an event of the application, or of every resource.</summary>
    void Subscribe<T>(Func<T, CancellationToken, Task> callback)
        where T : IDistributedApplicationEvent;

    /// <summary>Asks for an event of one resource.</summary>
    void Subscribe<T>(IResource resource, Func<T, CancellationToken, Task> callback)
        where T : IDistributedApplicationResourceEvent;

    /// <summary>Calls the handlers one after another and returns when the last is done.</summary>
    Task PublishAsync<T>(T @event, CancellationToken cancellationToken = default)
        where T : IDistributedApplicationEvent;
}

internal sealed class DistributedApplicationEventing : IDistributedApplicationEventing
{
    private readonly List<(Type Type, IResource? Resource, Func<IDistributedApplicationEvent, CancellationToken, Task> Call)> _handlers =
    [];

    public void Subscribe<T>(Func<T, CancellationToken, Task> callback)
        where T : IDistributedApplicationEvent => Add(typeof(T), null, (e, ct) => callback((T)e, ct));

    public void Subscribe<T>(IResource resource, Func<T, CancellationToken, Task> callback)
        where T : IDistributedApplicationResourceEvent => Add(typeof(T), resource, (e, ct) => callback((T)e, ct));

    public async Task PublishAsync<T>(T @event, CancellationToken cancellationToken = default)
        where T : IDistributedApplicationEvent
    {
        var about = (@event as IDistributedApplicationResourceEvent)?.Resource;
        (Type Type, IResource? Resource, Func<IDistributedApplicationEvent, CancellationToken, Task> Call)[] handlers;
        lock (_handlers)
        {
            handlers = [.. _handlers.Where(h => h.Type == typeof(T) && (h.Resource is null || h.Resource == about))];
        }

        foreach (var handler in handlers)
        {
            await handler.Call(@event, cancellationToken);
        }
    }

    private void Add(Type type, IResource? resource, Func<IDistributedApplicationEvent, CancellationToken, Task> call)
    {
        lock (_handlers)
        {
            _handlers.Add((type, resource, call));
        }
    }
}
