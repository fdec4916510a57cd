using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>The published language of SupportTicketing: which domain event is told to others, and as what.</summary>
public static class SupportIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        (record, domainEvent) switch
        {
            (Ticket ticket, RecordCreated) => new TicketCreated(Snapshot(ticket)),
            (Ticket ticket, FieldsChanged changed) => new TicketChanged(Snapshot(ticket), changed.Fields),
            (Ticket ticket, TicketWasAssigned assigned) => new TicketAssigned(Snapshot(ticket), assigned.PreviousAssigneeId),
            (Ticket ticket, TicketStatusHasChanged changed) => new TicketStatusChanged(Snapshot(ticket), Choice.Of(changed.Previous)),
            (Ticket ticket, RecordDeleted) => new TicketDeleted(Snapshot(ticket)),
            (Ticket ticket, RecordRestored) => new TicketRestored(Snapshot(ticket)),
            (TicketMessage message, RecordCreated) => new MessageAdded(
                message.TicketId,
                Choice.Of(message.Kind),
                message.Direction is { } direction ? Choice.Of(direction) : null,
                message.SentAt
            ),
            (SlaAlert { Ticket: { } ticket } alert, RecordCreated) => SlaEvents.Of(alert, ticket.Id, Snapshot(ticket)),
            _ => null,
        };

    private static TicketSnapshot Snapshot(Ticket ticket) =>
        new(
            ticket.CreatedAt,
            ticket.Number,
            ticket.ExternalId,
            Choice.Of(ticket.Status),
            Choice.Of(ticket.Priority),
            Choice.Of(ticket.Channel),
            ticket.AssigneeId,
            ticket.RequesterId,
            ticket.CompanyId,
            ticket.Product,
            ticket.FirstResponseAt,
            ticket.SolvedAt,
            ticket.ClosedAt,
            ticket.Tags,
            JsonElement.Parse(ticket.Custom.Json),
            ticket.QueueId,
            ticket.SatisfactionScore is { } score ? new TicketSatisfaction(score, ticket.SatisfactionAt) : null,
            ticket.Flags,
            SlaEvents.Of(ticket)
        );
}
