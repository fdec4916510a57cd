using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Data;

/// <summary>Someone of whom an e-mail address or a full name is known.</summary>
/// <param name="Email">In lower case; empty where none is known that could be written to.</param>
public sealed record NamedPerson(string Email, string Name)
{
    private const int LongestName = 300;

    public static NamedPerson Of(string email, string name)
    {
        var (address, words) = (email.Trim(), name.Trim());
        return new NamedPerson(
            FieldRules.IsEmail(address) ? address.ToLowerInvariant() : "",
            words.Length > LongestName || words.Contains('\0') ? "" : words
        );
    }

    public bool IsNobody => Email.Length + Name.Length == 0;
}

/// <summary>A person who was found or made, with the company that they belong to first of all.</summary>
public sealed record FoundPerson(Guid Id, Guid? CompanyId);

/// <summary>Finds many people at once by their address, else by their exact name, and makes those whom nobody is.</summary>
public sealed class NamedPeople(ContactsDbContext db, ContactFinder contacts, CompanyFinder companies, BulkSaver saver)
{
    /// <summary>Those who are not found are absent. Of several with the same address or name the oldest is meant.</summary>
    public async Task<Dictionary<NamedPerson, FoundPerson>> FindAsync(
        IReadOnlyCollection<NamedPerson> asked,
        CancellationToken cancellation
    )
    {
        var emails = asked.Where(person => person.Email.Length > 0).Select(person => person.Email).Distinct().ToArray();
        var byEmail = new Dictionary<string, Contact>();
        foreach (
            var contact in emails.Length == 0
                ? []
                : await contacts.ByEmail(emails).AsNoTracking().OrderBy(contact => contact.Id).ToListAsync(cancellation)
        )
        {
            foreach (var email in contact.Emails)
            {
                byEmail.TryAdd(email.Address.ToLowerInvariant(), contact);
            }
        }
        var byName = await ByNameAsync([.. asked.Where(person => person.Email.Length == 0).Select(person => person.Name)], cancellation);
        var found = new Dictionary<NamedPerson, FoundPerson>();
        foreach (var person in asked.Distinct())
        {
            if ((person.Email.Length > 0 ? byEmail.GetValueOrDefault(person.Email) : byName.GetValueOrDefault(person.Name)) is { } contact)
            {
                found[person] = new FoundPerson(contact.Id, contact.CompanyIds.Count > 0 ? contact.CompanyIds[0] : null);
            }
        }
        return found;
    }

    /// <summary>Safe when two ask for the same at once. Those of whom nothing is known are left out.</summary>
    public Task<Dictionary<NamedPerson, FoundPerson>> FindOrCreateAsync(
        IReadOnlyCollection<NamedPerson> asked,
        CancellationToken cancellation
    ) =>
        db.InTransactionAsync(
            async () =>
            {
                await companies.LockAsync(cancellation);
                var found = await FindAsync(asked, cancellation);
                var missing = asked.Distinct().Where(person => !person.IsNobody && !found.ContainsKey(person));
                // One address is one person, whatever they are called; one name without an address is one person too.
                foreach (
                    var same in missing.GroupBy(person =>
                        person.Email.Length > 0 ? person with { Name = "" } : person with { Name = person.Name.ToUpperInvariant() }
                    )
                )
                {
                    var contact = new Contact();
                    contact.SetName(same.First().Name);
                    if (same.Key.Email.Length > 0)
                    {
                        contact.AddEmail(same.Key.Email);
                    }
                    db.Add(contact);
                    foreach (var person in same)
                    {
                        found[person] = new FoundPerson(contact.Id, null);
                    }
                }
                await saver.SaveAsync(db, cancellation);
                return found;
            },
            cancellation
        );

    private async Task<Dictionary<string, Contact>> ByNameAsync(string[] names, CancellationToken cancellation)
    {
        names = [.. names.Where(name => name.Length > 0).Distinct()];
        if (names.Length == 0)
        {
            return [];
        }
        var rows = await db
            .Database.SqlQuery<NameOf>(
                $"""
                select a.name, c.id from unnest({names}) a(name) cross join lateral (
                    select id from contacts
                    where workspace_id = {db.WorkspaceId} and deleted_at is null and name_key = contacts_fold(a.name)
                    order by created_at, id limit 1) c
                """
            )
            .ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var found = await db
            .Contacts.AsNoTracking()
            .Where(contact => ids.Contains(contact.Id))
            .ToDictionaryAsync(contact => contact.Id, cancellation);
        return rows.Where(row => found.ContainsKey(row.Id)).ToDictionary(row => row.Name, row => found[row.Id]);
    }

    private sealed record NameOf(string Name, Guid Id);
}
