using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Leads.Domain;

/// <summary>The fields of leads and of their reasons: names, types, bounds, and which verb owns what.</summary>
public static class LeadCatalog
{
    private static readonly string[] s_statuses = ["new", "working", "nurturing", "converted", "disqualified"];
    private static readonly string[] s_qualifications = ["none", "mql", "sql"];

    public static RecordType<Lead> Leads { get; } =
        new(
            "lead",
            "leads",
            "leads",
            new Field<Lead>
            {
                Name = "id",
                Type = FieldType.Id,
                Sql = "id",
                Get = lead => lead.Id,
            },
            Text(
                "externalId",
                nameof(Lead.ExternalId),
                "external_id",
                lead => lead.ExternalId,
                (lead, value) => lead.ExternalId = value,
                200
            ),
            Personal("firstName", nameof(Lead.FirstName), "first_name", lead => lead.FirstName, (lead, value) => lead.FirstName = value),
            Personal("lastName", nameof(Lead.LastName), "last_name", lead => lead.LastName, (lead, value) => lead.LastName = value),
            new Field<Lead>
            {
                Name = "name",
                Type = FieldType.Text,
                Sql = "name",
                Searchable = true,
                Personal = true,
                Get = lead => lead.Name,
            },
            Personal(
                "email",
                nameof(Lead.Email),
                "email",
                lead => lead.Email,
                (lead, value) => lead.Email = value,
                FieldType.Email,
                254,
                true
            ),
            Personal(
                "phone",
                nameof(Lead.Phone),
                "phone",
                lead => lead.Phone,
                (lead, value) => lead.Phone = value,
                FieldType.Phone,
                50,
                true
            ),
            Text(
                "companyName",
                nameof(Lead.CompanyName),
                "company_name",
                lead => lead.CompanyName,
                (lead, value) => lead.CompanyName = value,
                searchable: true
            ),
            Personal("taxId", nameof(Lead.TaxId), "tax_id", lead => lead.TaxId, (lead, value) => lead.TaxId = value, maxLength: 40),
            Text("jobTitle", nameof(Lead.JobTitle), "job_title", lead => lead.JobTitle, (lead, value) => lead.JobTitle = value),
            Text("website", nameof(Lead.Website), "website", lead => lead.Website, (lead, value) => lead.Website = value, 1_000),
            Text("city", nameof(Lead.City), "city", lead => lead.City, (lead, value) => lead.City = value),
            Text("region", nameof(Lead.Region), "region", lead => lead.Region, (lead, value) => lead.Region = value),
            Text("country", nameof(Lead.Country), "country", lead => lead.Country, (lead, value) => lead.Country = value),
            Text("source", nameof(Lead.Source), "source", lead => lead.Source, (lead, value) => lead.Source = value),
            Text("channel", nameof(Lead.Channel), "channel", lead => lead.Channel, (lead, value) => lead.Channel = value),
            Text("campaign", nameof(Lead.Campaign), "campaign", lead => lead.Campaign, (lead, value) => lead.Campaign = value),
            new Field<Lead>
            {
                Name = "status",
                Type = FieldType.Choice,
                Choices = s_statuses,
                Property = nameof(Lead.Status),
                Sql = "status",
                OwnedBy = "qualify, …/disqualify, …/reopen or …/convert",
                Get = lead => Choice.Of(lead.Status),
                Set = (lead, value) => lead.Status = Choice.Parse<LeadStatus>(value),
            },
            new Field<Lead>
            {
                Name = "qualification",
                Type = FieldType.Choice,
                Choices = s_qualifications,
                Property = nameof(Lead.Qualification),
                Sql = "qualification",
                OwnedBy = "qualify",
                Get = lead => Choice.Of(lead.Qualification),
                Set = (lead, value) => lead.Qualification = Choice.Parse<LeadQualification>(value),
            },
            Id(
                "disqualifyReasonId",
                nameof(Lead.DisqualifyReasonId),
                "disqualify_reason_id",
                "disqualify",
                lead => lead.DisqualifyReasonId,
                (lead, value) => lead.DisqualifyReasonId = value
            ),
            new Field<Lead>
            {
                Name = "score",
                Type = FieldType.Integer,
                Property = nameof(Lead.Score),
                Sql = "score",
                ReadOnly = true,
                Get = lead => (long)lead.Score,
                Set = (lead, value) => lead.Score = (int)((long?)value ?? 0),
            },
            new Field<Lead>
            {
                Name = "grade",
                Type = FieldType.Text,
                Property = nameof(Lead.Grade),
                Sql = "grade",
                ReadOnly = true,
                Get = lead => lead.Grade,
                Set = (lead, value) => lead.Grade = (string?)value,
            },
            Id("ownerId", nameof(Lead.OwnerId), "owner_id", "assign", lead => lead.OwnerId, (lead, value) => lead.OwnerId = value),
            Id("teamId", nameof(Lead.TeamId), "team_id", "assign", lead => lead.TeamId, (lead, value) => lead.TeamId = value),
            Id(
                "convertedTo.contactId",
                nameof(Lead.ConvertedContactId),
                "converted_contact_id",
                "convert",
                lead => lead.ConvertedContactId,
                (lead, value) => lead.ConvertedContactId = value
            ),
            Id(
                "convertedTo.companyId",
                nameof(Lead.ConvertedCompanyId),
                "converted_company_id",
                "convert",
                lead => lead.ConvertedCompanyId,
                (lead, value) => lead.ConvertedCompanyId = value
            ),
            Id(
                "convertedTo.dealId",
                nameof(Lead.ConvertedDealId),
                "converted_deal_id",
                "convert",
                lead => lead.ConvertedDealId,
                (lead, value) => lead.ConvertedDealId = value
            ),
            Time(
                "convertedAt",
                nameof(Lead.ConvertedAt),
                "converted_at",
                lead => lead.ConvertedAt,
                (lead, value) => lead.ConvertedAt = value
            ),
            new Field<Lead>
            {
                Name = "tags",
                Type = FieldType.Tags,
                Property = nameof(Lead.Tags),
                Sql = "tags",
                Get = lead => lead.Tags,
                Set = (lead, value) => lead.Tags = (IReadOnlyList<string>?)value ?? [],
            },
            Time(
                "createdAt",
                nameof(Lead.CreatedAt),
                "created_at",
                lead => lead.CreatedAt,
                (lead, value) => lead.CreatedAt = value ?? default
            ),
            new Field<Lead>
            {
                Name = "updatedAt",
                Type = FieldType.Time,
                Sql = "updated_at",
                Get = lead => lead.UpdatedAt,
            },
            new Field<Lead>
            {
                Name = "version",
                Type = FieldType.Integer,
                Sql = "version",
                Get = lead => lead.Version,
            }
        );

