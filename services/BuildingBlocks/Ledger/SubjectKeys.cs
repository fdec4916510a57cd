using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>The keys of the people whose records are being saved: known ones are loaded at once, new ones are made.</summary>
internal sealed class SubjectKeys(CrmDbContext db, DateTimeOffset now)
{
    private readonly Dictionary<Guid, byte[]> _keys = [];

    public async ValueTask LoadAsync(IReadOnlyList<EntityEntry<Record>> changed, CancellationToken cancellation)
    {
        // A record that is its own subject and is new cannot have a key yet; everyone else may.
        var known = changed
            .Where(entry => entry.Entity.SubjectId is { } subject && !(entry.State == EntityState.Added && subject == entry.Entity.Id))
            .ToLookup(entry => entry.Entity.SubjectId!.Value);
        if (known.Count == 0)
        {
            return;
        }
        await ReadAsync([.. known.Select(records => records.Key)], cancellation);
        var missing = known.Where(records => !_keys.ContainsKey(records.Key) && records.Any(IsPersonal)).Select(records => records.Key);
        if (missing.ToArray() is { Length: > 0 } wanted)
        {
            await MakeAsync(wanted, cancellation);
            await ReadAsync(wanted, cancellation);
        }
    }

    public byte[] Of(Record record)
    {
        var subject =
            record.SubjectId ?? throw new InvalidOperationException($"{record.GetType().Name} has personal fields and names no subject.");
        if (_keys.TryGetValue(subject, out var key))
        {
            return key;
        }
        // The record is its own subject and new: nobody else can be making the same key.
        key = PersonalCipher.NewKey();
        _keys[subject] = key;
        db.Add(
            new SubjectKey
            {
                WorkspaceId = db.WorkspaceId,
                SubjectId = subject,
                Key = key,
                CreatedAt = now,
            }
        );
        return key;
    }

    /// <summary>True where the change writes something that a key must encrypt.</summary>
    private bool IsPersonal(EntityEntry<Record> entry) =>
        db.LedgerShapes.TryGetValue(entry.Entity.GetType(), out var shape)
        && entry.Properties.Any(property =>
            shape.Fields.TryGetValue(property.Metadata.Name, out var field)
            && field.Personal
            && (entry.State == EntityState.Modified ? property.IsModified : !FieldValues.IsNothing(property.CurrentValue))
        );

    private async Task ReadAsync(Guid[] subjects, CancellationToken cancellation)
    {
        foreach (
            var key in await db.Set<SubjectKey>().AsNoTracking().Where(key => subjects.Contains(key.SubjectId)).ToListAsync(cancellation)
        )
        {
            _keys[key.SubjectId] = key.Key;
        }
    }

    /// <summary>Two records of one person may be saved for the first time at the same moment: the first key made is the one.</summary>
    private Task<int> MakeAsync(Guid[] subjects, CancellationToken cancellation) =>
        TenantBatch.ExecuteAsync(
            db,
            cancellation,
            TenantBatch.Command(
                """
                insert into erasure.subject_keys (subject_id, workspace_id, key, created_at)
                select k.subject_id, $1, k.key, $2 from unnest($3, $4) as k(subject_id, key) order by k.subject_id
                on conflict do nothing
                """,
                db.WorkspaceId,
                now.UtcDateTime,
                subjects,
                subjects.Select(_ => PersonalCipher.NewKey()).ToArray()
            )
        );
}
