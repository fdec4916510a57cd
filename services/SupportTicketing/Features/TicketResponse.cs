using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Features.Sla;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>A ticket as the API shows it.</summary>
public sealed record TicketResponse(
    Guid Id,
    long Number,
    string? ExternalId,
    string Subject,
    TicketStatus Status,
    TicketPriority Priority,
    TicketChannel Channel,
    Guid? QueueId,
    Guid? AssigneeId,
    Guid? RequesterId,
    Guid? CompanyId,
    string? Product,
    DateTimeOffset? FirstResponseAt,
    DateTimeOffset? SolvedAt,
    DateTimeOffset? ClosedAt,
    SatisfactionResponse? Satisfaction,
    SlaSummary? Sla,
    IReadOnlyList<string> Flags,
    IReadOnlyList<string> Tags,
    MailParty? ReplyTo,
    IReadOnlyList<MailParty> Ccs,
    Guid? FollowUpOf,
    Guid? MergedInto,
    DateTimeOffset? RatingAskedAt,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
)
{
    /// <param name="now">The clock of its SLA is read off at this moment.</param>
    public static TicketResponse Of(Ticket ticket, DateTimeOffset now) =>
        new(
            ticket.Id,
            ticket.Number,
            ticket.ExternalId,
            ticket.Subject,
            ticket.Status,
            ticket.Priority,
            ticket.Channel,
            ticket.QueueId,
            ticket.AssigneeId,
            ticket.RequesterId,
            ticket.CompanyId,
            ticket.Product,
            ticket.FirstResponseAt,
            ticket.SolvedAt,
            ticket.ClosedAt,
            SatisfactionResponse.Of(ticket),
            SlaSummary.Of(ticket, now),
            ticket.Flags,
            ticket.Tags,
            ticket.ReplyTo,
            ticket.Ccs,
            ticket.FollowUpOf,
            ticket.MergedInto,
            ticket.RatingAskedAt,
            ticket.Custom,
            ticket.CreatedAt,
            ticket.UpdatedAt,
            ticket.DeletedAt,
            ticket.Version
        );
}

/// <summary>What the customer thought of the help.</summary>
/// <param name="Score">1 to 5.</param>
public sealed record SatisfactionResponse(int? Score, string? Comment, DateTimeOffset? At)
{
    /// <summary>None where they said nothing.</summary>
    public static SatisfactionResponse? Of(Ticket ticket) =>
        ticket is { SatisfactionScore: null, SatisfactionComment: null }
            ? null
            : new(ticket.SatisfactionScore, ticket.SatisfactionComment, ticket.SatisfactionAt);
}

/// <summary>What a ticket is created from or patched with.</summary>
public sealed record TicketInput(
    string? ExternalId,
    string? Subject,
    TicketPriority? Priority,
    TicketChannel? Channel,
    Guid? QueueId,
    Guid? AssigneeId,
    Guid? RequesterId,
    Guid? CompanyId,
    string? Product,
    IReadOnlyList<string>? Tags,
    IReadOnlyList<MailParty>? Ccs,
    JsonObject? Custom
);
