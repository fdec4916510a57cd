using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;

namespace CrmCloud.BuildingBlocks.Inbox;

/// <summary>
/// A consumer whose effects are changes of this service's own records: each event is applied and saved by itself, so that the
/// ledger names its cause and its actor, and never those of another event of the batch.
/// </summary>
public abstract class RecordConsumer(CallContextAccessor calls) : EventConsumer
{
    public sealed override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        foreach (var envelope in events)
        {
            calls.Current = EventCall.Of(envelope);
            await ApplyAsync(envelope, cancellation);
        }
    }

    /// <summary>Applies one event and saves.</summary>
    protected abstract Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation);

    /// <summary>The event's data as one of the published records.</summary>
    protected static TData Read<TData>(EventEnvelope envelope)
        where TData : class => envelope.Data.Deserialize<TData>(EventJson.Options)!;
}
