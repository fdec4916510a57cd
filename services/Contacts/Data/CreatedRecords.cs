using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Data;

/// <summary>Takes back the people and companies that were made along the way of an import and that nobody uses.</summary>
public sealed class CreatedRecords(ContactsDbContext db)
{
    private const int BatchSize = 500;

    /// <summary>Removes them for good. What was edited since, or is still referred to, stays.</summary>
    /// <param name="cause">The import or conversion that made them.</param>
    /// <param name="kept">Those that the caller still refers to.</param>
    /// <returns>How many were removed.</returns>
    public Task<int> RemoveAsync(Guid cause, IReadOnlySet<Guid> kept, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async () => await ContactsAsync(cause, kept, cancellation) + await CompaniesAsync(cause, kept, cancellation),
            cancellation
        );

    private async Task<int> ContactsAsync(Guid cause, IReadOnlySet<Guid> kept, CancellationToken cancellation)
    {
        var removed = 0;
        foreach (var ids in (await MadeAsync(cause, "contact", kept, cancellation)).Chunk(BatchSize))
        {
            var used = await UsedContactsAsync(ids, cancellation);
            var contacts = await db
                .Contacts.Where(contact => ids.Contains(contact.Id) && !used.Contains(contact.Id))
                .ToListAsync(cancellation);
            removed += await RemoveAsync(contacts, [.. contacts.Select(contact => contact.Id)], cancellation);
        }
        return removed;
    }

    private async Task<int> CompaniesAsync(Guid cause, IReadOnlySet<Guid> kept, CancellationToken cancellation)
    {
        var removed = 0;
        foreach (var ids in (await MadeAsync(cause, "company", kept, cancellation)).Chunk(BatchSize))
        {
            var used = await UsedCompaniesAsync(ids, cancellation);
            var companies = await db
                .Companies.Where(company => ids.Contains(company.Id) && !used.Contains(company.Id))
                .ToListAsync(cancellation);
            removed += await RemoveAsync(companies, [.. companies.Select(company => company.Id)], cancellation);
        }
        return removed;
    }

    private async Task<int> RemoveAsync<T>(List<T> records, Guid[] ids, CancellationToken cancellation)
        where T : Record
    {
        db.RemoveRange(records);
        await db.SaveChangesAsync(cancellation);
        await db
            .LeadPeople.Where(person => ids.Contains(person.ContactId!.Value) || ids.Contains(person.CompanyId!.Value))
            .ExecuteDeleteAsync(cancellation);
        return records.Count;
    }

    /// <summary>What the cause made and nobody edited since; that someone's lifecycle moved by itself is no edit.</summary>
    private async Task<List<Guid>> MadeAsync(Guid cause, string type, IReadOnlySet<Guid> kept, CancellationToken cancellation)
    {
        var made = await db
            .Database.SqlQuery<Guid>(
                $"""
                select record_id as "Value" from ledger l
                where workspace_id = {db.WorkspaceId} and causation_id = {cause} and record_type = {type} and kind = 'created'
                  and not exists (select 1 from ledger e where e.record_id = l.record_id and e.record_version > l.record_version
                                  and e.patch - 'lifecycle' <> jsonb_build_object())
                """
            )
            .ToListAsync(cancellation);
        return [.. made.Where(id => !kept.Contains(id))];
    }

    /// <summary>Those that something else refers to: an activity, a task, a consent.</summary>
    private Task<List<Guid>> UsedContactsAsync(Guid[] ids, CancellationToken cancellation) =>
        db
            .Database.SqlQuery<Guid>(
                $"""
                select u.id as "Value" from unnest({ids}) u(id)
                where exists (select crm_with_activities_about_keys(array['contact:' || u.id]))
                   or exists (select crm_with_tasks_about_keys(array['contact:' || u.id]))
                   or exists (select 1 from consents where workspace_id = {db.WorkspaceId} and contact_id = u.id)
                """
            )
            .ToListAsync(cancellation);

    private Task<List<Guid>> UsedCompaniesAsync(Guid[] ids, CancellationToken cancellation) =>
        db
            .Database.SqlQuery<Guid>(
                $"""
                select u.id as "Value" from unnest({ids}) u(id)
                where exists (select crm_with_contacts_company_ids(array[u.id::text]))
                   or exists (select 1 from companies where workspace_id = {db.WorkspaceId} and parent_id = u.id)
                   or exists (select crm_with_activities_about_keys(array['company:' || u.id]))
                   or exists (select crm_with_tasks_about_keys(array['company:' || u.id]))
                """
            )
            .ToListAsync(cancellation);
}
