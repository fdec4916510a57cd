using System.Diagnostics;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>
/// Turns the tracked changes of records into ledger entries and outbox rows. Saving one by one and saving in bulk both go
/// through here, so they cannot write different histories.
/// </summary>
public sealed class LedgerCollector(TimeProvider clock)
{
    /// <summary>Adds the entries, messages and missing keys to the context; the caller saves them with the changes.</summary>
    public async ValueTask CollectAsync(CrmDbContext db, CancellationToken cancellation)
    {
        var now = StoredTime.Now(clock);
        await db.CompletingAsync(now, cancellation);
        var changed = db
            .ChangeTracker.Entries<Record>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (changed.Count == 0)
        {
            return;
        }
        var call = db.Calls.Required;
        var keys = new SubjectKeys(db, now);
        await keys.LoadAsync(changed, cancellation);
        foreach (var entry in changed)
        {
            Collect(db, entry, call, now, keys);
        }
    }

    private static void Collect(CrmDbContext db, EntityEntry<Record> entry, CallContext call, DateTimeOffset now, SubjectKeys keys)
    {
        var record = entry.Entity;
        if (!db.LedgerShapes.TryGetValue(record.GetType(), out var shape))
        {
            throw new InvalidOperationException($"{record.GetType().Name} has no ledger shape.");
        }
        var kind = KindOf(entry);
        if (entry.State == EntityState.Added)
        {
            record.WorkspaceId = call.WorkspaceId;
            record.CreatedAt = record.CreatedAt == default ? now : record.CreatedAt;
            record.Version = 0;
        }
        var patch = PatchWriter.Of(entry, shape);
        if (kind == LedgerKinds.Changed && patch.Fields.Count == 0)
        {
            // Nothing that anyone can see changed: neither version nor history moves. What the shape leaves out (progress
            // counts and the like) is still saved.
            if (!entry.Properties.Any(property => property.IsModified && !shape.Fields.ContainsKey(property.Metadata.Name)))
            {
                entry.State = EntityState.Unchanged;
            }
            record.ClearEvents();
            return;
        }
        record.Version++;
        record.UpdatedAt = now;
        var ledger = new LedgerEntry
        {
            Id = kind == LedgerKinds.Created && record is ICause ? record.Id : SequentialId.Next(),
            WorkspaceId = call.WorkspaceId,
            At = now,
            ActorKind = call.Actor.Kind,
            ActorId = call.Actor.Id,
            ActorName = call.Actor.Name,
            Origin = call.Origin,
            CorrelationId = call.CorrelationId,
            CausationId = call.CausationId,
            Kind = kind,
            RecordType = shape.RecordType,
            RecordId = record.Id,
            RecordVersion = record.Version,
            SubjectId = record.SubjectId,
            Patch = patch.Patch,
            Personal = patch.Personal.IsEmpty ? null : PersonalCipher.Encrypt(keys.Of(record), patch.Personal),
        };
        db.Add(ledger);
        foreach (var domainEvent in EventsOf(record, kind, patch.Fields))
        {
            if (db.ToIntegrationEvent(record, domainEvent) is { } integrationEvent)
            {
                db.Add(Message(record, integrationEvent, ledger));
            }
        }
        record.ClearEvents();
    }

    private static string KindOf(EntityEntry<Record> entry)
    {
        if (entry.State != EntityState.Modified)
        {
            return entry.State == EntityState.Added ? LedgerKinds.Created : LedgerKinds.Deleted;
        }
        var before = entry.Property(record => record.DeletedAt).OriginalValue;
        var after = entry.Entity.DeletedAt;
        return (before, after) switch
        {
            (null, not null) => LedgerKinds.Deleted,
            (not null, null) => LedgerKinds.Restored,
            _ => LedgerKinds.Changed,
        };
    }

    /// <summary>What the aggregate said, or, where it said nothing, what the kind of change says.</summary>
    private static IReadOnlyList<object> EventsOf(Record record, string kind, IReadOnlyList<string> fields) =>
        kind switch
        {
            LedgerKinds.Created => [new RecordCreated(), .. record.Events],
            LedgerKinds.Deleted => [new RecordDeleted(), .. record.Events],
            LedgerKinds.Restored => [new RecordRestored(), .. record.Events],
            _ => record.Events.Count > 0 ? record.Events : [new FieldsChanged(fields)],
        };

    private static OutboxMessage Message(Record record, object integrationEvent, LedgerEntry cause)
    {
        var type = EventTypes.NameOf(integrationEvent.GetType());
        var envelope = new EventEnvelope
        {
            Id = SequentialId.Next(),
            Type = type,
            WorkspaceId = cause.WorkspaceId,
            OccurredAt = cause.At,
            Actor = new EventActor(cause.ActorKind, cause.ActorId, cause.ActorName),
            Origin = cause.Origin,
            CorrelationId = cause.CorrelationId,
            CausationId = cause.Id,
            SubjectId = record.SubjectId,
            RecordType = cause.RecordType,
            RecordId = cause.RecordId,
            RecordVersion = cause.RecordVersion,
            Data = JsonSerializer.SerializeToElement(integrationEvent, integrationEvent.GetType(), EventJson.Options),
        };
        return new OutboxMessage
        {
            Id = envelope.Id,
            WorkspaceId = envelope.WorkspaceId,
            Partition = OutboxMessage.PartitionOf(record.Id),
            RecordId = record.Id,
            Type = type,
            Envelope = JsonSerializer.Serialize(envelope, EventJson.Options),
            TraceParent = Activity.Current?.Id,
        };
    }
}
