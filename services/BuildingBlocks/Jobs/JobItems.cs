using CrmCloud.BuildingBlocks.Data;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>The records of a job, and which of them are done.</summary>
internal static class JobItems
{
    public static Task AddAsync(CrmDbContext db, Guid jobId, IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        TenantBatch.ExecuteAsync(
            db,
            cancellation,
            TenantBatch.Command(
                "insert into job_items (job_id, record_id, workspace_id) select $1, i, $2 from unnest($3) i on conflict do nothing",
                jobId,
                db.WorkspaceId,
                ids.ToArray()
            )
        );

    public static Task<List<Guid>> WaitingAsync(CrmDbContext db, Guid jobId, int limit, CancellationToken cancellation) =>
        TenantBatch.ReadAsync(
            db,
            TenantBatch.Command(
                "select record_id from job_items where workspace_id = $1 and job_id = $2 and not done order by record_id limit $3",
                db.WorkspaceId,
                jobId,
                limit
            ),
            reader => reader.GetGuid(0),
            cancellation
        );

    /// <summary>Marks records as done, or refused with the reason, and counts them.</summary>
    public static Task DoneAsync(
        CrmDbContext db,
        Guid jobId,
        IReadOnlyCollection<Guid> ids,
        IReadOnlyDictionary<Guid, string> refusals,
        CancellationToken cancellation
    ) =>
        TenantBatch.ExecuteAsync(
            db,
            cancellation,
            TenantBatch.Command(
                "update job_items set done = true where workspace_id = $1 and job_id = $2 and record_id = any($3)",
                db.WorkspaceId,
                jobId,
                ids.ToArray()
            ),
            TenantBatch.Command(
                """
                update job_items set error = e.reason from unnest($3, $4) as e(id, reason)
                where workspace_id = $1 and job_id = $2 and record_id = e.id
                """,
                db.WorkspaceId,
                jobId,
                refusals.Keys.ToArray(),
                refusals.Values.ToArray()
            ),
            TenantBatch.Command(
                "update jobs set processed = processed + $2, failed = failed + $3, state = 'running' where id = $1",
                jobId,
                (long)ids.Count,
                (long)refusals.Count
            )
        );

    public static Task<List<JobError>> ErrorsAsync(CrmDbContext db, Guid jobId, int limit, CancellationToken cancellation) =>
        TenantBatch.ReadAsync(
            db,
            TenantBatch.Command(
                "select record_id, error from job_items where workspace_id = $1 and job_id = $2 and error is not null order by record_id limit $3",
                db.WorkspaceId,
                jobId,
                limit
            ),
            reader => new JobError(reader.GetGuid(0), reader.GetString(1)),
            cancellation
        );
}