    public static RecordType<DisqualifyReason> Reasons { get; } =
        new(
            "disqualifyReason",
            "leads",
            "disqualify_reasons",
            new Field<DisqualifyReason>
            {
                Name = "id",
                Type = FieldType.Id,
                Sql = "id",
                Get = reason => reason.Id,
            },
            new Field<DisqualifyReason>
            {
                Name = "name",
                Type = FieldType.Text,
                MaxLength = 200,
                Property = nameof(DisqualifyReason.Name),
                Sql = "name",
                Get = reason => reason.Name,
                Set = (reason, value) => reason.Name = (string?)value ?? "",
            },
            new Field<DisqualifyReason>
            {
                Name = "order",
                Type = FieldType.Integer,
                Min = 0,
                Max = 10_000,
                Property = nameof(DisqualifyReason.Order),
                Sql = "\"order\"",
                Get = reason => (long)reason.Order,
                Set = (reason, value) => reason.Order = (int)((long?)value ?? 0),
            }
        );

    private static Field<Lead> Text(
        string name,
        string property,
        string sql,
        Func<Lead, string?> get,
        Action<Lead, string?> set,
        int maxLength = 500,
        bool searchable = false
    ) =>
        new()
        {
            Name = name,
            Type = FieldType.Text,
            Property = property,
            Sql = sql,
            MaxLength = maxLength,
            Searchable = searchable,
            Get = get,
            Set = (lead, value) => set(lead, (string?)value),
        };

    private static Field<Lead> Personal(
        string name,
        string property,
        string sql,
        Func<Lead, string?> get,
        Action<Lead, string?> set,
        FieldType type = FieldType.Text,
        int maxLength = 300,
        bool searchable = false
    ) =>
        new()
        {
            Name = name,
            Type = type,
            Property = property,
            Sql = sql,
            MaxLength = maxLength,
            Searchable = searchable,
            Personal = true,
            Get = get,
            Set = (lead, value) => set(lead, (string?)value),
        };

    private static Field<Lead> Id(
        string name,
        string property,
        string sql,
        string ownedBy,
        Func<Lead, Guid?> get,
        Action<Lead, Guid?> set
    ) =>
        new()
        {
            Name = name,
            Type = FieldType.Id,
            Property = property,
            Sql = sql,
            OwnedBy = ownedBy,
            Get = lead => get(lead),
            Set = (lead, value) => set(lead, (Guid?)value),
        };

    private static Field<Lead> Time(
        string name,
        string property,
        string sql,
        Func<Lead, DateTimeOffset?> get,
        Action<Lead, DateTimeOffset?> set
    ) =>
        new()
        {
            Name = name,
            Type = FieldType.Time,
            Property = property,
            Sql = sql,
            ReadOnly = true,
            Get = lead => get(lead),
            Set = (lead, value) => set(lead, (DateTimeOffset?)value),
        };
}
