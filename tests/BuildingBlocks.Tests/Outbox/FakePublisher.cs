using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Outbox;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

/// <summary>A broker in memory that fails as a test wants.</summary>
public sealed class FakePublisher : IEventPublisher
{
    private readonly ConcurrentQueue<PendingEvent> _published = new();

    /// <summary>Runs before an event counts as published; what it throws is the broker's answer.</summary>
    public Func<PendingEvent, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Everything that was confirmed, in order.</summary>
    public IReadOnlyList<PendingEvent> Published => [.. _published];

    /// <summary>How many events each message held.</summary>
    public ConcurrentQueue<int> Messages { get; } = new();

    public async Task PublishAsync(IReadOnlyList<PendingEvent> events, CancellationToken cancellation)
    {
        await Task.Yield();
        foreach (var pending in events)
        {
            await Before(pending);
        }
        Messages.Enqueue(events.Count);
        foreach (var pending in events)
        {
            _published.Enqueue(pending);
        }
    }
}
