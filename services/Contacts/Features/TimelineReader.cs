using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Features;

/// <summary>
/// Reads timelines: what Leads and Deals told of a record and of those that are its, the activities and tasks about them, and the
/// record's own changes, each from where it is stored and in one question. What the caller may not read elsewhere is not here either.
/// </summary>
public sealed class TimelineReader(ContactsDbContext db, CallContextAccessor calls)
{
    /// <summary>Leads, deals and people of one record that are looked at; the newest.</summary>
    private const int MostAround = 200;

    /// <summary>Later than any time that is accepted.</summary>
    private static readonly TimelinePlace s_end = new(new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero), Guid.AllBitsSet);

    /// <summary>The scope that reading records of a type needs.</summary>
    public static string ScopeOf(string type) =>
        type switch
        {
            RecordLink.Company => "companies:read",
            _ => $"{type}s:read",
        };

    /// <param name="record">Whose timeline.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="limit">Entries of the page.</param>
    public async Task<TimelinePage> ReadAsync(RecordLink record, TimelinePlace? after, int limit, CancellationToken cancellation)
    {
        var around = await AroundAsync(record, cancellation);
        var place = after ?? s_end;
        var rows = await EntriesAsync(record, around, place, limit + 1, cancellation);
        var items = rows.Take(limit).Select(row => TimelineItem.Of(row, record, around)).ToList();
        return new TimelinePage(items, rows.Count > limit ? new TimelinePlace(items[^1].At, items[^1].Id).ToString() : null);
    }

    /// <summary>The record, and the leads, deals and people that are its, as far as the caller may read them.</summary>
    private async Task<string[]> AroundAsync(RecordLink record, CancellationToken cancellation)
    {
        var (workspace, id) = (db.WorkspaceId, record.Id);
        var others = record.Type switch
        {
            RecordLink.Contact => await db
                .Database.SqlQuery<string>(
                    $"""
                    (select 'lead:' || lead_id as "Value" from lead_links
                     where workspace_id = {workspace} and contact_id = {id} and not removed order by lead_id desc limit {MostAround})
                    union all
                    (select 'deal:' || deal_id from deal_links
                     where workspace_id = {workspace}
                       and deal_id = any(array(select crm_with_deal_links_contact_ids(array[{id.ToString()}]))) order by deal_id desc limit {MostAround})
                    """
                )
                .ToListAsync(cancellation),
            RecordLink.Company => await db
                .Database.SqlQuery<string>(
                    $"""
                    (select 'lead:' || lead_id as "Value" from lead_links
                     where workspace_id = {workspace} and company_id = {id} and not removed order by lead_id desc limit {MostAround})
                    union all
                    (select 'deal:' || deal_id from deal_links
                     where workspace_id = {workspace} and company_id = {id} order by deal_id desc limit {MostAround})
                    union all
                    (select 'contact:' || id from contacts
                     where workspace_id = {workspace} and deleted_at is null
                       and id = any(array(select crm_with_contacts_company_ids(array[{id.ToString()}]))) order by id desc limit {MostAround})
                    """
                )
                .ToListAsync(cancellation),
            _ => [],
        };
        return [record.ToString(), .. others.Where(other => calls.Required.Has(ScopeOf(other.Split(':')[0])))];
    }

    private Task<List<TimelineEntry>> EntriesAsync(
        RecordLink record,
        string[] around,
        TimelinePlace place,
        int limit,
        CancellationToken cancellation
    )
    {
        var (workspace, at, id) = (db.WorkspaceId, place.At, place.Id);
        var (seesActivities, seesTasks) = (calls.Required.Has("activities:read"), calls.Required.Has("tasks:read"));
        return db
            .Database.SqlQuery<TimelineEntry>(
                $"""
                select * from (
                    (select id as "Id", at as "At", kind as "Kind", record as "Record", actor_kind as "ActorKind", actor_id as "ActorId",
                            actor_name as "ActorName", null::text as "Title", null::text as "Body", null::text as "Direction",
                            null::text as "Outcome", null::int as "Minutes", data::text as "Data"
                     from timeline
                     where workspace_id = {workspace} and record = any({around}) and (at, id) < ({at}, {id})
                     order by at desc, id desc limit {limit})
                    union all
                    (select a.id, a.at, a.kind, '', l.actor_kind, coalesce(a.author_id, l.actor_id),
                            case when a.author_id is null or a.author_id = l.actor_id then l.actor_name end,
                            a.subject, a.body, a.direction, a.outcome, a.minutes, jsonb_build_object('about', a.about)::text
                     from activities a left join ledger l on l.record_id = a.id and l.record_version = 1
                     where {seesActivities} and a.workspace_id = {workspace} and a.deleted_at is null
                       and a.id = any(array(select crm_with_activities_about_keys({around})))
                       and (a.at, a.id) < ({at}, {id})
                     order by a.at desc, a.id desc limit {limit})
                    union all
                    (select t.id, coalesce(t.completed_at, t.created_at), 'task', '', l.actor_kind, l.actor_id, l.actor_name,
                            t.title, t.body, null, null, null,
                            jsonb_build_object('about', t.about, 'status', t.status, 'dueAt', t.due_at, 'assigneeId', t.assignee_id)::text
                     from tasks t left join ledger l on l.record_id = t.id and l.record_version = 1
                     where {seesTasks} and t.workspace_id = {workspace} and t.deleted_at is null
                       and t.id = any(array(select crm_with_tasks_about_keys({around})))
                       and (coalesce(t.completed_at, t.created_at), t.id) < ({at}, {id})
                     order by 2 desc, 1 desc limit {limit})
                    union all
                    (select l.id, l.at, l.record_type || case when l.patch ? 'lifecycle' and l.kind = 'changed' then 'LifecycleChanged'
                                                              else initcap(l.kind) end,
                            l.record_type || ':' || l.record_id, l.actor_kind, l.actor_id, l.actor_name, null, null, null, null, null,
                            jsonb_build_object('fields', (select coalesce(jsonb_agg(f), '[]') from jsonb_object_keys(l.patch) f),
                                               'lifecycle', l.patch -> 'lifecycle', 'origin', l.origin)::text
                     from ledger l
                     where l.workspace_id = {workspace} and l.record_id = {record.Id} and l.record_type in ('contact', 'company')
                       and (l.at, l.id) < ({at}, {id})
                     order by l.at desc, l.id desc limit {limit})
                ) entries
                order by "At" desc, "Id" desc limit {limit}
                """
            )
            .ToListAsync(cancellation);
    }
}
