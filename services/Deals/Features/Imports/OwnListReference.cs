using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>A column that names an entry of one of Deals' own lists, found by name or id, and made where it is missing.</summary>
/// <param name="longestName">A longer name is nobody's, and makes nothing.</param>
internal abstract class OwnListReference<TEntry>(CrmDbContext db, RecordType<TEntry> type, int longestName, TimeProvider clock)
    : ImportReference<Deal>
    where TEntry : Record
{
    public override IReadOnlyList<string> By => ["name", "id"];
    public override bool CanCreate => true;

    /// <summary>Those of the entries with one of the folded names or ids.</summary>
    protected abstract IQueryable<TEntry> Among(
        IQueryable<TEntry> entries,
        IReadOnlyCollection<string> names,
        IReadOnlyCollection<Guid> ids
    );

    protected abstract string NameOf(TEntry entry);

    protected abstract Task<TEntry> NewAsync(string name, int place, CancellationToken cancellation);

    /// <summary>Those of the ids that a deal names, one in the bin too.</summary>
    protected abstract Task<IReadOnlyCollection<Guid>> UsedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var names = question.Cells.Select(Fold).Distinct().ToList();
        var ids = question.Cells.Where(cell => Guid.TryParse(cell, out _)).Select(Guid.Parse).ToList();
        var byName = new Dictionary<string, Guid>();
        foreach (var entry in await Among(db.Set<TEntry>().AsNoTracking(), names, ids).OrderBy(entry => entry.Id).ToListAsync(cancellation))
        {
            byName.TryAdd(question.By == "id" ? entry.Id.ToString() : Fold(NameOf(entry)), entry.Id);
        }
        if (question is { CreateMissing: true, By: "name" })
        {
            await MakeAsync([.. question.Cells.Where(cell => !byName.ContainsKey(Fold(cell)))], byName, cancellation);
        }
        return question.Cells.Where(cell => byName.ContainsKey(Fold(cell))).ToDictionary(cell => cell, cell => byName[Fold(cell)]);
    }

    public override async Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    )
    {
        var made = await db
            .Ledger.Where(entry => entry.CausationId == importId && entry.RecordType == type.Name && entry.Kind == LedgerKinds.Created)
            .Select(entry => entry.RecordId)
            .ToListAsync(cancellation);
        var unused = made.Except(await UsedAsync(made, cancellation)).ToList();
        // What someone edited has become one of the workspace's own.
        foreach (
            var entry in await db.Set<TEntry>().Where(entry => unused.Contains(entry.Id) && entry.Version == 1).ToListAsync(cancellation)
        )
        {
            entry.Delete(StoredTime.Now(clock));
        }
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private async Task MakeAsync(List<string> missing, Dictionary<string, Guid> byName, CancellationToken cancellation)
    {
        var place = await db.Set<TEntry>().CountAsync(cancellation);
        foreach (var name in missing.Where(name => name.Length <= longestName))
        {
            if (byName.ContainsKey(Fold(name)))
            {
                continue;
            }
            var entry = await NewAsync(name.Trim(), place++, cancellation);
            db.Add(entry);
            byName[Fold(name)] = entry.Id;
        }
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static string Fold(string name) => name.Trim().ToLowerInvariant();
}
