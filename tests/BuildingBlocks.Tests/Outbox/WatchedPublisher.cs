using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

/// <summary>The real publisher, with what a test does between the broker's confirm and the relay's mark.</summary>
public sealed class WatchedPublisher(BrokerPublisher broker) : IEventPublisher
{
    private readonly ConcurrentQueue<Guid> _confirmed = new();

    public Func<PendingEvent, Task> Confirmed { get; set; } = _ => Task.CompletedTask;

    /// <summary>How often the broker confirmed an event.</summary>
    public IEnumerable<int> Times => _confirmed.CountBy(id => id).Select(count => count.Value);

    public async Task PublishAsync(IReadOnlyList<PendingEvent> events, CancellationToken cancellation)
    {
        await broker.PublishAsync(events, cancellation);
        foreach (var pending in events)
        {
            _confirmed.Enqueue(pending.Id);
            await Confirmed(pending);
        }
    }
}
