using CrmCloud.BuildingBlocks.Inbox;
using MassTransit;
using RabbitMQ.Client;

namespace CrmCloud.BuildingBlocks.Messaging;

/// <summary>
/// The wiring on the broker: a durable fanout exchange per event type, one durable quorum queue per consuming service, bound
/// to the types it wants. Quorum from the first version: a queue's kind cannot be changed later.
/// </summary>
public static class EventTopology
{
    public static Uri AddressOf(string eventType) => new($"exchange:{eventType}?type=fanout");

    /// <summary>Declares a service's queue, its exchanges and bindings; <see cref="EventsHandler"/> takes what arrives.</summary>
    public static void DeclareQueue(
        this IRabbitMqBusFactoryConfigurator bus,
        IBusRegistrationContext context,
        string queue,
        IReadOnlyCollection<string> eventTypes
    )
    {
        bus.ReceiveEndpoint(
            queue,
            endpoint =>
            {
                endpoint.SetQuorumQueue();
                endpoint.ConfigureConsumeTopology = false;
                endpoint.PublishFaults = false;
                // One message at a time, in the order they came; the next lie ready.
                endpoint.PrefetchCount = 20;
                endpoint.ConcurrentMessageLimit = 1;
                foreach (var type in eventTypes)
                {
                    endpoint.Bind(type, exchange => exchange.ExchangeType = ExchangeType.Fanout);
                }
                // A database that is away is waited for; what is wrong with a message itself is dealt with by the handler.
                endpoint.UseMessageRetry(retry =>
                    retry.Exponential(20, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(500))
                );
                endpoint.ConfigureConsumer<EventsHandler>(context);
            }
        );
    }

    /// <summary>
    /// Declares a queue of this replica alone. It is neither durable nor kept: it goes with its process, or a minute after a broken
    /// connection, and of a listener that cannot keep up it holds the newest.
    /// </summary>
    public static void DeclareReplicaQueue(this IRabbitMqBusFactoryConfigurator bus, string service, IReplicaListener listener)
    {
        bus.ReceiveEndpoint(
            $"{service}-replica-{Guid.CreateVersion7():n}",
            endpoint =>
            {
                endpoint.Durable = false;
                endpoint.AutoDelete = true;
                endpoint.QueueExpiration = TimeSpan.FromMinutes(1);
                endpoint.SetQueueArgument("x-max-length", 10_000);
                endpoint.ConfigureConsumeTopology = false;
                endpoint.PublishFaults = false;
                endpoint.PrefetchCount = 100;
                endpoint.ConcurrentMessageLimit = 1;
                endpoint.DiscardFaultedMessages();
                endpoint.DiscardSkippedMessages();
                foreach (var type in listener.EventTypes)
                {
                    endpoint.Bind(type, exchange => exchange.ExchangeType = ExchangeType.Fanout);
                }
                endpoint.Handler<Contracts.Events.EventMessage>(context =>
                {
                    HearAll(listener, context.Message.Events);
                    return Task.CompletedTask;
                });
            }
        );
    }

    /// <summary>What a listener fails on is passed over; its failures are told to the log together.</summary>
    private static void HearAll(IReplicaListener listener, IReadOnlyList<Contracts.Events.EventEnvelope> events)
    {
        var failures = new List<Exception>();
        foreach (var envelope in events)
        {
            try
            {
                listener.Hear(envelope);
            }
#pragma warning disable CA1031 // it is thrown on, after the others were heard
            catch (Exception error)
            {
                failures.Add(error);
            }
#pragma warning restore CA1031
        }
        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }
}
