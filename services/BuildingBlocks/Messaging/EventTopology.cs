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
                endpoint.PrefetchCount = 400;
                endpoint.ConcurrentMessageLimit = 400;
                foreach (var type in eventTypes)
                {
                    endpoint.Bind(type, exchange => exchange.ExchangeType = ExchangeType.Fanout);
                }
                // A database that is away is waited for; what is wrong with a message itself is dealt with by the handler.
                endpoint.UseMessageRetry(retry =>
                    retry.Exponential(20, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(500))
                );
                endpoint.Batch<Contracts.Events.EventEnvelope>(batch =>
                {
                    batch.MessageLimit = 200;
                    batch.TimeLimit = TimeSpan.FromMilliseconds(20);
                    batch.TimeLimitStart = BatchTimeLimitStart.FromFirst;
                    batch.ConcurrencyLimit = 1;
                    batch.Consumer<EventsHandler, Contracts.Events.EventEnvelope>(context);
                });
            }
        );
    }
}
