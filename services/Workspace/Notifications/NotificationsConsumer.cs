using System.Diagnostics;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Workspace.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Notifications;

/// <summary>Makes notifications of events, and tells every replica of each, since any of them may have its user's connection.</summary>
public sealed class NotificationsConsumer(WorkspaceDbContext db, CallContextAccessor calls, TimeProvider clock) : EventConsumer
{
    public override string Name => "workspace.notifications";

    public override IReadOnlyCollection<string> EventTypes => NotificationRules.Types;

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        var concerns = events
            .Select(envelope => (Envelope: envelope, Concern: NotificationRules.Of(envelope)))
            .Where(pair => pair.Concern is not null)
            .Select(pair => (pair.Envelope, Concern: pair.Concern!))
            .ToList();
        if (concerns.Count == 0)
        {
            return;
        }
        var ids = concerns.Select(pair => pair.Concern.UserId).Distinct().ToArray();
        var users = await db.Users.Where(user => ids.Contains(user.Id) && user.Active).Select(user => user.Id).ToHashSetAsync(cancellation);
        foreach (var (envelope, concern) in concerns.Where(pair => users.Contains(pair.Concern.UserId)))
        {
            var by = calls.Required with { Actor = new Actor(envelope.Actor.Kind, envelope.Actor.Id, envelope.Actor.Name) };
            var made = Notification.Of(by, concern.UserId, concern.Kind, envelope.RecordType, envelope.RecordId, envelope.OccurredAt);
            db.Add(made);
            db.Add(Message(made, envelope));
        }
        await db.SaveChangesAsync(cancellation);
    }

    private OutboxMessage Message(Notification made, EventEnvelope cause)
    {
        var envelope = cause with
        {
            Id = Guid.CreateVersion7(),
            Type = Contracts.Events.EventTypes.NameOf<NotificationMade>(),
            OccurredAt = clock.GetUtcNow(),
            RecordType = "notification",
            RecordId = made.Id,
            RecordVersion = 1,
            SubjectId = null,
            Data = JsonSerializer.SerializeToElement(
                new NotificationMade(made.UserId, made.Kind, made.RecordType, made.RecordId),
                EventJson.Options
            ),
        };
        return new OutboxMessage
        {
            Id = envelope.Id,
            WorkspaceId = envelope.WorkspaceId,
            Partition = OutboxMessage.PartitionOf(made.Id),
            RecordId = made.Id,
            Type = envelope.Type,
            Envelope = JsonSerializer.Serialize(envelope, EventJson.Options),
            TraceParent = Activity.Current?.Id,
        };
    }
}
