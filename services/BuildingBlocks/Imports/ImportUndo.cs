using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Takes an import back: its records by the ledger, then what <c>createMissing</c> made and nobody uses.</summary>
internal sealed class ImportUndo<T>(
    CrmDbContext db,
    CallContextAccessor calls,
    CauseUndo<T> undo,
    ImportTarget<T> target,
    ICustomFieldCatalog customFields,
    TimeProvider clock
)
    where T : Record
{
    public async Task RunAsync(Import import, CancellationToken cancellation)
    {
        calls.Current = SavedCaller.ToContext(import.UndoCaller!, Origins.Undo, import.UndoCause!.Value);
        var before = import.UndoBeforeSeq;
        while (await NextAsync(import.Id, before, cancellation) is { } next)
        {
            before = next;
        }
        await TakeBackMadeAsync(import, cancellation);
        var now = clock.GetUtcNow();
        await db.Set<Import>()
            .Where(row => row.Id == import.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, ImportState.Undone).SetProperty(row => row.UpdatedAt, now),
                cancellation
            );
    }

    private async Task<long?> NextAsync(Guid importId, long? before, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var next = await undo.NextAsync(
            importId,
            before,
            target.Catalog,
            records => target.BuiltOnAsync(db, importId, records, cancellation),
            records => target.RemovingAsync(db, records, cancellation),
            cancellation
        );
        if (next is not null)
        {
            await db.Set<Import>()
                .Where(row => row.Id == importId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UndoBeforeSeq, next), cancellation);
        }
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
        return next;
    }

    private async Task TakeBackMadeAsync(Import import, CancellationToken cancellation)
    {
        var mapping = JsonSerializer.Deserialize<ImportMapping>(import.Mapping, ImportMapping.Json)!;
        var made = JsonSerializer.Deserialize<Dictionary<string, HashSet<Guid>>>(import.Made) ?? [];
        foreach (var reference in target.References.Where(reference => made.ContainsKey(reference.Name)))
        {
            await reference.RemoveCreatedAsync(db, import.Id, made[reference.Name], cancellation);
        }
        var keys = ImportPlan<T>.CustomKeys(mapping);
        if (!mapping.MayCreate(ImportMapping.CreateCustom) || keys.Count == 0 || mapping.DryRun)
        {
            return;
        }
        var removed = await customFields.RemoveCreatedAsync(
            target.Catalog.Name,
            import.Id,
            await UsedKeysAsync(keys, cancellation),
            cancellation
        );
        if (removed.Failed)
        {
            throw new PeerUnavailableException(removed.Error.Detail);
        }
    }

    /// <summary>Custom fields that some record still fills, one in the bin too.</summary>
    private Task<List<string>> UsedKeysAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        TenantBatch.ReadAsync(
            db,
            TenantBatch.Command(
                $"select k from unnest($1) k where exists (select 1 from {target.Catalog.Table} r where r.workspace_id = $2 and jsonb_exists(r.custom, k))",
                keys.ToArray(),
                db.WorkspaceId
            ),
            reader => reader.GetString(0),
            cancellation
        );
}
