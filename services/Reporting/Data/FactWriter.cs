using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.Reporting.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Reporting.Data;

/// <summary>Writes read models: whole rows, and only where they are newer than what is held.</summary>
public sealed class FactWriter(ReportingDbContext db)
{
    private static readonly JsonSerializerOptions s_columns = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task WriteAsync(IEnumerable<LeadFact> facts, CancellationToken cancellation)
    {
        // One row per lead: a statement may not touch the same row twice.
        var newest = facts.GroupBy(fact => fact.Id).Select(versions => versions.MaxBy(fact => fact.Version)!).ToList();
        var json = JsonSerializer.Serialize(newest, s_columns);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into lead_facts
            select * from jsonb_populate_recordset(null::lead_facts, {json}::jsonb)
            on conflict (id) do update set
                version = excluded.version, created_at = excluded.created_at, updated_at = excluded.updated_at,
                deleted_at = excluded.deleted_at, external_id = excluded.external_id, source = excluded.source,
                channel = excluded.channel, campaign = excluded.campaign, region = excluded.region, country = excluded.country,
                status = excluded.status, qualification = excluded.qualification,
                disqualify_reason_id = excluded.disqualify_reason_id, score = excluded.score, owner_id = excluded.owner_id,
                team_id = excluded.team_id, converted_at = excluded.converted_at, tags = excluded.tags, custom = excluded.custom
            where excluded.version > lead_facts.version
            """,
            cancellation
        );
    }

    public Task WriteNameAsync(string kind, Guid id, string name, long version, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into names (id, workspace_id, kind, name, version) values ({id}, {db.WorkspaceId}, {kind}, {name}, {version})
            on conflict (id) do update set name = excluded.name, version = excluded.version where excluded.version > names.version
            """,
            cancellation
        );

    public Task WriteSettingsAsync(string timeZone, string currency, long version, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into workspace_settings (workspace_id, time_zone, currency, version)
            values ({db.WorkspaceId}, {timeZone}, {currency}, {version})
            on conflict (workspace_id) do update
            set time_zone = excluded.time_zone, currency = excluded.currency, version = excluded.version
            where excluded.version > workspace_settings.version
            """,
            cancellation
        );

    /// <summary>Sets what is given of the settings; for the feed, which tells only what changed.</summary>
    public Task ChangeSettingsAsync(string? timeZone, string? currency, long version, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into workspace_settings (workspace_id, time_zone, currency, version)
            values ({db.WorkspaceId}, coalesce({timeZone}, 'America/Sao_Paulo'), coalesce({currency}, 'BRL'), {version})
            on conflict (workspace_id) do update
            set time_zone = coalesce({timeZone}, workspace_settings.time_zone), currency = coalesce({currency}, workspace_settings.currency),
                version = excluded.version
            where excluded.version > workspace_settings.version
            """,
            cancellation
        );

    /// <summary>Facts as they are held, those of deleted leads too.</summary>
    public Task<List<LeadFact>> ReadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        db
            .LeadFacts.IgnoreQueryFilters([CrmDbContext.BinFilter])
            .AsNoTracking()
            .Where(fact => ids.Contains(fact.Id))
            .ToListAsync(cancellation);
}
