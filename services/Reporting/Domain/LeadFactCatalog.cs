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
            [
                Field.RecordId<LeadFact>(),
                Field.Text<LeadFact>(lead => lead.ExternalId),
                Field.Text<LeadFact>(lead => lead.Source),
                Field.Text<LeadFact>(lead => lead.Channel),
                Field.Text<LeadFact>(lead => lead.Campaign),
                Field.Text<LeadFact>(lead => lead.Region),
                Field.Text<LeadFact>(lead => lead.Country),
                Field.Text<LeadFact>(lead => lead.Status),
                Field.Text<LeadFact>(lead => lead.Qualification),
                Field.Reference<LeadFact>(lead => lead.DisqualifyReasonId),
                Field.Integer<LeadFact>(lead => lead.Score),
                Field.Reference<LeadFact>(lead => lead.OwnerId),
                Field.Reference<LeadFact>(lead => lead.TeamId),
                Field.Time<LeadFact>(lead => lead.ConvertedAt),
                Field.Tags<LeadFact>(lead => lead.Tags),
                .. Field.Stamps<LeadFact>(),
            ]
        );
}
