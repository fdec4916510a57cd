using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contracts.Contacts.V1;
using Microsoft.EntityFrameworkCore;
using Company = CrmCloud.Contacts.Domain.Company;

namespace CrmCloud.Contacts.Grpc;

/// <summary>
/// Finds or makes the person and the company behind a lead. What the lead knows and they lack is added; nothing that they have is
/// replaced.
/// </summary>
public sealed class LeadMatching(ContactsDbContext db, ContactFinder contacts, CompanyFinder companies)
{
    /// <summary>The same answer for the same lead, for as long as what it names is there.</summary>
    public Task<LeadPerson> FindOrCreateAsync(Guid leadId, FindOrCreateRequest request, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async () =>
            {
                await companies.LockAsync(cancellation);
                var known = await db.LeadPeople.SingleOrDefaultAsync(person => person.LeadId == leadId, cancellation);
                var person = known ?? new LeadPerson { WorkspaceId = db.WorkspaceId, LeadId = leadId };
                var company = await CompanyAsync(person, request, cancellation);
                await ContactAsync(person, request, company, cancellation);
                if (known is null)
                {
                    db.Add(person);
                }
                await db.SaveChangesAsync(cancellation);
                return person;
            },
            cancellation
        );

    private async Task<Guid?> CompanyAsync(LeadPerson person, FindOrCreateRequest request, CancellationToken cancellation)
    {
        var asked = request.Company;
        if (
            string.IsNullOrWhiteSpace(asked?.Name)
            || (person.CompanyId is { } known && await db.Companies.AnyAsync(company => company.Id == known, cancellation))
        )
        {
            return person.CompanyId;
        }
        var company = await companies.FindAsync(asked.TaxId, asked.Website, asked.Name, cancellation);
        person.CompanyCreated = company is null;
        company ??= (Company)
            db.Add(
                new Company
                {
                    Name = asked.Name.Trim(),
                    OwnerId = Id(request.OwnerId),
                    TeamId = Id(request.TeamId),
                }
            ).Entity;
        company.TaxId ??= Valid(asked.TaxId, asked.Country);
        company.Domain ??= CompanyFinder.DomainOf(asked.Website);
        company.Region ??= Given(asked.Region);
        var address = new PostalAddress(City: Given(asked.City), Region: Given(asked.Region), Country: Given(asked.Country));
        company.Address ??= address.IsEmpty ? null : address;
        person.CompanyId = company.Id;
        return company.Id;
    }

    private async Task ContactAsync(LeadPerson person, FindOrCreateRequest request, Guid? company, CancellationToken cancellation)
    {
        if (person.ContactId is { } known && await db.Contacts.AnyAsync(contact => contact.Id == known, cancellation))
        {
            return;
        }
        if (request.Person is not { } asked || !NamesSomeone(asked))
        {
            person.ContactId = null;
            return;
        }
        var contact = await contacts.FindAsync(Given(asked.Email), Given(asked.TaxId), Given(asked.ExternalId), cancellation);
        person.ContactCreated = contact is null;
        contact ??= (Contact)
            db.Add(
                new Contact
                {
                    FirstName = Given(asked.FirstName),
                    LastName = Given(asked.LastName),
                    ExternalId = Given(asked.ExternalId),
                    Source = Given(request.Source),
                    OwnerId = Id(request.OwnerId),
                    TeamId = Id(request.TeamId),
                }
            ).Entity;
        Add(contact, asked, company);
        person.ContactId = contact.Id;
    }

    private static void Add(Contact contact, Person asked, Guid? company)
    {
        contact.JobTitle ??= Given(asked.JobTitle);
        contact.TaxId ??= Valid(asked.TaxId, contact.Address?.Country);
        if (Given(asked.Email) is { } email && FieldRules.IsEmail(email))
        {
            contact.AddEmail(email);
        }
        if (Given(asked.Phone) is { Length: <= PhoneNumber.Longest } phone)
        {
            contact.AddPhone(phone);
        }
        if (company is { } id)
        {
            contact.Join(id, Given(asked.JobTitle));
        }
    }

    /// <summary>True where the person could be told from others; see <see cref="Contact.Validate"/>.</summary>
    public static bool NamesSomeone(Person person) =>
        Given(person.FirstName) is not null
        || Given(person.LastName) is not null
        || Given(person.Email) is not null
        || Given(person.Phone) is not null
        || Given(person.ExternalId) is not null;

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Leads take any tax number; here a wrong one is left behind, rather than the conversion refused.</summary>
    private static string? Valid(string taxId, string? country) => TaxNumber.Problem(taxId, country) is null ? Given(taxId) : null;

    private static Guid? Id(string text) => Guid.TryParse(text, out var id) ? id : null;
}
