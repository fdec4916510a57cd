using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using MassTransit;

namespace CrmCloud.BuildingBlocks.Messaging;

/// <summary>Sends envelopes through MassTransit to the exchange named after their type.</summary>
public sealed class BrokerPublisher(IBus bus) : IEventPublisher
{
    private static readonly ActivitySource s_activities = new("CrmCloud.Outbox");
    private readonly ConcurrentDictionary<string, Task<ISendEndpoint>> _endpoints = new();

    public async Task PublishAsync(PendingEvent pending, CancellationToken cancellation)
    {
        var envelope =
            JsonSerializer.Deserialize<EventEnvelope>(pending.Envelope, EventJson.Options)
            ?? throw new InvalidOperationException($"Outbox row {pending.Seq} holds no envelope.");
        using var activity = s_activities.StartActivity($"relay {pending.Type}", ActivityKind.Internal, pending.TraceParent);
        try
        {
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
            if (error is OperationCanceledException)
            {
                throw;
            }
            // The envelope was read before, so what fails from here on is the way and not the event.
            throw new BrokerUnavailableException($"Event {pending.Id} was not confirmed.", error);
        }
    }
}
