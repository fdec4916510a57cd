using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>A question or trouble of a customer, worked until it is solved. Its verbs are the only way to move status and assignee.</summary>
public sealed class Ticket : CustomRecord
{
    /// <summary>Counted in the workspace, from 1.</summary>
    public long Number { get; internal set; }
    public string? ExternalId { get; set; }
    public string Subject { get; set; } = "";
    public TicketStatus Status { get; internal set; } = TicketStatus.Open;
    public TicketPriority Priority { get; set; } = TicketPriority.Normal;
    public TicketChannel Channel { get; set; } = TicketChannel.Api;
    public Guid? AssigneeId { get; internal set; }

    /// <summary>The contact who asks.</summary>
    public Guid? RequesterId { get; set; }
    public Guid? CompanyId { get; set; }
    public string? Product { get; set; }

    /// <summary>When the team first replied.</summary>
    public DateTimeOffset? FirstResponseAt { get; internal set; }
    public DateTimeOffset? SolvedAt { get; internal set; }
    public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>What is written in it is about the requester.</summary>
    public override Guid? SubjectId => RequesterId ?? Id;

    public Result Validate() => string.IsNullOrWhiteSpace(Subject) ? Error.Invalid("subject", "A ticket needs a subject.") : Result.Done;

    /// <summary>Gives it to an agent, or to nobody.</summary>
    public Result Assign(Guid? userId)
    {
        if (Status == TicketStatus.Closed)
        {
            return TicketErrors.Closed;
        }
        if (userId != AssigneeId)
        {
            Raise(new TicketWasAssigned(AssigneeId));
            AssigneeId = userId;
        }
        return Result.Done;
    }

    /// <summary>Moves it on. A closed ticket stays closed.</summary>
    public Result MoveTo(TicketStatus status, DateTimeOffset now)
    {
        if (Status == TicketStatus.Closed && status != TicketStatus.Closed)
        {
            return TicketErrors.Closed;
        }
        if (status == Status)
        {
            return Result.Done;
        }
        Raise(new TicketStatusHasChanged(Status));
        Status = status;
        SolvedAt = status is TicketStatus.Solved or TicketStatus.Closed ? SolvedAt ?? now : null;
        ClosedAt = status == TicketStatus.Closed ? now : null;
        return Result.Done;
    }

    /// <summary>Someone wrote: the team's first reply is the first response, and a customer's reply opens a ticket that waited for it.</summary>
    public void Take(TicketMessage message, DateTimeOffset now)
    {
        if (message is { Kind: MessageKind.Reply, Direction: MessageDirection.Out })
        {
            FirstResponseAt ??= message.SentAt;
        }
        else if (message.Direction == MessageDirection.In && Status is TicketStatus.Pending or TicketStatus.Solved)
        {
            MoveTo(TicketStatus.Open, now);
        }
    }
}

public sealed record TicketWasAssigned(Guid? PreviousAssigneeId);

public sealed record TicketStatusHasChanged(TicketStatus Previous);
