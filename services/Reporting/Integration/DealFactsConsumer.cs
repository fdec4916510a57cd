using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Types = CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Reporting.Integration;

/// <summary>Keeps the facts of deals and their history current. Every deal event tells the whole deal.</summary>
public sealed class DealFactsConsumer(FactWriter facts) : EventConsumer
{
    private static readonly string s_deleted = Types.NameOf<DealDeleted>();

    public override string Name => "reporting.deal-facts";

    public override IReadOnlyCollection<string> EventTypes { get; } =
        new HashSet<string>
        {
            Types.NameOf<DealCreated>(),
            Types.NameOf<DealChanged>(),
            Types.NameOf<DealMoved>(),
            Types.NameOf<DealAssigned>(),
            Types.NameOf<DealWon>(),
            Types.NameOf<DealLost>(),
            Types.NameOf<DealReopened>(),
            Types.NameOf<DealDeleted>(),
            Types.NameOf<DealRestored>(),
        };

    public override Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation) =>
        facts.WriteAsync([.. events.Select(FactOf)], cancellation);

    private static DealFact FactOf(EventEnvelope envelope)
    {
        var deal =
            envelope.Data.GetProperty("deal").Deserialize<DealSnapshot>(EventJson.Options)
            ?? throw new JsonException($"Event {envelope.Id} tells of no deal.");
        var fact = new DealFact(envelope.RecordId, envelope.WorkspaceId)
        {
            Version = envelope.RecordVersion,
            CreatedAt = deal.CreatedAt,
            UpdatedAt = envelope.OccurredAt,
            ExternalId = deal.ExternalId,
            PipelineId = deal.PipelineId,
            StageId = deal.StageId,
            Status = deal.Status,
            Amount = deal.Amount,
            Currency = deal.Currency,
            Probability = deal.Probability,
            ExpectedCloseDate = deal.ExpectedCloseDate,
            CompanyId = deal.CompanyId,
            ContactIds = deal.ContactIds,
            LeadId = deal.LeadId,
            OwnerId = deal.OwnerId,
            TeamId = deal.TeamId,
            ProductIds = [.. deal.ProductIds.Distinct()],
            LostReasonId = deal.LostReasonId,
            Source = deal.Source,
            Region = deal.Region,
            WonAt = deal.WonAt,
            LostAt = deal.LostAt,
            StageSince = deal.StageSince,
            Tags = deal.Tags,
            Custom = new CustomValues(deal.Custom.GetRawText()),
        };
        if (envelope.Type == s_deleted)
        {
            fact.Delete(envelope.OccurredAt);
            fact.Undone = envelope.Origin == Origins.Undo;
        }
        return fact;
    }
}
