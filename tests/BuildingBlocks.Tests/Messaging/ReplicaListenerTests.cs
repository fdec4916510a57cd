using System.Collections.Concurrent;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Tests.Lists;
using CrmCloud.Contracts.Events;
using CrmCloud.Testing;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Messaging;

public sealed class ReplicaListenerTests(GardenServer server) : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private TestBroker _broker = null!;

    public async ValueTask InitializeAsync() => _broker = await (await TestServers.RabbitMqAsync()).CreateVirtualHostAsync();

    public ValueTask DisposeAsync() => _broker.DisposeAsync();

    [Fact]
    public async Task Every_replica_hears_every_event_and_its_queue_goes_with_it()
    {
        var (one, other) = (new Ears(), new Ears());
        await using var first = await StartAsync(one);
        await using (var second = await StartAsync(other))
        {
            var event1 = await PublishAsync(first);
            await Eventually.TrueAsync(() => one.Heard.Contains(event1) && other.Heard.Contains(event1), s_patience, "both heard it");
        }

        var event2 = await PublishAsync(first);
        await Eventually.TrueAsync(() => one.Heard.Contains(event2), s_patience, "the one that is left heard it");
        other.Heard.ShouldNotContain(event2);
    }

    [Fact]
    public async Task An_event_that_a_listener_fails_on_is_passed_over()
    {
        var ears = new Ears { Fails = true };
        await using var app = await StartAsync(ears);
        var (failing, beside) = await PublishTwoAsync(app);
        await Eventually.TrueAsync(() => ears.Heard.Contains(failing), s_patience, "it came");
        await Eventually.TrueAsync(() => ears.Heard.Contains(beside), s_patience, "the one beside it came");
        ears.Fails = false;

        var next = await PublishAsync(app);

        await Eventually.TrueAsync(() => ears.Heard.Contains(next), s_patience, "the next one came");
        ears.Heard.Count(id => id == failing).ShouldBe(1);
    }

    private async Task<WebApplication> StartAsync(Ears ears)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["ConnectionStrings:database"] = server.Database.App,
                ["ConnectionStrings:relay"] = server.Database.Relay,
                ["ConnectionStrings:messaging"] = _broker.ConnectionString,
            }
        );
        builder.AddCrmService<PlantsDb>("plants");
        builder.Services.AddSingleton<IReplicaListener>(ears);
        var app = builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var health = app.Services.GetRequiredService<IBusControl>();
        await Eventually.TrueAsync(() => health.CheckHealth().Status == BusHealthStatus.Healthy, s_patience, "the bus is up");
        return app;
    }

    private static async Task<Guid> PublishAsync(WebApplication app)
    {
        var pending = Watered();
        await SendAsync(app, pending);
        return pending.Id;
    }

    private static async Task<(Guid, Guid)> PublishTwoAsync(WebApplication app)
    {
        var (one, other) = (Watered(), Watered());
        await SendAsync(app, one, other);
        return (one.Id, other.Id);
    }

    private static Task SendAsync(WebApplication app, params PendingEvent[] events) =>
        app.Services.GetRequiredService<IEventPublisher>().PublishAsync(events, TestContext.Current.CancellationToken);

    private static PendingEvent Watered()
    {
        var envelope = new EventEnvelope
        {
            Id = Guid.CreateVersion7(),
            Type = "plants.plant-watered.v1",
            WorkspaceId = Guid.CreateVersion7(),
            OccurredAt = DateTimeOffset.UnixEpoch,
            Actor = new EventActor("user", null, null),
            Origin = "user",
            CorrelationId = Guid.CreateVersion7(),
            RecordType = "plant",
            RecordId = Guid.CreateVersion7(),
            RecordVersion = 1,
            Data = JsonSerializer.SerializeToElement(new { }),
        };
        return new PendingEvent(
            1,
            envelope.Id,
            envelope.RecordId,
            envelope.Type,
            JsonSerializer.Serialize(envelope, EventJson.Options),
            null,
            0
        );
    }

    private sealed class Ears : IReplicaListener
    {
        public IReadOnlyCollection<string> EventTypes { get; } = ["plants.plant-watered.v1"];

        public ConcurrentQueue<Guid> Heard { get; } = new();

        public bool Fails { get; set; }

        public void Hear(EventEnvelope envelope)
        {
            Heard.Enqueue(envelope.Id);
            if (Fails)
            {
                throw new InvalidOperationException("Not this one.");
            }
        }
    }
}
