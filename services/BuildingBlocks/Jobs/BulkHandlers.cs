using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>What the bulk and job endpoints of one record type do.</summary>
internal sealed class BulkHandlers<T>(
    CrmDbContext db,
    CallContextAccessor calls,
    BulkTarget<T> target,
    ICustomFieldCatalog customFields,
    IWorkspaceTimeZone timeZone,
    WorkSignal signal,
    TimeProvider clock
)
    where T : Record
{
    private const int ShownErrors = 100;

    private IQueryable<Job> Jobs => db.Set<Job>().Where(job => job.RecordType == target.Catalog.Plural);

    public async Task<Results<Accepted<JobAccepted>, ProblemHttpResult>> StartAsync(
        HttpContext http,
        BulkRequest request,
        CancellationToken cancellation
    )
    {
        if (await CheckAsync(request, cancellation) is { } refusal)
        {
            return refusal.ToProblem();
        }
        var ids = request.Ids?.Distinct().ToList();
        var job = new Job
        {
            RecordType = target.Catalog.Plural,
            Request = JsonSerializer.Serialize(request with { Ids = null }, JsonSerializerOptions.Web),
            Caller = SavedCaller.ToJson(calls.Required),
            Total = ids?.Count ?? 0,
            ItemsReady = ids is not null,
        };
        await db.InTransactionAsync(
            async () =>
            {
                db.Add(job);
                await db.SaveChangesAsync(cancellation);
                if (ids is not null)
                {
                    await JobItems.AddAsync(db, job.Id, ids, cancellation);
                }
                return job;
            },
            cancellation
        );
        WakeAfter(http);
        var path = http.Request.Path.Value!;
        return TypedResults.Accepted($"{http.Request.PathBase}{path[..path.LastIndexOf('/')]}/jobs/{job.Id}", new JobAccepted(job.Id));
    }

    public async Task<Results<Ok<JobView>, ProblemHttpResult>> GetAsync(Guid id, CancellationToken cancellation) =>
        await Jobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id, cancellation) is { } job
            ? TypedResults.Ok(View(job, await JobItems.ErrorsAsync(db, id, ShownErrors, cancellation)))
            : Error.NotFound("job").ToProblem();

    public async Task<Results<Accepted<JobView>, ProblemHttpResult>> UndoAsync(HttpContext http, Guid id, CancellationToken cancellation)
    {
        if (await Jobs.SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { } job)
        {
            return Error.NotFound("job").ToProblem();
        }
        if (job.State is not (JobState.Done or JobState.Failed))
        {
            return AlreadyUndone(job.State).ToProblem();
        }
        job.State = JobState.Undoing;
        if (!await UndoRequest.SaveAsync(db, job, clock.GetUtcNow(), cancellation))
        {
            return AlreadyUndone(JobState.Undoing).ToProblem();
        }
        WakeAfter(http);
        var path = http.Request.Path.Value!;
        return TypedResults.Accepted($"{http.Request.PathBase}{path[..path.LastIndexOf('/')]}", View(job, []));
    }

    public async Task<Results<Ok<KeptPage>, ProblemHttpResult>> KeptAsync(
        Guid id,
        int? limit,
        string? cursor,
        CancellationToken cancellation
    )
    {
        if (!await Jobs.AnyAsync(job => job.Id == id, cancellation))
        {
            return Error.NotFound("job").ToProblem();
        }
        var page = await KeptRecords.PageAsync(db, id, limit ?? 50, cursor, cancellation);
        return page.Failed ? page.Error.ToProblem() : TypedResults.Ok(page.Value);
    }

    private async Task<Error?> CheckAsync(BulkRequest request, CancellationToken cancellation)
    {
        if (request.Ids is null == request.Filter is null)
        {
            return Error.Malformed("A bulk edit names its records by either ids or filter.");
        }
        if (request.Ids is { Count: 0 or > BulkRequest.MostIds })
        {
            return Error.Invalid("ids", $"1 to {BulkRequest.MostIds} ids; for more records use a filter.");
        }
        if (
            request.Filter is { } filter
            && await BulkRun<T>.FilterAsync(filter, target, customFields, timeZone, cancellation) is { Failed: true } refused
        )
        {
            return refused.Error;
        }
        return (await BulkEdit.ReadAsync(target, request, calls.Required, customFields, clock, cancellation)).Error;
    }

    private static Error AlreadyUndone(JobState state) =>
        state is JobState.Queued or JobState.Running
            ? new Error(ErrorKind.Conflict, "jobs.running", "The job still runs; undo it when it is done.")
            : new Error(ErrorKind.Conflict, "jobs.already-undone", "The job is undone, or being so.");

    private static JobView View(Job job, IReadOnlyList<JobError> errors) =>
        new(
            job.Id,
            JsonNamingPolicy.CamelCase.ConvertName(job.State.ToString()),
            job.Total,
            job.Processed,
            job.Failed,
            job.Problem,
            errors,
            job.CreatedAt,
            job.FinishedAt
        );

    /// <summary>Once the answer is out everything is committed, also under an Idempotency-Key.</summary>
    private void WakeAfter(HttpContext http) =>
        http.Response.OnCompleted(() =>
        {
            signal.Wake();
            return Task.CompletedTask;
        });
}
