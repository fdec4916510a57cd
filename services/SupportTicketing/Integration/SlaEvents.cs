using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.SupportTicketing;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;

namespace CrmCloud.SupportTicketing.Integration;

/// <summary>What others are told of what was promised.</summary>
internal static class SlaEvents
{
    public static object? Of(SlaAlert alert, Guid ticketId, TicketSnapshot ticket) =>
        alert.DueAt is not { } due ? null
        : alert.Kind == SlaAlertKind.Breach ? new SlaBreached(ticketId, Choice.Of(alert.Promise), due, ticket)
        : new SlaNearBreach(ticketId, Choice.Of(alert.Promise), due, ticket);

    /// <summary>None where nothing is promised.</summary>
    public static TicketSla? Of(Ticket ticket) =>
        ticket.SlaState is null or SlaState.None
            ? null
            : new TicketSla(Choice.Of(ticket.SlaState.Value), ticket.FirstResponseDue, ticket.ResolutionDue, ticket.SlaMet);
}
