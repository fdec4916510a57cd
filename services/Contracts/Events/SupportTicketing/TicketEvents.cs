using System.Text.Json;

namespace CrmCloud.Contracts.Events.SupportTicketing;

/// <summary>
/// A ticket as other services may know it: ids and values. What was written in it stays with SupportTicketing. Every ticket event
/// carries the whole of it, so that a consumer that applies by version may skip what it missed.
/// </summary>
/// <param name="Number">Counted in the workspace, from 1.</param>
/// <param name="Status">open, pending, onHold, solved or closed.</param>
/// <param name="Priority">low, normal, high or urgent.</param>
/// <param name="Channel">email, chat, portal, phone, api or social.</param>
/// <param name="Satisfaction">None where the customer gave no rating.</param>
/// <param name="Flags">What is odd about it, such as <c>solvedBeforeFirstResponse</c>.</param>
/// <param name="Sla">None where nothing is promised.</param>
public sealed record TicketSnapshot(
    DateTimeOffset CreatedAt,
    long Number,
    string? ExternalId,
    string Status,
    string Priority,
    string Channel,
    Guid? AssigneeId,
    Guid? RequesterId,
    Guid? CompanyId,
    string? Product,
    DateTimeOffset? FirstResponseAt,
    DateTimeOffset? SolvedAt,
    DateTimeOffset? ClosedAt,
    IReadOnlyList<string> Tags,
    JsonElement Custom,
    Guid? QueueId = null,
    TicketSatisfaction? Satisfaction = null,
    IReadOnlyList<string>? Flags = null,
    TicketSla? Sla = null
);

/// <summary>How satisfied the customer was; what they wrote about it stays with SupportTicketing.</summary>
/// <param name="Score">1 to 5.</param>
/// <param name="At">When they said so, where that is known.</param>
public sealed record TicketSatisfaction(int Score, DateTimeOffset? At);

/// <summary>A ticket was opened.</summary>
[EventType("support.ticket-created.v1")]
public sealed record TicketCreated(TicketSnapshot Ticket);

/// <summary>Fields of a ticket were edited; <paramref name="Fields"/> names them.</summary>
[EventType("support.ticket-changed.v1")]
public sealed record TicketChanged(TicketSnapshot Ticket, IReadOnlyList<string> Fields);

/// <summary>A ticket moved to another status.</summary>
[EventType("support.ticket-status-changed.v1")]
public sealed record TicketStatusChanged(TicketSnapshot Ticket, string PreviousStatus);

/// <summary>A ticket got another agent, or none.</summary>
[EventType("support.ticket-assigned.v1")]
public sealed record TicketAssigned(TicketSnapshot Ticket, Guid? PreviousAssigneeId);

/// <summary>A ticket went to the bin, or was taken back.</summary>
[EventType("support.ticket-deleted.v1")]
public sealed record TicketDeleted(TicketSnapshot Ticket);

/// <summary>A ticket came back from the bin.</summary>
[EventType("support.ticket-restored.v1")]
public sealed record TicketRestored(TicketSnapshot Ticket);

/// <summary>Someone wrote in a ticket.</summary>
/// <param name="Kind">reply, note or system.</param>
/// <param name="Direction">in (from the customer) or out; none for notes.</param>
[EventType("support.message-added.v1")]
public sealed record MessageAdded(Guid TicketId, string Kind, string? Direction, DateTimeOffset SentAt);

/// <summary>How a ticket stands against what was promised, as of the event.</summary>
/// <param name="State">running, paused, met, nearBreach or breached.</param>
/// <param name="Met">Whether every promise was kept: decided when it is solved, none before.</param>
public sealed record TicketSla(string State, DateTimeOffset? FirstResponseDue, DateTimeOffset? ResolutionDue, bool? Met);

/// <summary>Most of the time in which a promise is to be kept is gone. Told once for each promise of a ticket.</summary>
/// <param name="Promise">firstResponse or resolution.</param>
/// <param name="DueAt">Until when it is to be kept.</param>
[EventType("support.sla-near-breach.v1")]
public sealed record SlaNearBreach(Guid TicketId, string Promise, DateTimeOffset DueAt, TicketSnapshot Ticket);

/// <summary>A promise was not kept in its time. Told once for each promise of a ticket.</summary>
/// <param name="Promise">firstResponse or resolution.</param>
/// <param name="DueAt">Until when it was to be kept.</param>
[EventType("support.sla-breached.v1")]
public sealed record SlaBreached(Guid TicketId, string Promise, DateTimeOffset DueAt, TicketSnapshot Ticket);
