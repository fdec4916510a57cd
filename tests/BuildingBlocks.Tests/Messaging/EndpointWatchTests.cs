using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using CrmCloud.BuildingBlocks.Tests.Outboxes;
using CrmCloud.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Messaging;

public sealed class EndpointWatchTests : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly FakeTimeProvider _clock = new();
    private RabbitMqServer _server = null!;
    private TestBroker _broker = null!;
    private GuestHouse _house = null!;
    private EndpointWatch _watch = null!;

    private IBusControl Bus => _house.Services.GetRequiredService<IBusControl>();

    public async ValueTask InitializeAsync()
    {
        _server = await RabbitMqServer.StartAsync();
        _broker = await _server.CreateVirtualHostAsync();
        _house = await GuestHouse.OpenAsync(
            services => services.AddEventConsumer<VisitBook>(),
            _broker.ConnectionString,
            tables: VisitBook.Table
        );
        await _server.SettleAsync();
        await Eventually.TrueAsync(IsHealthy, s_patience, "the bus is up");
        _watch = new EndpointWatch(Bus, _clock, NullLogger<EndpointWatch>.Instance);
        await _watch.StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _watch.StopAsync(CancellationToken.None);
        _watch.Dispose();
        await _house.DisposeAsync();
        await _broker.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_queue_whose_consumption_ended_is_consumed_again()
    {
        await EndAsync();
        var guest = await _house.AddAsync(new Guest());
        await _house.ChangeAsync(guest, g => g.Greet("again"));

        await WaitOutAsync();

        await Eventually.TrueAsync(IsHealthy, s_patience, "the endpoint runs again");
        await HasTakenAsync(1);
    }

    [Fact]
    public async Task An_outage_longer_than_its_patience_leaves_one_consumer_that_goes_on()
    {
        _server.Crash();
        await Eventually.TrueAsync(() => !IsHealthy(), s_patience, "the bus notices");
        var guest = await _house.AddAsync(new Guest());
        await _house.ChangeAsync(guest, g => g.Greet("again"));
        await WaitOutAsync();

        await _server.ResumeAsync();

        await HasTakenAsync(1);
        await _house.ChangeAsync(guest, g => g.Greet("again"));
        await HasTakenAsync(2);
    }

    private bool IsHealthy() => Bus.CheckHealth().Status == BusHealthStatus.Healthy;

    /// <summary>As MassTransit leaves it after a consume that was never answered: the bus runs, the endpoint does not.</summary>
    private async Task EndAsync()
    {
        foreach (var endpoint in Bus.CheckHealth().Endpoints.Where(endpoint => endpoint.Key.EndsWith("/guests", StringComparison.Ordinal)))
        {
            await endpoint.Value.ReceiveEndpoint.Stop();
        }
        await Eventually.TrueAsync(() => !IsHealthy(), s_patience, "the endpoint is away");
    }

    /// <summary>Step by step: each look is a turn of the watch's own.</summary>
    private Task WaitOutAsync()
    {
        var end = _clock.GetUtcNow() + (EndpointWatch.Patience * 3);
        return Eventually.TrueAsync(
            () =>
            {
                _clock.Advance(TimeSpan.FromSeconds(5));
                return _clock.GetUtcNow() >= end;
            },
            s_patience,
            "time passes"
        );
    }

    private Task HasTakenAsync(int greetings) =>
        Eventually.TrueAsync(
            async () => await _house.ScalarAsync<long>("select count(*) from visit_book") == greetings,
            s_patience,
            $"{greetings} effects"
        );
}
