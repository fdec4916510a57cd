using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>What the endpoints of all record types do alike: answer 404, 412 and the ETag, and save.</summary>
public static class Records
{
    /// <summary>Answers one record.</summary>
    public static async Task<Results<Ok<TResponse>, ProblemHttpResult>> GetAsync<T, TResponse>(
        this WorkspaceDbContext db,
        RecordType<T> type,
        Guid id,
        HttpContext http,
        Func<T, TResponse> map,
        CancellationToken cancellation
    )
        where T : Record
    {
        if (await db.Set<T>().AsNoTracking().SingleOrDefaultAsync(record => record.Id == id, cancellation) is not { } record)
        {
            return Error.NotFound(type.Name).ToProblem();
        }
        ETags.Write(http, record);
        return TypedResults.Ok(map(record));
    }

    /// <summary>Changes one record if the caller saw its present version, saves, and answers it.</summary>
    public static async Task<Results<Ok<TResponse>, ProblemHttpResult>> ChangeAsync<T, TResponse>(
        this WorkspaceDbContext db,
        RecordType<T> type,
        Guid id,
        HttpContext http,
        Func<T, Task<Result>> change,
        Func<T, TResponse> map,
        CancellationToken cancellation
    )
        where T : Record
    {
        if (await db.Set<T>().SingleOrDefaultAsync(record => record.Id == id, cancellation) is not { } record)
        {
            return Error.NotFound(type.Name).ToProblem();
        }
        var seen = ETags.Check(http, record, () => map(record)!);
        if (seen.Failed)
        {
            return seen.Error.ToProblem();
        }
        var changed = await change(record);
        var saved = changed.Failed ? changed : await db.TrySaveAsync(cancellation);
        if (saved.Failed)
        {
            return saved.Error.ToProblem();
        }
        ETags.Write(http, record);
        return TypedResults.Ok(map(record));
    }

    /// <summary>Saves a new record and answers it.</summary>
    public static async Task<Results<Created<TResponse>, ProblemHttpResult>> CreateAsync<T, TResponse>(
        this WorkspaceDbContext db,
        string path,
        T record,
        HttpContext http,
        Func<T, TResponse> map,
        CancellationToken cancellation
    )
        where T : Record
    {
        db.Add(record);
        var saved = await db.TrySaveAsync(cancellation);
        if (saved.Failed)
        {
            return saved.Error.ToProblem();
        }
        ETags.Write(http, record);
        return TypedResults.Created($"{path}/{record.Id}", map(record));
    }

    /// <summary>Moves one record to the bin.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync<T>(
        this WorkspaceDbContext db,
        RecordType<T> type,
        Guid id,
        HttpContext http,
        Func<T, Task<Result>> allow,
        TimeProvider clock,
        CancellationToken cancellation
    )
        where T : Record
    {
        if (await db.Set<T>().SingleOrDefaultAsync(record => record.Id == id, cancellation) is not { } record)
        {
            return Error.NotFound(type.Name).ToProblem();
        }
        var allowed = ETags.Check(http, record, () => new { record.Id, record.Version });
        allowed = allowed.Failed ? allowed : await allow(record);
        if (allowed.Failed)
        {
            return allowed.Error.ToProblem();
        }
        record.Delete(clock.GetUtcNow());
        var saved = await db.TrySaveAsync(cancellation);
        return saved.Failed ? saved.Error.ToProblem() : TypedResults.NoContent();
    }
}
