using System.Collections.Concurrent;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using MassTransit;

namespace CrmCloud.BuildingBlocks.Messaging;

/// <summary>
/// Sends envelopes through MassTransit to the exchange named after their type. The first waits until this service's own queue is
/// bound: an exchange confirms and forgets what no queue is bound for.
/// </summary>
public sealed class BrokerPublisher(IBusControl bus) : IEventPublisher
{
    private readonly ConcurrentDictionary<string, Task<ISendEndpoint>> _endpoints = new();
    private volatile bool _bound;

    public async Task PublishAsync(IReadOnlyList<PendingEvent> events, CancellationToken cancellation)
    {
        var type = events[0].Type;
        var message = new EventMessage([.. events.Select(EnvelopeOf)]);
        using var activity = EventTraces.Start($"relay {type}", message.Events);
        try
        {
            await QueueBoundAsync(cancellation);
            var endpoint = await _endpoints.GetOrAdd(type, name => bus.GetSendEndpoint(EventTopology.AddressOf(name)));
            await endpoint.Send(
                message,
                context =>
                {
                    context.MessageId = message.Events[0].Id;
                    context.CorrelationId = message.Events[0].CorrelationId;
                    context.Durable = true;
                },
                cancellation
            );
        }
        catch (Exception error)
        {
            // Never keep an endpoint that failed: it may belong to a connection that is gone.
            _endpoints.TryRemove(type, out _);
            // A broker that was killed may have lost bindings made just before: the queue is declared again first.
            _bound = false;
            if (error is OperationCanceledException)
            {
                throw;
            }
            // The envelopes were read before, so what fails from here on is the way and not the events.
            throw new BrokerUnavailableException($"{events.Count} events from {events[0].Id} on were not confirmed.", error);
        }
    }

    private static EventEnvelope EnvelopeOf(PendingEvent pending) =>
        (
            JsonSerializer.Deserialize<EventEnvelope>(pending.Envelope, EventJson.Options)
            ?? throw new InvalidOperationException($"Outbox row {pending.Seq} holds no envelope.")
        ) with
        {
            TraceParent = pending.TraceParent,
        };

    /// <summary>At the start and after each failure, not for each event.</summary>
    private async Task QueueBoundAsync(CancellationToken cancellation)
    {
        if (!_bound)
        {
            await bus.WaitForHealthStatus(BusHealthStatus.Healthy, cancellation);
            // The wait ends without an error when it is given up.
            cancellation.ThrowIfCancellationRequested();
            _bound = true;
        }
    }
}
