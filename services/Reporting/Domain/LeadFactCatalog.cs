using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Reporting.Domain;

/// <summary>The fields that reports on leads filter by; setting one is for the feed's fold alone.</summary>
public static class LeadFactCatalog
{
    public static RecordType<LeadFact> Type { get; } =
        new(
            "lead",
            "leads",
            "lead_facts",
            new Field<LeadFact>
            {
                Name = "id",
                Type = FieldType.Id,
                Sql = "id",
                Get = fact => fact.Id,
            },
            Text(
                "externalId",
                nameof(LeadFact.ExternalId),
                "external_id",
                fact => fact.ExternalId,
                (fact, value) => fact.ExternalId = value
            ),
            Text("source", nameof(LeadFact.Source), "source", fact => fact.Source, (fact, value) => fact.Source = value),
            Text("channel", nameof(LeadFact.Channel), "channel", fact => fact.Channel, (fact, value) => fact.Channel = value),
            Text("campaign", nameof(LeadFact.Campaign), "campaign", fact => fact.Campaign, (fact, value) => fact.Campaign = value),
            Text("region", nameof(LeadFact.Region), "region", fact => fact.Region, (fact, value) => fact.Region = value),
            Text("country", nameof(LeadFact.Country), "country", fact => fact.Country, (fact, value) => fact.Country = value),
            Text("status", nameof(LeadFact.Status), "status", fact => fact.Status, (fact, value) => fact.Status = value ?? "new"),
            Text(
                "qualification",
                nameof(LeadFact.Qualification),
                "qualification",
                fact => fact.Qualification,
                (fact, value) => fact.Qualification = value ?? "none"
            ),
            Id(
                "disqualifyReasonId",
                nameof(LeadFact.DisqualifyReasonId),
                "disqualify_reason_id",
                fact => fact.DisqualifyReasonId,
                (fact, value) => fact.DisqualifyReasonId = value
            ),
            new Field<LeadFact>
            {
                Name = "score",
                Type = FieldType.Integer,
                Property = nameof(LeadFact.Score),
                Sql = "score",
                Get = fact => (long)fact.Score,
                Set = (fact, value) => fact.Score = (int)((long?)value ?? 0),
            },
            Id("ownerId", nameof(LeadFact.OwnerId), "owner_id", fact => fact.OwnerId, (fact, value) => fact.OwnerId = value),
            Id("teamId", nameof(LeadFact.TeamId), "team_id", fact => fact.TeamId, (fact, value) => fact.TeamId = value),
            Time(
                "convertedAt",
                nameof(LeadFact.ConvertedAt),
                "converted_at",
                fact => fact.ConvertedAt,
                (fact, value) => fact.ConvertedAt = value
            ),
            Time(
                "createdAt",
                nameof(LeadFact.CreatedAt),
                "created_at",
                fact => fact.CreatedAt,
                (fact, value) => fact.CreatedAt = value ?? default
            ),
            new Field<LeadFact>
            {
                Name = "tags",
                Type = FieldType.Tags,
                Property = nameof(LeadFact.Tags),
                Sql = "tags",
                Get = fact => fact.Tags,
                Set = (fact, value) => fact.Tags = (IReadOnlyList<string>?)value ?? [],
            }
        );

    private static Field<LeadFact> Text(
        string name,
        string property,
        string sql,
        Func<LeadFact, string?> get,
        Action<LeadFact, string?> set
    ) =>
        new()
        {
            Name = name,
            Type = FieldType.Text,
            Property = property,
            Sql = sql,
            Get = get,
            Set = (fact, value) => set(fact, (string?)value),
        };

    private static Field<LeadFact> Id(string name, string property, string sql, Func<LeadFact, Guid?> get, Action<LeadFact, Guid?> set) =>
        new()
        {
            Name = name,
            Type = FieldType.Id,
            Property = property,
            Sql = sql,
            Get = fact => get(fact),
            Set = (fact, value) => set(fact, (Guid?)value),
        };

    private static Field<LeadFact> Time(
        string name,
        string property,
        string sql,
        Func<LeadFact, DateTimeOffset?> get,
        Action<LeadFact, DateTimeOffset?> set
    ) =>
        new()
        {
            Name = name,
            Type = FieldType.Time,
            Property = property,
            Sql = sql,
            Get = fact => get(fact),
            Set = (fact, value) => set(fact, (DateTimeOffset?)value),
        };
}
