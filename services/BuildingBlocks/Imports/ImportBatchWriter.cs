using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Saves a batch of rows: the records, what the ledger says of them and the import's progress in one transaction.</summary>
internal sealed class ImportBatchWriter<T>(
    CrmDbContext db,
    BulkSaver saver,
    TimeProvider clock,
    Import import,
    ImportPlan<T> plan,
    RowReader<T> reader,
    ReferenceResolver<T> references,
    ImportProgress progress
)
    where T : Record
{
    private const int Attempts = 5;
    private readonly SeenKeys _seen = new();

    private ImportTarget<T> Target => plan.Target;
    private ImportMapping Mapping => plan.Mapping;

    /// <param name="rows">Rows in the order of the file.</param>
    /// <param name="bytesRead">How far into the file they reach.</param>
    public async Task WriteAsync(IReadOnlyList<ImportRow<T>> rows, long bytesRead, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryWriteAsync(rows, bytesRead, cancellation);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Someone edits the same records just now: read them again.
                db.ChangeTracker.Clear();
            }
            catch (PostgresException refusal)
                when (refusal.SqlState.StartsWith("22", StringComparison.Ordinal)
                    || refusal.SqlState.StartsWith("23", StringComparison.Ordinal)
                )
            {
                db.ChangeTracker.Clear();
                await DivideAsync(rows, bytesRead, refusal, cancellation);
                return;
            }
        }
    }

    /// <summary>The database refuses some row for its values: the halves are tried apart until the row is found.</summary>
    private async Task DivideAsync(
        IReadOnlyList<ImportRow<T>> rows,
        long bytesRead,
        PostgresException refusal,
        CancellationToken cancellation
    )
    {
        if (rows.Count == 1)
        {
            var reason =
                refusal.SqlState == PostgresErrorCodes.UniqueViolation
                    ? "Another record has this value, and only one may."
                    : "The database refuses a value.";
            await TryWriteAsync([rows[0] with { Problem = reason }], bytesRead, cancellation);
            return;
        }
        var half = rows.Count / 2;
        await WriteAsync([.. rows.Take(half)], bytesRead, cancellation);
        await WriteAsync([.. rows.Skip(half)], bytesRead, cancellation);
    }

    private async Task TryWriteAsync(IReadOnlyList<ImportRow<T>> rows, long bytesRead, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var tally = new RowTally();
        var created = new List<T>();
        var updated = new HashSet<T>();
        var known = await MatchingAsync(rows, cancellation);
        await Target.PreparingAsync(cancellation);
        foreach (var row in rows)
        {
            Apply(row, known, created, updated, tally);
        }
        if (Mapping.DryRun)
        {
            db.ChangeTracker.Clear();
        }
        else if (created.Count + updated.Count > 0)
        {
            await Target.SavingAsync(
                new ImportBatch<T>(db, import.Id, Mapping.Automations, created, [.. updated.Except(created)]),
                cancellation
            );
            await saver.SaveAsync(db, cancellation);
        }
        await progress.SaveAsync(tally, bytesRead, clock.GetUtcNow(), cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
        progress.Saved(tally);
    }

    private void Apply(ImportRow<T> row, Dictionary<string, T> known, List<T> created, HashSet<T> updated, RowTally tally)
    {
        if (row.Source.IsBlank)
        {
            tally.Skipped++;
            return;
        }
        if (row.Problem is { } problem)
        {
            tally.Failed.Add((row.Source, problem));
            return;
        }
        var matches = row.Key is not null && Mapping.OnMatch != ImportMapping.OnMatchCreate;
        if (matches && known.TryGetValue(row.Key!, out var record))
        {
            Change(row, record, updated, tally);
            return;
        }
        if (matches && Mapping.DryRun && !_seen.Add(row.Key!))
        {
            // Would have been made by an earlier row of the same file.
            _ = Mapping.OnMatch == ImportMapping.OnMatchSkip ? tally.Skipped++ : tally.Updated++;
            return;
        }
        record = Target.Create();
        reader.Apply(row, record, isNew: true, references.IdOf);
        if ((Target.Completing(record, isNew: true) ?? Target.Validate(record)) is { } refusal)
        {
            tally.Failed.Add((row.Source, Reason(refusal)));
            return;
        }
        db.Add(record);
        created.Add(record);
        tally.Created++;
        if (matches)
        {
            known[row.Key!] = record;
        }
    }

    private void Change(ImportRow<T> row, T record, HashSet<T> updated, RowTally tally)
    {
        if (Mapping.OnMatch == ImportMapping.OnMatchSkip)
        {
            tally.Skipped++;
            return;
        }
        var entry = db.Entry(record);
        if (entry.State != EntityState.Added && !RowRule.Allows(db.Calls.Required, Target.Catalog, record))
        {
            tally.Failed.Add((row.Source, RowRule.Refusal));
            return;
        }
        var before = entry.CurrentValues.Clone();
        reader.Apply(row, record, isNew: false, references.IdOf);
        var incomplete = Target.Completing(record, isNew: false);
        if (incomplete is null && !Differs(entry, before))
        {
            tally.Skipped++;
            return;
        }
        if ((incomplete ?? Target.Validate(record)) is { } refusal)
        {
            entry.CurrentValues.SetValues(before);
            record.ClearEvents();
            tally.Failed.Add((row.Source, Reason(refusal)));
            return;
        }
        updated.Add(record);
        tally.Updated++;
    }

    private static bool Differs(EntityEntry entry, PropertyValues before)
    {
        foreach (var property in before.Properties)
        {
            if (!property.GetValueComparer().Equals(before[property], entry.CurrentValues[property]))
            {
                return true;
            }
        }
        return false;
    }

    private async Task<Dictionary<string, T>> MatchingAsync(IReadOnlyList<ImportRow<T>> rows, CancellationToken cancellation)
    {
        var keys = rows.Where(row => row.Problem is null && row.Key is not null).Select(row => row.Key!).Distinct().ToList();
        var known = new Dictionary<string, T>();
        if (keys.Count == 0 || Mapping.OnMatch == ImportMapping.OnMatchCreate)
        {
            return known;
        }
        // Of several with the same key the oldest is the one.
        foreach (var record in await Target.WithKeys(db, Mapping.Match, keys).OrderBy(record => record.Id).ToListAsync(cancellation))
        {
            if (Target.KeyOf(record, Mapping.Match) is { } key)
            {
                known.TryAdd(key, record);
            }
        }
        return known;
    }

    private static string Reason(Error refusal) =>
        refusal.Fields is { Count: > 0 } fields
            ? string.Join(' ', fields.Select(field => $"{field.Key}: {string.Join(' ', field.Value)}"))
            : refusal.Detail;
}

/// <summary>Keys that a dry run has come across, as 64-bit hashes; the first million of them.</summary>
internal sealed class SeenKeys
{
    private const int Most = 1_000_000;
    private readonly HashSet<ulong> _hashes = [];

    /// <returns>False where the key was there before.</returns>
    public bool Add(string key)
    {
        // FNV-1a
        var hash = 14695981039346656037UL;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }
        return _hashes.Count >= Most ? !_hashes.Contains(hash) : _hashes.Add(hash);
    }
}
