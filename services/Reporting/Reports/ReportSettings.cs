using System.Data;
using CrmCloud.BuildingBlocks.Tenancy;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.Reporting.Reports;

/// <summary>What every report needs to know first, in one round trip: the workspace's settings, and whether its facts changed.</summary>
public sealed class ReportSettings(ReportingDbContext db)
{
    private const string Sql = """
        select time_zone, currency, (select revision from fact_revisions where workspace_id = $1)
        from (select $1 as workspace_id) as asked left join workspace_settings using (workspace_id)
        """;

    public async Task<(WorkspaceSettings Settings, long Revision)> GetAsync(CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var query = new NpgsqlBatchCommand(Sql) { Parameters = { ReportSql.Of(db.WorkspaceId, NpgsqlDbType.Uuid) } };
            await using var reader = await TenantSql.ReadAsync(
                (NpgsqlConnection)db.Database.GetDbConnection(),
                db.WorkspaceId,
                query,
                CommandBehavior.Default,
                cancellation
            );
            await reader.ReadAsync(cancellation);
            var settings = new WorkspaceSettings
            {
                WorkspaceId = db.WorkspaceId,
                TimeZone = reader.IsDBNull(0) ? WorkspaceSettings.DefaultTimeZone : reader.GetString(0),
                Currency = reader.IsDBNull(1) ? WorkspaceSettings.DefaultCurrency : reader.GetString(1),
                Version = 0,
            };
            return (settings, reader.IsDBNull(2) ? 0 : reader.GetInt64(2));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
