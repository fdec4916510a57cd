using System.Collections.Concurrent;
using System.Diagnostics;
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
    private static readonly ActivitySource s_activities = new("CrmCloud.Outbox");
    private readonly ConcurrentDictionary<string, Task<ISendEndpoint>> _endpoints = new();
    private volatile bool _bound;

    public async Task PublishAsync(PendingEvent pending, CancellationToken cancellation)
    {
        var envelope =
            JsonSerializer.Deserialize<EventEnvelope>(pending.Envelope, EventJson.Options)
            ?? throw new InvalidOperationException($"Outbox row {pending.Seq} holds no envelope.");
        using var activity = s_activities.StartActivity($"relay {pending.Type}", ActivityKind.Internal, pending.TraceParent);
        try
        {
            await QueueBoundAsync(cancellation);
            var endpoint = await _endpoints.GetOrAdd(pending.Type, type => bus.GetSendEndpoint(EventTopology.AddressOf(type)));
            await endpoint.Send(
                envelope,
                context =>
                {
                    context.MessageId = envelope.Id;
                    context.CorrelationId = envelope.CorrelationId;
                    context.Durable = true;
                },
                cancellation
            );
        }
        catch (Exception error)
        {
            // Never keep an endpoint that failed: it may belong to a connection that is gone.
            _endpoints.TryRemove(pending.Type, out _);
            // A broker that was killed may have lost bindings made just before: the queue is declared again first.
            _bound = false;
            if (error is OperationCanceledException)
            {
                throw;
            }
            // The envelope was read before, so what fails from here on is the way and not the event.
            throw new BrokerUnavailableException($"Event {pending.Id} was not confirmed.", error);
        }
    }

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
