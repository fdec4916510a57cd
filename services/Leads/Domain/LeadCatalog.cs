using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Leads.Domain;

/// <summary>The fields of leads and of their reasons: names, types, bounds, and which verb owns what.</summary>
public static class LeadCatalog
{
    private const int NameLength = 300;

    // csharpier-ignore-start
    public static RecordType<Lead> Leads { get; } = new("lead", "leads", "leads",
    [
        Field.RecordId<Lead>(),
        Field.Text<Lead>(lead => lead.ExternalId) with { MaxLength = 200 },
        Field.Text<Lead>(lead => lead.FirstName) with { Personal = true, MaxLength = NameLength },
        Field.Text<Lead>(lead => lead.LastName) with { Personal = true, MaxLength = NameLength },
        Field.Computed<Lead>("name", FieldType.Text, lead => lead.Name, "name") with { Personal = true, Searchable = true },
        Field.Email<Lead>(lead => lead.Email) with { Personal = true, Searchable = true },
        Field.Phone<Lead>(lead => lead.Phone) with { Personal = true, Searchable = true },
        Field.Text<Lead>(lead => lead.CompanyName) with { Searchable = true },
        Field.Text<Lead>(lead => lead.TaxId) with { Personal = true, MaxLength = 40 },
        Field.Text<Lead>(lead => lead.JobTitle),
        Field.Text<Lead>(lead => lead.Website) with { MaxLength = 1_000 },
        Field.Text<Lead>(lead => lead.City),
        Field.Text<Lead>(lead => lead.Region),
        Field.Text<Lead>(lead => lead.Country),
        Field.Text<Lead>(lead => lead.Source),
        Field.Text<Lead>(lead => lead.Channel),
        Field.Text<Lead>(lead => lead.Campaign),
        Field.Choice<Lead, LeadStatus>(lead => lead.Status) with { OwnedBy = "qualify, …/disqualify, …/reopen or …/convert" },
        Field.Choice<Lead, LeadQualification>(lead => lead.Qualification) with { OwnedBy = "qualify" },
        Field.Reference<Lead>(lead => lead.DisqualifyReasonId) with { OwnedBy = "disqualify" },
        Field.Integer<Lead>(lead => lead.Score) with { ReadOnly = true },
        Field.Text<Lead>(lead => lead.Grade) with { ReadOnly = true },
        Field.Reference<Lead>(lead => lead.OwnerId) with { OwnedBy = "assign", AtCreation = true },
        Field.Reference<Lead>(lead => lead.TeamId) with { OwnedBy = "assign", AtCreation = true },
        Field.Reference<Lead>(lead => lead.ConvertedContactId) with { Name = "convertedTo.contactId", OwnedBy = "convert" },
        Field.Reference<Lead>(lead => lead.ConvertedCompanyId) with { Name = "convertedTo.companyId", OwnedBy = "convert" },
        Field.Reference<Lead>(lead => lead.ConvertedDealId) with { Name = "convertedTo.dealId", OwnedBy = "convert" },
        Field.Time<Lead>(lead => lead.ConvertedAt) with { ReadOnly = true },
        Field.Time<Lead>(lead => lead.ConvertingSince) with { ReadOnly = true },
        Field.Tags<Lead>(lead => lead.Tags),
        .. Field.Stamps<Lead>(),
    ]);

    public static RecordType<DisqualifyReason> Reasons { get; } = new("disqualifyReason", "disqualify-reasons", "disqualify_reasons",
    [
        Field.RecordId<DisqualifyReason>(),
        Field.Text<DisqualifyReason>(reason => reason.Name) with { MaxLength = 200 },
        Field.Integer<DisqualifyReason>(reason => reason.Order) with { Sql = "\"order\"", Min = 0, Max = 10_000 },
    ]);
    // csharpier-ignore-end
}
