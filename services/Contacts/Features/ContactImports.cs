using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Imports.VCards;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Contacts.Features;

/// <summary>What Contacts says about importing people.</summary>
public sealed class ContactImports(IMemberDirectory members, ContactFinder contacts, CompanyFinder companies, CreatedRecords created)
    : ImportTarget<Contact>
{
    public override RecordType<Contact> Catalog => ContactCatalog.Contacts;

    public override IReadOnlyList<ImportReference<Contact>> References { get; } =
    [new OwnerReference<Contact>(members, ContactCatalog.Contacts), new CompanyReference(companies, created)];

    public override IReadOnlyDictionary<string, string> Synonyms => ContactSynonyms.People;

    public override ImportMapping CardMapping { get; } =
        new()
        {
            Columns = new Dictionary<string, ColumnMapping?>
            {
                [VCardColumns.GivenName] = Of("firstName"),
                [VCardColumns.FamilyName] = Of("lastName"),
                [VCardColumns.Email] = Of("email"),
                [VCardColumns.Emails] = Of("emails"),
                [VCardColumns.Phones] = Of("phones"),
                [VCardColumns.Organization] = Of("company"),
                [VCardColumns.Title] = Of("jobTitle"),
                [VCardColumns.Address] = Of("address"),
                [VCardColumns.Birthday] = Of("birthday"),
                [VCardColumns.Language] = Of("language"),
            },
            Match = ImportMapping.ByEmail,
            CreateMissing = ["company"],
        };

    public override Contact Create() => new();

    public override Error? Validate(Contact record) => record.Validate().Error;

    private static ColumnMapping Of(string field) => new() { Field = field };

    /// <summary>By e-mail any address of theirs is looked at; the primary one tells which of a file's rows they are.</summary>
    public override IQueryable<Contact> WithKeys(CrmDbContext db, string match, IReadOnlyCollection<string> keys) =>
        match == ImportMapping.ByEmail ? contacts.ByEmail(keys) : base.WithKeys(db, match, keys);
}

/// <summary>What Contacts says about importing companies.</summary>
public sealed class CompanyImports(IMemberDirectory members, WorkspaceSettings settings) : ImportTarget<Company>
{
    private string? _currency;

    public override RecordType<Company> Catalog => ContactCatalog.Companies;

    public override IReadOnlyList<ImportReference<Company>> References { get; } =
    [new OwnerReference<Company>(members, ContactCatalog.Companies)];

    public override IReadOnlyDictionary<string, string> Synonyms => ContactSynonyms.Companies;

    public override Company Create() => new();

    public override Error? Validate(Company record) => record.Validate().Error;

    public override async Task PreparingAsync(CancellationToken cancellation) =>
        _currency = (await settings.GetAsync(cancellation)).Currency;

    /// <summary>Files give the address of a page where we keep the domain, and amounts without their currency.</summary>
    public override Error? Completing(Company record, bool isNew)
    {
        record.CompleteRevenue(_currency);
        record.Domain = CompanyFinder.DomainOf(record.Domain) ?? record.Domain;
        return null;
    }
}

/// <summary>The column <c>company</c> of a file of people: the company that they belong to, found or made.</summary>
internal sealed class CompanyReference(CompanyFinder companies, CreatedRecords created) : ImportReference<Contact>
{
    public override string Name => "company";
    public override IReadOnlyList<string> By =>
        [CompanyFinder.ByName, CompanyFinder.ByExternalId, CompanyFinder.ByDomain, CompanyFinder.ById];
    public override bool CanCreate => true;
    public override bool IsMadeAsNeeded => true;

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var found =
            question.CreateMissing && question.By == CompanyFinder.ByName
                ? await companies.FindOrCreateAsync(question.Cells, cancellation)
                : await companies.FindAsync(question.Cells, question.By, cancellation);
        return found.ToDictionary(company => company.Asked, company => company.Id);
    }

    public override void Set(Contact record, Guid id) => record.Join(id);

    public override async Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    ) => await created.RemoveAsync(importId, new HashSet<Guid>(), cancellation);
}
