using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Inboxes;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.Contracts.Events;
using CrmCloud.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Outboxes;

/// <summary>A house whose outbox is relayed to a broker in memory.</summary>
public abstract class RelayedHouse : IAsyncLifetime
{
    protected FakePublisher Publisher { get; } = new();
    private readonly GreetingHooks _hooks = new();
    private readonly List<OutboxRelay> _relays = [];
    protected GuestHouse House { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        House = await GuestHouse.OpenAsync(services => services.AddSingleton(_hooks).AddEventConsumer<GreetingConsumer>());

    public async ValueTask DisposeAsync()
    {
        foreach (var relay in _relays)
        {
            await relay.StopAsync(CancellationToken.None);
            relay.Dispose();
        }
        await House.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<OutboxRelay> StartAsync(
        int parkAfter = 10,
        RelayDatabase? database = null,
        int batchSize = 50,
        int messageSize = 100
    )
    {
        var options = new OutboxOptions
        {
            BatchSize = batchSize,
            MessageSize = messageSize,
            FirstPause = TimeSpan.FromMilliseconds(10),
            LongestPause = TimeSpan.FromMilliseconds(100),
            LongestOutagePause = TimeSpan.FromMilliseconds(100),
            PollInterval = TimeSpan.FromMilliseconds(100),
            ParkAfter = parkAfter,
        };
        var relay = new OutboxRelay(
            database ?? House.Relay,
            Publisher,
            House.Signal,
            Options.Create(options),
            TimeProvider.System,
            NullLogger<OutboxRelay>.Instance
        );
        _relays.Add(relay);
        await relay.StartAsync(CancellationToken.None);
        return relay;
    }

    protected Task LiveAsync(int guests, int edits) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, guests),
            async (_, _) =>
            {
                var id = await House.AddAsync(new Guest { City = "0" });
                for (var edit = 1; edit <= edits; edit++)
                {
                    var city = $"{edit}";
                    await House.ChangeAsync(id, guest => guest.City = city);
                }
            }
        );

    protected Task EmptyAsync() =>
        Eventually.TrueAsync(
            async () => await House.ScalarAsync<long>("select count(*) from outbox where parked_at is null") == 0,
            what: "The outbox is empty"
        );

    protected static void InOrder(IReadOnlyList<PendingEvent> published)
    {
        foreach (var record in published.GroupBy(pending => pending.RecordId))
        {
            record.Select(pending => Envelope(pending).RecordVersion).ShouldBeInOrder();
        }
    }

    protected static EventEnvelope Envelope(PendingEvent pending) =>
        JsonSerializer.Deserialize<EventEnvelope>(pending.Envelope, EventJson.Options)!;
}
