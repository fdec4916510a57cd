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
            .Select(entry => entry.Entity.SubjectId!.Value)
            .Distinct()
            .ToArray();
        if (known.Length == 0)
        {
            return;
        }
        foreach (var key in await db.Set<SubjectKey>().AsNoTracking().Where(key => known.Contains(key.SubjectId)).ToListAsync(cancellation))
        {
            _keys[key.SubjectId] = key.Key;
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
}
