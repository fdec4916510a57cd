using System.Text.Json;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Types = CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Reporting.Integration;

/// <summary>Keeps the facts of leads current. Every lead event tells the whole lead, so the newest version is all that counts.</summary>
public sealed class LeadFactsConsumer(FactWriter facts) : EventConsumer
{
    private static readonly string s_deleted = Types.NameOf<LeadDeleted>();

    public override string Name => "reporting.lead-facts";

    public override IReadOnlyCollection<string> EventTypes { get; } =
        new HashSet<string>
        {
            Types.NameOf<LeadCreated>(),
            Types.NameOf<LeadChanged>(),
            Types.NameOf<LeadAssigned>(),
            Types.NameOf<LeadQualified>(),
            Types.NameOf<LeadDisqualified>(),
            Types.NameOf<LeadReopened>(),
            Types.NameOf<LeadDeleted>(),
            Types.NameOf<LeadRestored>(),
            Types.NameOf<LeadConverted>(),
            Types.NameOf<LeadConversionUndone>(),
        };

    public override Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation) =>
        facts.WriteAsync([.. events.Select(FactOf)], cancellation);

    private static LeadFact FactOf(EventEnvelope envelope)
    {
        var lead =
            envelope.Data.GetProperty("lead").Deserialize<LeadSnapshot>(EventJson.Options)
            ?? throw new JsonException($"Event {envelope.Id} tells of no lead.");
        var fact = new LeadFact(envelope.RecordId, envelope.WorkspaceId)
        {
            Version = envelope.RecordVersion,
            CreatedAt = lead.CreatedAt,
            UpdatedAt = envelope.OccurredAt,
            ExternalId = lead.ExternalId,
            Source = lead.Source,
            Channel = lead.Channel,
            Campaign = lead.Campaign,
            Region = lead.Region,
            Country = lead.Country,
            Status = lead.Status,
            Qualification = lead.Qualification,
            DisqualifyReasonId = lead.DisqualifyReasonId,
            Score = lead.Score,
            OwnerId = lead.OwnerId,
            TeamId = lead.TeamId,
            ConvertedAt = lead.ConvertedAt,
            Tags = lead.Tags,
            Custom = new CustomValues(lead.Custom.GetRawText()),
        };
        if (envelope.Type == s_deleted)
        {
            fact.Delete(envelope.OccurredAt);
        }
        return fact;
    }
}
