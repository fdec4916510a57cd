using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Reporting.Domain;

/// <summary>The fields that reports on deals filter by; setting one is for the feed's fold alone.</summary>
public static class DealFactCatalog
{
    public static RecordType<DealFact> Type { get; } =
        new(
            "deal",
            "deals",
            "deal_facts",
            [
                Field.RecordId<DealFact>(),
                Field.Text<DealFact>(deal => deal.ExternalId),
                Field.Reference<DealFact>(deal => deal.PipelineId),
                Field.Reference<DealFact>(deal => deal.StageId),
                Field.Text<DealFact>(deal => deal.Status),
                Field.Number<DealFact>(deal => deal.Amount),
                Field.Text<DealFact>(deal => deal.Currency),
                Field.Integer<DealFact>(deal => deal.Probability),
                Field.Date<DealFact>(deal => deal.ExpectedCloseDate),
                Field.Reference<DealFact>(deal => deal.CompanyId),
                Field.References<DealFact>(deal => deal.ContactIds),
                Field.Reference<DealFact>(deal => deal.LeadId),
                Field.Reference<DealFact>(deal => deal.OwnerId),
                Field.Reference<DealFact>(deal => deal.TeamId),
                Field.References<DealFact>(deal => deal.ProductIds),
                Field.Reference<DealFact>(deal => deal.LostReasonId),
                Field.Text<DealFact>(deal => deal.Source),
                Field.Text<DealFact>(deal => deal.Region),
                Field.Time<DealFact>(deal => deal.WonAt),
                Field.Time<DealFact>(deal => deal.LostAt),
                Field.Time<DealFact>(deal => deal.StageSince),
                Field.Tags<DealFact>(deal => deal.Tags),
                .. Field.Stamps<DealFact>(),
            ]
        );
}
