using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Integration;

/// <summary>The published language of Leads: which domain event is told to others, and as what.</summary>
public static class LeadsIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        (record, domainEvent) switch
        {
            (Lead lead, RecordCreated) => new LeadCreated(Snapshot(lead)),
            (Lead lead, FieldsChanged changed) => new LeadChanged(Snapshot(lead), changed.Fields),
            (Lead lead, LeadWasAssigned assigned) => new LeadAssigned(Snapshot(lead), assigned.PreviousOwnerId, assigned.PreviousTeamId),
            (Lead lead, LeadWasQualified qualified) => new LeadQualified(Snapshot(lead), Choice.Of(qualified.Previous)),
            (Lead lead, LeadWasDisqualified disqualified) => new LeadDisqualified(Snapshot(lead), disqualified.ReasonId),
            (Lead lead, LeadWasReopened) => new LeadReopened(Snapshot(lead)),
            (Lead lead, LeadWasConverted) => new LeadConverted(Snapshot(lead)),
            (Lead lead, LeadConversionWasUndone undone) => new LeadConversionUndone(Snapshot(lead), undone.DealId),
            (Lead lead, RecordDeleted) => new LeadDeleted(Snapshot(lead)),
            (Lead lead, RecordRestored) => new LeadRestored(Snapshot(lead)),
            (DisqualifyReason reason, _) => new DisqualifyReasonChanged(reason.Name, reason.Order, reason.DeletedAt is not null),
            _ => null,
        };

    private static LeadSnapshot Snapshot(Lead lead) =>
        new(
            lead.CreatedAt,
            lead.ExternalId,
            lead.Source,
            lead.Channel,
            lead.Campaign,
            lead.Region,
            lead.Country,
            Choice.Of(lead.Status),
            Choice.Of(lead.Qualification),
            lead.DisqualifyReasonId,
            lead.Score,
            lead.OwnerId,
            lead.TeamId,
            lead.ConvertedContactId,
            lead.ConvertedCompanyId,
            lead.ConvertedDealId,
            lead.ConvertedAt,
            lead.Tags,
            JsonElement.Parse(lead.Custom.Json)
        );
}
