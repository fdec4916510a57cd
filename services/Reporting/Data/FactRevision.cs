using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Reporting.Data;

/// <summary>Counts the changes of a workspace's read models: while it stands still, so does every figure.</summary>
internal static class FactRevision
{
    /// <summary>Parameter of <see cref="Next"/>.</summary>
    public const string Workspace = "workspace";

    public const string Next = $"""
        insert into fact_revisions as held (workspace_id, revision) values (@{Workspace}, 1)
        on conflict (workspace_id) do update set revision = held.revision + 1
        """;

    /// <summary>
    /// Runs a write of read models and counts it. The count comes last, so that writers hold its row as shortly as can be; the
    /// write may name the workspace as <see cref="Workspace"/>.
    /// </summary>
    public static Task<int> WriteAsync(
        ReportingDbContext db,
        string sql,
        CancellationToken cancellation,
        params NpgsqlParameter[] parameters
    )
    {
        var counted = $"{sql}; {Next}";
        return db.Database.ExecuteSqlRawAsync(counted, [.. parameters, new NpgsqlParameter(Workspace, db.WorkspaceId)], cancellation);
    }
}
