using System.Text.Json;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Types = CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Reporting.Integration;

/// <summary>Keeps the facts of tickets current. Every ticket event tells the whole ticket, so the newest version is all that counts.</summary>
public sealed class TicketFactsConsumer(FactWriter facts) : EventConsumer
{
    private static readonly string s_deleted = Types.NameOf<TicketDeleted>();

    public override string Name => "reporting.ticket-facts";

    public override IReadOnlyCollection<string> EventTypes { get; } =
        new HashSet<string>
        {
            Types.NameOf<TicketCreated>(),
            Types.NameOf<TicketChanged>(),
            Types.NameOf<TicketStatusChanged>(),
            Types.NameOf<TicketAssigned>(),
            Types.NameOf<TicketDeleted>(),
            Types.NameOf<TicketRestored>(),
        };

    public override Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation) =>
        facts.WriteAsync([.. events.Select(FactOf)], cancellation);

    private static TicketFact FactOf(EventEnvelope envelope)
    {
        var ticket =
            envelope.Data.GetProperty("ticket").Deserialize<TicketSnapshot>(EventJson.Options)
            ?? throw new JsonException($"Event {envelope.Id} tells of no ticket.");
        var fact = new TicketFact(envelope.RecordId, envelope.WorkspaceId)
        {
            Version = envelope.RecordVersion,
            CreatedAt = ticket.CreatedAt,
            UpdatedAt = envelope.OccurredAt,
            Number = ticket.Number,
            ExternalId = ticket.ExternalId,
            Status = ticket.Status,
            Priority = ticket.Priority,
            Channel = ticket.Channel,
            QueueId = ticket.QueueId,
            AssigneeId = ticket.AssigneeId,
            RequesterId = ticket.RequesterId,
            CompanyId = ticket.CompanyId,
            Product = ticket.Product,
            FirstResponseAt = ticket.FirstResponseAt,
            SolvedAt = ticket.SolvedAt,
            ClosedAt = ticket.ClosedAt,
            SatisfactionScore = ticket.Satisfaction?.Score,
            SatisfactionAt = ticket.Satisfaction?.At,
            SlaMet = ticket.Sla?.Met,
            Flags = ticket.Flags ?? [],
            Tags = ticket.Tags,
            Custom = new CustomValues(ticket.Custom.GetRawText()),
        };
        if (envelope.Type == s_deleted)
        {
            fact.Delete(envelope.OccurredAt);
        }
        return fact;
    }
}
