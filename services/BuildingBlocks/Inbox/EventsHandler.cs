using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Messaging;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Inbox;

/// <summary>
/// Gives what arrives to the service's consumers, the events of one workspace in one transaction. A message that fails is tried
/// event by event; an event that fails alone is parked with its reason, so that one bad event never stops the queue.
/// </summary>
public sealed class EventsHandler(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EventsHandler> log) : IConsumer<EventMessage>
{
    private const int Attempts = 5;

    public async Task Consume(ConsumeContext<EventMessage> context)
    {
        foreach (var workspace in context.Message.Events.GroupBy(envelope => envelope.WorkspaceId))
        {
            await HandleAsync([.. workspace], context.CancellationToken);
        }
    }

    /// <summary>Applies events of one workspace to every consumer that wants them.</summary>
    public async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        await using var outer = scopes.CreateAsyncScope();
        foreach (var consumer in outer.ServiceProvider.GetServices<EventConsumer>())
        {
            var wanted = events.Where(envelope => consumer.EventTypes.Contains(envelope.Type)).ToList();
            if (wanted.Count == 0)
            {
                continue;
            }
            try
            {
                await ApplyAsync(consumer.GetType(), wanted, cancellation);
            }
            catch (Exception error) when (wanted.Count > 1 && !IsDatabaseAway(error) && error is not OperationCanceledException)
            {
                log.LogWarning(error, "{Consumer} refused a batch of {Count} events; trying them one by one", consumer.Name, wanted.Count);
                foreach (var envelope in wanted)
                {
                    await ApplyOrParkAsync(consumer, envelope, cancellation);
                }
            }
            catch (Exception error) when (wanted.Count == 1 && !IsDatabaseAway(error) && error is not OperationCanceledException)
            {
                await ParkAsync(consumer, wanted[0], error, cancellation);
            }
        }
    }

    private async Task ApplyOrParkAsync(EventConsumer consumer, EventEnvelope envelope, CancellationToken cancellation)
    {
        try
        {
            await ApplyAsync(consumer.GetType(), [envelope], cancellation);
        }
        catch (Exception error) when (!IsDatabaseAway(error) && error is not OperationCanceledException)
        {
            await ParkAsync(consumer, envelope, error, cancellation);
        }
    }

    /// <summary>A record that someone else changed at the same moment is read again and the event applied to what it is now.</summary>
    private async Task ApplyAsync(Type consumerType, List<EventEnvelope> events, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ApplyOnceAsync(consumerType, events, cancellation);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                log.LogDebug(
                    "{Consumer} met a record that changed meanwhile; applying {Count} events again",
                    consumerType.Name,
                    events.Count
                );
            }
        }
    }

    private async Task ApplyOnceAsync(Type consumerType, List<EventEnvelope> events, CancellationToken cancellation)
    {
        using var activity = EventTraces.Start($"apply {events[0].Type}", events);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = EventCall.Of(events[^1]);
        var consumer = scope.ServiceProvider.GetServices<EventConsumer>().Single(candidate => candidate.GetType() == consumerType);
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var ids = events.Select(envelope => envelope.Id).ToArray();
        var fresh = await db
            .Database.SqlQuery<Guid>(
                $"""
                insert into inbox (consumer, message_id, workspace_id, received_at)
                select {consumer.Name}, id, {db.WorkspaceId}, {clock.GetUtcNow()} from unnest({ids}) as id
                on conflict do nothing
                returning message_id as "Value"
                """
            )
            .ToListAsync(cancellation);
        var isFresh = fresh.ToHashSet();
        var unseen = events.Where(envelope => isFresh.Remove(envelope.Id)).ToList();
        if (unseen.Count > 0)
        {
            await consumer.HandleAsync(unseen, cancellation);
        }
        await transaction.CommitAsync(cancellation);
    }

    private async Task ParkAsync(EventConsumer consumer, EventEnvelope envelope, Exception error, CancellationToken cancellation)
    {
        log.LogError(error, "{Consumer} cannot apply event {EventId} of type {Type}: parked", consumer.Name, envelope.Id, envelope.Type);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = EventCall.Of(envelope);
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into parked_messages (id, workspace_id, consumer, type, envelope, error, attempts, parked_at)
            values ({envelope.Id}, {envelope.WorkspaceId}, {consumer.Name}, {envelope.Type},
                    {JsonSerializer.Serialize(envelope, EventJson.Options)}, {error.Message}, 1, {clock.GetUtcNow()})
            on conflict (consumer, id) do update set attempts = parked_messages.attempts + 1, error = excluded.error
            """,
            cancellation
        );
    }

    /// <summary>True where the database, not the event, is the trouble: the broker keeps the message and it is tried again.</summary>
    private static bool IsDatabaseAway(Exception error) =>
        error switch
        {
            PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57", StringComparison.Ordinal),
            NpgsqlException or TimeoutException => true,
            _ => error.InnerException is { } inner && IsDatabaseAway(inner),
        };
}
