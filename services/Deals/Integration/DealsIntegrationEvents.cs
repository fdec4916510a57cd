using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Integration;

/// <summary>The published language of Deals: which domain event is told to others, and as what.</summary>
public static class DealsIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        (record, domainEvent) switch
        {
            (Deal deal, RecordCreated) => new DealCreated(Snapshot(deal)),
            (Deal deal, FieldsChanged changed) => new DealChanged(Snapshot(deal), changed.Fields),
            (Deal deal, DealWasMoved moved) => new DealMoved(Snapshot(deal), moved.PreviousStageId),
            (Deal deal, DealWasAssigned assigned) => new DealAssigned(Snapshot(deal), assigned.PreviousOwnerId, assigned.PreviousTeamId),
            (Deal deal, DealWasWon) => new DealWon(Snapshot(deal)),
            (Deal deal, DealWasLost lost) => new DealLost(Snapshot(deal), lost.ReasonId),
            (Deal deal, DealWasReopened) => new DealReopened(Snapshot(deal)),
            (Deal deal, RecordDeleted) => new DealDeleted(Snapshot(deal)),
            (Deal deal, RecordRestored) => new DealRestored(Snapshot(deal)),
            (Pipeline pipeline, _) => new PipelineChanged(
                pipeline.Name,
                [.. pipeline.Stages.Select(Snapshot)],
                pipeline.Default,
                pipeline.DeletedAt is not null
            ),
            (LostReason reason, _) => new LostReasonChanged(reason.Name, reason.Order, reason.DeletedAt is not null),
            (Product product, _) => new ProductChanged(
                product.Name,
                product.Code,
                product.Price,
                product.Recurring,
                product.DeletedAt is not null
            ),
            _ => null,
        };

    private static StageSnapshot Snapshot(Stage stage) => new(stage.Id, stage.Name, stage.Probability, stage.Order, stage.RottingDays);

    private static DealSnapshot Snapshot(Deal deal) =>
        new(
            deal.CreatedAt,
            deal.ExternalId,
            deal.PipelineId,
            deal.StageId,
            Choice.Of(deal.Status),
            deal.Amount,
            deal.Currency,
            deal.Probability,
            deal.ExpectedCloseDate,
            deal.CompanyId,
            deal.ContactIds,
            deal.LeadId,
            deal.OwnerId,
            deal.TeamId,
            deal.ProductIds,
            deal.LostReasonId,
            deal.Source,
            deal.Region,
            deal.WonAt,
            deal.LostAt,
            deal.StageSince,
            deal.Tags,
            JsonElement.Parse(deal.Custom.Json)
        );
}
