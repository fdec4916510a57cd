using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Does the bulk edits of one record type; the worker picks it by the plural.</summary>
internal interface IBulkRun
{
    string RecordType { get; }

    Task RunAsync(Guid jobId, CancellationToken cancellation);
}

/// <summary>
/// Does a bulk edit in batches: each batch's records, their ledger and the marks that they are done are saved in one
/// transaction, so that a crash loses and repeats nothing.
/// </summary>
internal sealed class BulkRun<T>(
    CrmDbContext db,
    CallContextAccessor calls,
    BulkSaver saver,
    BulkTarget<T> target,
    RecordLists<T> lists,
    CauseUndo<T> undo,
    ICustomFieldCatalog customFields,
    IWorkspaceTimeZone timeZone,
    TimeProvider clock
) : IBulkRun
    where T : Record
{
    private const int BatchSize = 500;
    private const int Attempts = 5;

    public string RecordType => target.Catalog.Plural;

    public async Task RunAsync(Guid jobId, CancellationToken cancellation)
    {
        var job = await db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == jobId, cancellation);
        switch (job?.State)
        {
            case JobState.Queued or JobState.Running:
                calls.Current = SavedCaller.ToContext(job.Caller, null, job.Id);
                await EditAsync(job, cancellation);
                break;
            case JobState.Undoing:
                calls.Current = SavedCaller.ToContext(job.UndoCaller!, Origins.Undo, job.UndoCause!.Value);
                await UndoAsync(job, cancellation);
                break;
        }
    }

    private async Task EditAsync(Job job, CancellationToken cancellation)
    {
        var request = JsonSerializer.Deserialize<BulkRequest>(job.Request, JsonSerializerOptions.Web)!;
        var edit = await BulkEdit.ReadAsync(target, request, calls.Required, customFields, clock, cancellation);
        if (edit.Failed)
        {
            if (edit.Error.Kind == ErrorKind.Unavailable)
            {
                throw new PeerUnavailableException(edit.Error.Detail);
            }
            await FinishAsync(job.Id, JobState.Failed, edit.Error.Detail, cancellation);
            return;
        }
        if (!job.ItemsReady && await PickAsync(job, request, cancellation) is { } refusal)
        {
            await FinishAsync(job.Id, JobState.Failed, refusal.Detail, cancellation);
            return;
        }
        for (var conflicts = 0; ; )
        {
            try
            {
                if (!await BatchAsync(job.Id, edit.Value, cancellation))
                {
                    break;
                }
                conflicts = 0;
            }
            catch (DbUpdateConcurrencyException) when (++conflicts < Attempts)
            {
                // Someone edits the same records just now: read them again.
                db.ChangeTracker.Clear();
            }
        }
        await FinishAsync(job.Id, JobState.Done, null, cancellation);
    }

    /// <summary>Notes the records that the filter finds now; what matches later is not edited.</summary>
    private async Task<Error?> PickAsync(Job job, BulkRequest request, CancellationToken cancellation)
    {
        var filter = await FilterAsync(request.Filter!.Value, target, customFields, timeZone, cancellation);
        if (filter.Failed)
        {
            return filter.Error.Kind == ErrorKind.Unavailable ? throw new PeerUnavailableException(filter.Error.Detail) : filter.Error;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var total = 0L;
        Guid? after = null;
        while (await lists.IdsAsync(filter.Value, after, 10_000, cancellation) is { Count: > 0 } ids)
        {
            await JobItems.AddAsync(db, job.Id, ids, cancellation);
            total += ids.Count;
            after = ids[^1];
        }
        await db.Set<Job>()
            .Where(row => row.Id == job.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.ItemsReady, true)
                        .SetProperty(row => row.Total, total)
                        .SetProperty(row => row.State, JobState.Running),
                cancellation
            );
        await transaction.CommitAsync(cancellation);
        return null;
    }

    /// <summary>The filter of a request as the lists understand it.</summary>
    public static async Task<Result<ListRequest<T>>> FilterAsync(
        JsonElement filter,
        BulkTarget<T> target,
        ICustomFieldCatalog customFields,
        IWorkspaceTimeZone timeZone,
        CancellationToken cancellation
    )
    {
        const string prefix = "custom.";
        var keys =
            filter.ValueKind == JsonValueKind.Object
                ? filter
                    .EnumerateObject()
                    .Where(field => field.Name.StartsWith(prefix, StringComparison.Ordinal))
                    .Select(field => field.Name[prefix.Length..])
                    .ToList()
                : [];
        Result<CustomFieldSet> custom =
            keys.Count == 0 ? CustomFieldSet.Empty : await customFields.GetAsync(target.Catalog.Name, keys, cancellation);
        return custom.Failed
            ? custom.Error
            : ListRequest.ParseFilter(filter, target.Catalog, custom.Value, new ListDefaults(await timeZone.GetAsync(cancellation)));
    }

    /// <returns>False where nothing was left to do.</returns>
    private async Task<bool> BatchAsync(Guid jobId, Func<T, Result> edit, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var ids = await JobItems.WaitingAsync(db, jobId, BatchSize, cancellation);
        if (ids.Count == 0)
        {
            return false;
        }
        var records = await db.Set<T>().Where(record => ids.Contains(record.Id)).ToDictionaryAsync(record => record.Id, cancellation);
        var refusals = new Dictionary<Guid, string>();
        foreach (var id in ids)
        {
            if (!records.TryGetValue(id, out var record))
            {
                refusals[id] = $"There is no such {target.Catalog.Name}.";
            }
            else if (Edit(record, edit) is { } refusal)
            {
                refusals[id] = refusal;
                // What was half done to it must not be saved.
                db.Entry(record).State = EntityState.Detached;
            }
        }
        await saver.SaveAsync(db, cancellation);
        await JobItems.DoneAsync(db, jobId, ids, refusals, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private string? Edit(T record, Func<T, Result> edit)
    {
        if (!RowRule.Allows(calls.Required, target.Catalog, record))
        {
            return RowRule.Refusal;
        }
        var refused = edit(record).Error ?? target.Validate(record);
        return refused is null ? null
            : refused.Fields is { Count: > 0 } fields
                ? string.Join(' ', fields.Select(field => $"{field.Key}: {string.Join(' ', field.Value)}"))
            : refused.Detail;
    }

    private async Task UndoAsync(Job job, CancellationToken cancellation)
    {
        long? before = job.UndoBeforeSeq;
        while (true)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            before = await undo.NextAsync(job.Id, before, target.Catalog, null, _ => Task.CompletedTask, cancellation);
            if (before is null)
            {
                break;
            }
            await db.Set<Job>()
                .Where(row => row.Id == job.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UndoBeforeSeq, before), cancellation);
            await transaction.CommitAsync(cancellation);
            db.ChangeTracker.Clear();
        }
        await FinishAsync(job.Id, JobState.Undone, null, cancellation);
    }

    private async Task FinishAsync(Guid jobId, JobState state, string? problem, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await db.Set<Job>()
            .Where(row => row.Id == jobId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, state)
                        .SetProperty(row => row.Problem, problem)
                        .SetProperty(row => row.FinishedAt, now),
                cancellation
            );
    }
}
