using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>What the routes of a record type do; verbs of its own go through <see cref="ChangeAsync(HttpContext, Guid, Func{T, Result}, CancellationToken)"/>.</summary>
public sealed class RecordHandlers<T, TResponse>(
    CrmDbContext db,
    RecordResource<T, TResponse> resource,
    RecordReads<T> reads,
    RecordCustomFields<T> customFields,
    LedgerReader ledger,
    TimeProvider clock
)
    where T : Record, new()
{
    private RecordType<T> Type => resource.Catalog;

    public async Task<IResult> CreateAsync(HttpContext http, JsonElement body, CancellationToken cancellation)
    {
        var custom = await customFields.NeededByAsync(body, cancellation);
        if (custom.Failed)
        {
            return custom.Error.ToProblem();
        }
        var record = new T();
        if (RecordInput.Apply(Type, record, body, custom.Value, isNew: true) is { Failed: true } misread)
        {
            return misread.Error!.ToProblem();
        }
        if (await resource.CreatingAsync(record, body, cancellation) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        if (resource.Validate(record) is { Failed: true } invalid)
        {
            return invalid.Error!.ToProblem();
        }
        db.Add(record);
        await db.SaveChangesAsync(cancellation);
        ETags.Write(http, record);
        return TypedResults.Created($"/api/{Type.Path}/{record.Id}", resource.Response(record));
    }

    /// <summary>The record as it is, or with <c>asOf</c> as it was.</summary>
    public async Task<IResult> GetAsync(HttpContext http, Guid id, CancellationToken cancellation)
    {
        var asOf = AsOf.Read(http.Request);
        if (asOf.Error is { } malformed)
        {
            return malformed.ToProblem();
        }
        var record = asOf.Value is { } moment ? await RebuildAsync(id, moment, cancellation) : await reads.FindAsync(db, id, cancellation);
        if (record is null)
        {
            return RecordErrors.NotFound(Type).ToProblem();
        }
        ETags.Write(http, record);
        return TypedResults.Ok(resource.Response(record));
    }

    /// <summary>Applies a JSON merge patch (RFC 7396).</summary>
    public async Task<IResult> UpdateAsync(HttpContext http, Guid id, JsonElement body, CancellationToken cancellation)
    {
        var custom = await customFields.NeededByAsync(body, cancellation);
        return custom.Failed
            ? custom.Error.ToProblem()
            : await ChangeAsync(
                http,
                id,
                async record =>
                {
                    if (RecordInput.Apply(Type, record, body, custom.Value) is { Failed: true } misread)
                    {
                        return misread;
                    }
                    return await resource.ChangingAsync(record, body, cancellation) is { Failed: true } refused
                        ? refused
                        : resource.Validate(record);
                },
                cancellation
            );
    }

    public async Task<IResult> DeleteAsync(HttpContext http, Guid id, CancellationToken cancellation)
    {
        var answer = await ChangeAsync(
            http,
            id,
            async record =>
            {
                if (await resource.DeletingAsync(record, cancellation) is { Failed: true } refused)
                {
                    return refused;
                }
                record.Delete(StoredTime.Now(clock));
                return Result.Done;
            },
            cancellation
        );
        return answer is IValueHttpResult<TResponse> ? TypedResults.NoContent() : answer;
    }

    public Task<IResult> RestoreAsync(HttpContext http, Guid id, CancellationToken cancellation) =>
        ChangeAsync(
            http,
            id,
            record =>
            {
                if (record.DeletedAt is null)
                {
                    return ValueTask.FromResult<Result>(RecordErrors.NotInTheBin(Type));
                }
                record.Restore();
                return resource.TakingBackAsync(record, cancellation);
            },
            cancellation,
            inBin: true
        );

    /// <summary>Takes one change back: fields that changed again since stay, and are named where nothing else could be done.</summary>
    public async Task<IResult> UndoAsync(HttpContext http, Guid id, long seq, CancellationToken cancellation)
    {
        if (await ledger.EntryAsync(id, seq, cancellation) is not { } entry || entry.RecordType != Type.Name)
        {
            return RecordErrors.NotFound(Type).ToProblem();
        }
        db.Calls.Current = db.Calls.Required with { Origin = Origins.Undo, CausationId = entry.Id };
        return await ChangeAsync(
            http,
            id,
            async record =>
                Undo(record, entry) is { Failed: true } refused ? refused : await resource.TakingBackAsync(record, cancellation),
            cancellation,
            inBin: true
        );
    }

    /// <summary>Does a verb to one record; see the other overload.</summary>
    public Task<IResult> ChangeAsync(HttpContext http, Guid id, Func<T, Result> change, CancellationToken cancellation) =>
        ChangeAsync(http, id, record => ValueTask.FromResult(change(record)), cancellation);

    /// <summary>
    /// Changes one record: 404 where there is none, 403 by the row rule, 412 where the caller or someone else at the same moment
    /// saw another version, else what the change itself says.
    /// </summary>
    /// <param name="change">Decides; what it did to the record is saved where it did not refuse.</param>
    /// <param name="inBin">Also a record that lies in the bin.</param>
    public async Task<IResult> ChangeAsync(
        HttpContext http,
        Guid id,
        Func<T, ValueTask<Result>> change,
        CancellationToken cancellation,
        bool inBin = false
    )
    {
        var query = inBin ? db.Set<T>().IgnoreQueryFilters([CrmDbContext.BinFilter]) : db.Set<T>();
        if (await query.FirstOrDefaultAsync(record => record.Id == id, cancellation) is not { } record)
        {
            return RecordErrors.NotFound(Type).ToProblem();
        }
        if (!RowRule.Allows(db.Calls.Required, Type, record))
        {
            return RecordErrors.NotYours(Type).ToProblem();
        }
        if (ETags.Check(http, record, () => resource.Response(record)!) is { Failed: true } stale)
        {
            return stale.Error!.ToProblem();
        }
        if (await change(record) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await ChangedMeanwhileAsync(id, cancellation);
        }
        ETags.Write(http, record);
        return TypedResults.Ok(resource.Response(record));
    }

    private async Task<IResult> ChangedMeanwhileAsync(Guid id, CancellationToken cancellation)
    {
        var current = await db.Set<T>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .AsNoTracking()
            .FirstOrDefaultAsync(other => other.Id == id, cancellation);
        return (current is null ? RecordErrors.NotFound(Type) : ETags.ChangedMeanwhile(resource.Response(current)!)).ToProblem();
    }

    /// <summary>The record as it was; absent where it did not exist yet or lay in the bin.</summary>
    private async Task<T?> RebuildAsync(Guid id, DateTimeOffset moment, CancellationToken cancellation)
    {
        var entries = await ledger.UpToAsync(id, moment, cancellation);
        return entries.Exists(entry => entry.RecordType != Type.Name) ? null
            : RecordFold.Rebuild(Type, RecordTable<T>.Of(db.Model).Create, entries) is { DeletedAt: null } record ? record
            : null;
    }

    private Result Undo(T record, LedgerRow entry)
    {
        var kept = RecordUndo.Apply(Type, record, entry, clock.GetUtcNow());
        return kept.Count > 0 && kept.Count == entry.Changes.Count + entry.Erased.Count
            ? RecordErrors.ChangedSince(Type, kept)
            : Result.Done;
    }
}
