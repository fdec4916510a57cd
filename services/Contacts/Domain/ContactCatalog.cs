using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>The fields of people and companies: names, types, bounds, and which verb owns what.</summary>
public static class ContactCatalog
{
    private const int NameLength = 300;
    private const int MostItems = 20;
    private const int MostCompanies = 50;

    // csharpier-ignore-start
    public static RecordType<Contact> Contacts { get; } = new("contact", "contacts", "contacts",
    [
        Field.RecordId<Contact>(),
        Field.Text<Contact>(contact => contact.ExternalId) with { MaxLength = 200 },
        Field.Text<Contact>(contact => contact.FirstName) with { Personal = true, MaxLength = NameLength },
        Field.Text<Contact>(contact => contact.LastName) with { Personal = true, MaxLength = NameLength },
        // A file's one name is divided into first and last.
        Field.Computed<Contact>("name", FieldType.Text, contact => contact.Name, "name") with
        {
            FilesOnly = true, Searchable = true, MaxLength = NameLength,
            Set = (contact, name) => contact.SetName((string?)name ?? ""),
        },
        Field.Items<Contact, EmailAddress>(contact => contact.Emails, MostItems, email => email.Problem()) with
        {
            Personal = true, Searchable = true, Sql = "emails_text",
            Set = (contact, emails) => contact.SetEmails((ItemList<EmailAddress>?)emails ?? []),
            Add = (contact, emails) => contact.AddEmails((ItemList<EmailAddress>?)emails ?? []),
        },
        Field.Items<Contact, PhoneNumber>(contact => contact.Phones, MostItems, phone => phone.Problem()) with
        {
            Personal = true, Searchable = true, Sql = "phones_text",
            Set = (contact, phones) => contact.SetPhones((ItemList<PhoneNumber>?)phones ?? []),
            Add = (contact, phones) => contact.AddPhones((ItemList<PhoneNumber>?)phones ?? []),
        },
        // A file's one address and one number, and its lists above, are added to those that are known.
        Field.Computed<Contact>("email", FieldType.Email, contact => contact.Email) with
        {
            FilesOnly = true, Personal = true, MaxLength = 254,
            Set = (contact, address) => { if (address is string text) { contact.AddEmail(text); } },
        },
        Field.Computed<Contact>("phone", FieldType.Phone, contact => contact.Phone) with
        {
            FilesOnly = true, Personal = true, MaxLength = 50,
            Set = (contact, number) => { if (number is string text) { contact.AddPhone(text); } },
        },
        Field.Text<Contact>(contact => contact.TaxId) with { Personal = true, MaxLength = 40 },
        Field.Text<Contact>(contact => contact.JobTitle),
        Field.Items<Contact, Employment>(contact => contact.Companies, MostCompanies, company => company.Problem()) with
        {
            Set = (contact, companies) => contact.SetCompanies((ItemList<Employment>?)companies ?? []),
        },
        Field.Computed<Contact>("companyId", FieldType.Ids, contact => contact.CompanyIds, "company_ids") with
        {
            FoundBy = "crm_with_contacts_company_ids",
        },
        Field.Parts<Contact, PostalAddress>(contact => contact.Address, address => address.Problem()) with { Personal = true },
        Field.Text<Contact>(contact => contact.Source),
        Field.Choice<Contact, Lifecycle>(contact => contact.Lifecycle) with
        {
            OwnedBy = "lifecycle", AtCreation = true,
            Set = (contact, stage) => contact.SetLifecycle(Choice.Parse<Lifecycle>(stage)),
        },
        Field.Text<Contact>(contact => contact.LifecycleReason) with { OwnedBy = "lifecycle", Personal = true, MaxLength = 1_000 },
        Field.Reference<Contact>(contact => contact.OwnerId) with { OwnedBy = "assign", AtCreation = true },
        Field.Reference<Contact>(contact => contact.TeamId) with { OwnedBy = "assign", AtCreation = true },
        Field.Date<Contact>(contact => contact.Birthday) with { Personal = true },
        Field.Text<Contact>(contact => contact.Language) with { MaxLength = 35 },
        Field.Tags<Contact>(contact => contact.Tags),
        .. Field.Stamps<Contact>(),
    ]);

    public static RecordType<Company> Companies { get; } = new("company", "companies", "companies",
    [
        Field.RecordId<Company>(),
        Field.Text<Company>(company => company.ExternalId) with { MaxLength = 200 },
        Field.Text<Company>(company => company.Name) with { MaxLength = NameLength, Searchable = true },
        Field.Text<Company>(company => company.TaxId) with { MaxLength = 40, Searchable = true },
        Field.Text<Company>(company => company.Domain) with { MaxLength = 253, Searchable = true },
        Field.Text<Company>(company => company.Industry),
        Field.Text<Company>(company => company.Size) with { MaxLength = 100 },
        Field.Money<Company>(company => company.AnnualRevenue, (company, currency) => company.RevenueCurrency = currency) with { Min = 0 },
        Field.Reference<Company>(company => company.ParentId),
        Field.Parts<Company, PostalAddress>(company => company.Address, address => address.Problem()),
        Field.Text<Company>(company => company.Region),
        Field.Reference<Company>(company => company.OwnerId) with { OwnedBy = "assign", AtCreation = true },
        Field.Reference<Company>(company => company.TeamId) with { OwnedBy = "assign", AtCreation = true },
        Field.Tags<Company>(company => company.Tags),
        .. Field.Stamps<Company>(),
    ]);
    // csharpier-ignore-end
}
