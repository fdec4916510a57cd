using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Data;

/// <summary>Finds people by what names them.</summary>
public sealed class ContactFinder(ContactsDbContext db)
{
    /// <summary>The one with any of these, the surest sign first: an e-mail address, the tax number, the id in another system. Of several the oldest.</summary>
    public async Task<Contact?> FindAsync(string? email, string? taxId, string? externalId, CancellationToken cancellation) =>
        await FirstAsync(ByEmail([email ?? ""]), email, cancellation)
        ?? await FirstAsync(
            db.Contacts.FromSql($"select * from contacts where workspace_id = {db.WorkspaceId} and tax_key = contacts_tax_id({taxId})"),
            taxId,
            cancellation
        )
        ?? await FirstAsync(db.Contacts.Where(contact => contact.ExternalId == externalId), externalId, cancellation);

    /// <summary>Those who have one of the addresses, be it their primary one or not, whatever its case.</summary>
    public IQueryable<Contact> ByEmail(IReadOnlyCollection<string> emails)
    {
        var keys = emails.Select(email => email.ToLowerInvariant()).ToArray();
        return db.Contacts.FromSql(
            $"select * from contacts where workspace_id = {db.WorkspaceId} and id = any(array(select crm_with_contacts_email_keys({keys})))"
        );
    }

    private static async Task<Contact?> FirstAsync(IQueryable<Contact> found, string? sign, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(sign) ? null : await found.OrderBy(contact => contact.Id).FirstOrDefaultAsync(cancellation);
}
