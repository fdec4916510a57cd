namespace CrmCloud.BuildingBlocks.Outbox;

/// <summary>Hands events to the broker.</summary>
public interface IEventPublisher
{
    /// <summary>Sends events of one type as one message, all or none. Returns once the broker has confirmed it.</summary>
    /// <exception cref="BrokerUnavailableException">The broker did not answer; the events are not at fault.</exception>
    Task PublishAsync(IReadOnlyList<PendingEvent> events, CancellationToken cancellation);
}

/// <summary>An outbox row as the relay reads it.</summary>
public sealed record PendingEvent(long Seq, Guid Id, Guid RecordId, string Type, string Envelope, string? TraceParent, int Attempts);

/// <summary>The broker is away; everything waits and nothing is counted against the events.</summary>
public sealed class BrokerUnavailableException(string message, Exception? inner) : Exception(message, inner);
