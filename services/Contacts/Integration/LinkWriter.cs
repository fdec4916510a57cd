using System.Text.Json;
using CrmCloud.Contacts.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Integration;

/// <summary>
/// Writes what events told: whole rows, and only where they are newer than what is held, so that the order in which events come does
/// not matter.
/// </summary>
public sealed class LinkWriter(ContactsDbContext db)
{
    private static readonly JsonSerializerOptions s_columns = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Notes whose the leads and deals are now.</summary>
    internal async Task WriteAsync(IReadOnlyCollection<Told> told, CancellationToken cancellation)
    {
        var newest = told.GroupBy(one => one.Record).Select(versions => versions.MaxBy(one => one.Envelope.RecordVersion)!).ToList();
        await WriteLeadsAsync(newest.Where(one => one.Lead is not null).Select(LeadLink.Of), cancellation);
        await WriteDealsAsync(newest.Where(one => one.Deal is not null).Select(DealLink.Of), cancellation);
    }

    /// <summary>
    /// Adds what happened to the timeline; where a record was taken back for good, what is older goes with it, be it there already or
    /// yet to come.
    /// </summary>
    internal async Task AddEntriesAsync(IReadOnlyCollection<Told> told, CancellationToken cancellation)
    {
        foreach (var gone in told.Where(one => one.LeavesNoTrace))
        {
            var (record, version) = (gone.Record.ToString(), gone.Envelope.RecordVersion);
            await db.Database.ExecuteSqlAsync(
                $"delete from timeline where workspace_id = {db.WorkspaceId} and record = {record} and record_version < {version}",
                cancellation
            );
        }
        var traceless = told.Where(one => one.LeavesNoTrace).ToDictionary(one => one.Record, one => one.Envelope.RecordVersion);
        var rows = told.Where(one => one.Envelope.RecordVersion >= traceless.GetValueOrDefault(one.Record, 0))
            .SelectMany(one => one.Entries());
        var json = JsonSerializer.Serialize(rows, s_columns);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into timeline
            select e.* from jsonb_populate_recordset(null::timeline, {json}::jsonb) e
            where not exists (select 1 from lead_links l where l.workspace_id = e.workspace_id and 'lead:' || l.lead_id = e.record
                              and l.traceless and l.version > e.record_version)
              and not exists (select 1 from deal_links d where d.workspace_id = e.workspace_id and 'deal:' || d.deal_id = e.record
                              and d.traceless and d.version > e.record_version)
            on conflict do nothing
            """,
            cancellation
        );
    }

    private Task<int> WriteLeadsAsync(IEnumerable<LeadLink> links, CancellationToken cancellation)
    {
        var json = JsonSerializer.Serialize(links, s_columns);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into lead_links
            select * from jsonb_populate_recordset(null::lead_links, {json}::jsonb)
            on conflict (workspace_id, lead_id) do update set
                version = excluded.version, contact_id = excluded.contact_id, company_id = excluded.company_id,
                last_contact_id = coalesce(excluded.last_contact_id, lead_links.last_contact_id),
                qualified_at = case when excluded.qualification = lead_links.qualification then lead_links.qualified_at
                                    else excluded.qualified_at end,
                qualification = excluded.qualification, converted_at = excluded.converted_at,
                removed = excluded.removed, traceless = excluded.traceless
            where excluded.version > lead_links.version
            """,
            cancellation
        );
    }

    private Task<int> WriteDealsAsync(IEnumerable<DealLink> links, CancellationToken cancellation)
    {
        var json = JsonSerializer.Serialize(links, s_columns);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into deal_links
            select * from jsonb_populate_recordset(null::deal_links, {json}::jsonb)
            on conflict (workspace_id, deal_id) do update set
                version = excluded.version, contact_ids = excluded.contact_ids, company_id = excluded.company_id,
                people = (select coalesce(jsonb_agg(distinct p), '[]') from jsonb_array_elements(deal_links.people || excluded.people) p),
                status = excluded.status, since = excluded.since, removed = excluded.removed, traceless = excluded.traceless
            where excluded.version > deal_links.version
            """,
            cancellation
        );
    }

    private sealed record LeadLink(
        Guid LeadId,
        Guid WorkspaceId,
        long Version,
        Guid? ContactId,
        Guid? CompanyId,
        Guid? LastContactId,
        string Qualification,
        DateTimeOffset QualifiedAt,
        DateTimeOffset? ConvertedAt,
        bool Removed,
        bool Traceless
    )
    {
        public static LeadLink Of(Told told) =>
            new(
                told.Envelope.RecordId,
                told.Envelope.WorkspaceId,
                told.Envelope.RecordVersion,
                told.Lead!.ConvertedContactId,
                told.Lead.ConvertedCompanyId,
                told.Lead.ConvertedContactId,
                told.Lead.Qualification,
                told.Envelope.OccurredAt,
                told.Lead.ConvertedAt,
                told.IsRemoval,
                told.LeavesNoTrace
            );
    }

    private sealed record DealLink(
        Guid DealId,
        Guid WorkspaceId,
        long Version,
        IReadOnlyList<Guid> ContactIds,
        IReadOnlyList<Guid> People,
        Guid? CompanyId,
        string Status,
        DateTimeOffset Since,
        bool Removed,
        bool Traceless
    )
    {
        public static DealLink Of(Told told) =>
            new(
                told.Envelope.RecordId,
                told.Envelope.WorkspaceId,
                told.Envelope.RecordVersion,
                told.Deal!.ContactIds,
                told.Deal.ContactIds,
                told.Deal.CompanyId,
                told.Deal.Status,
                told.Deal.WonAt ?? told.Deal.LostAt ?? told.Deal.StageSince,
                told.IsRemoval,
                told.LeavesNoTrace
            );
    }
}
