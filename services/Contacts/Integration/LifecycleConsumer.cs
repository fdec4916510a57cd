using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Leads;
using Microsoft.EntityFrameworkCore;
using static CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Contacts.Integration;

/// <summary>
/// Moves people between the stages of the lifecycle by what happens to their leads and deals. It is what a record says of itself and
/// no effect outside, so it follows imports and their undo too, with their origin. Runs after <see cref="TimelineConsumer"/>, which
/// notes whose the lead or deal is.
/// </summary>
public sealed class LifecycleConsumer(ContactsDbContext db, CallContextAccessor calls) : RecordConsumer(calls)
{
    public override string Name => "contacts.lifecycle";

    public override IReadOnlyCollection<string> EventTypes { get; } =
        new HashSet<string>(TimelineConsumer.All.Except([NameOf<LeadCreated>(), NameOf<LeadChanged>(), NameOf<LeadAssigned>()]));

    protected override async Task ApplyAsync(EventEnvelope envelope, CancellationToken cancellation)
    {
        var told = Told.Of(envelope);
        if (told.Deal is { ContactIds.Count: 0 } && envelope.RecordVersion == 1)
        {
            return;
        }
        var concerned = await ConcernedAsync(told.Record, cancellation);
        if (concerned.Count == 0)
        {
            return;
        }
        var evidence = await EvidenceAsync(concerned, cancellation);
        var contacts = await db
            .Contacts.IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(contact => concerned.Contains(contact.Id))
            .ToListAsync(cancellation);
        foreach (var contact in contacts)
        {
            contact.Follow(evidence[contact.Id]);
        }
        await db.SaveChangesAsync(cancellation);
    }

    private Task<List<Guid>> ConcernedAsync(RecordLink record, CancellationToken cancellation) =>
        db
            .Database.SqlQuery<Guid>(
                $"""
                select p::uuid as "Value" from deal_links, jsonb_array_elements_text(people) p
                where workspace_id = {db.WorkspaceId} and deal_id = {record.Id} and {record.Type} = 'deal'
                union
                select last_contact_id from lead_links
                where workspace_id = {db.WorkspaceId} and lead_id = {record.Id} and {record.Type} = 'lead' and last_contact_id is not null
                """
            )
            .ToListAsync(cancellation);

    private async Task<ILookup<Guid, LifecycleEvidence>> EvidenceAsync(List<Guid> contacts, CancellationToken cancellation)
    {
        var ids = contacts.ToArray();
        var rows = await db
            .Database.SqlQuery<EvidenceRow>(
                $"""
                select c.id, d.status as what, d.since as at from unnest({ids}) c(id) join deal_links d
                    on d.workspace_id = {db.WorkspaceId} and not d.removed
                        and d.deal_id = any(array(select crm_with_deal_links_contact_ids(array[c.id::text])))
                union all
                select c.id, 'converted', l.converted_at from unnest({ids}) c(id) join lead_links l
                    on l.workspace_id = {db.WorkspaceId} and l.contact_id = c.id and not l.removed and l.converted_at is not null
                union all
                select c.id, 'qualified', l.qualified_at from unnest({ids}) c(id) join lead_links l
                    on l.workspace_id = {db.WorkspaceId} and l.contact_id = c.id and not l.removed and l.qualification = 'sql'
                """
            )
            .ToListAsync(cancellation);
        return rows.ToLookup(row => row.Id, row => new LifecycleEvidence(Reached(row.What), row.At));
    }

    /// <summary>A lost deal proves that they fit and could have bought; so do a converted lead and one that sales took up.</summary>
    private static Lifecycle Reached(string what) =>
        what switch
        {
            "won" => Lifecycle.Customer,
            "open" => Lifecycle.Opportunity,
            _ => Lifecycle.Prospect,
        };

    private sealed record EvidenceRow(Guid Id, string What, DateTimeOffset At);
}
