using System.ComponentModel.DataAnnotations.Schema;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>A question or trouble of a customer, worked until it is solved. Its verbs are the only way to move status and assignee.</summary>
public sealed partial class Ticket : CustomRecord
{
    /// <summary>Counted in the workspace, from 1.</summary>
    public long Number { get; internal set; }
    public string? ExternalId { get; set; }
    public string Subject { get; set; } = "";
    public TicketStatus Status { get; internal set; } = TicketStatus.Open;
    public TicketPriority Priority { get; set; } = TicketPriority.Normal;
    public TicketChannel Channel { get; set; } = TicketChannel.Api;

    /// <summary>Where it waits for an agent; none in tickets that are older than queues.</summary>
    public Guid? QueueId { get; set; }
    public Guid? AssigneeId { get; internal set; }

    /// <summary>The contact who asks.</summary>
    public Guid? RequesterId { get; set; }
    public Guid? CompanyId { get; set; }
    public string? Product { get; set; }

    /// <summary>When a person of the team first replied.</summary>
    public DateTimeOffset? FirstResponseAt { get; internal set; }
    public DateTimeOffset? SolvedAt { get; internal set; }
    public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>What the customer thought of the help, 1 to 5; none where they were not asked or did not say.</summary>
    public int? SatisfactionScore { get; internal set; }
    public string? SatisfactionComment { get; internal set; }
    public DateTimeOffset? SatisfactionAt { get; internal set; }

    /// <summary>What is odd about it; see <see cref="TicketFlags"/>.</summary>
    public IReadOnlyList<string> Flags { get; internal set; } = [];

    /// <summary>What a row of a file says in other words than fields; taken up when the row is completed.</summary>
    [NotMapped]
    internal SaidByFile Said => field ??= new SaidByFile();

    /// <summary>What is written in it is about the requester.</summary>
    public override Guid? SubjectId => RequesterId ?? Id;

    private bool IsOver => Status is TicketStatus.Solved or TicketStatus.Closed;

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

    /// <summary>
    /// Takes the status that a file gives it, a closed ticket's too, with the times that the file has set before. Where the file
    /// gives none, a time of solving or closing says it. A time that nobody gave stays unknown.
    /// </summary>
    internal void Settle(TicketStatus? said)
    {
        var before = Status;
        Status =
            said
            ?? (
                IsOver ? Status
                : ClosedAt is not null ? TicketStatus.Closed
                : SolvedAt is not null ? TicketStatus.Solved
                : Status
            );
        if (Status == TicketStatus.Closed)
        {
            (SolvedAt, ClosedAt) = (SolvedAt ?? ClosedAt, ClosedAt ?? SolvedAt);
        }
        Flags = TicketFlags.Of(this);
        // That a new one was made says it all.
        if (before != Status && Version > 0)
        {
            Raise(new TicketStatusHasChanged(before));
        }
    }

    /// <summary>
    /// Someone wrote: the team's first reply is the first response, an automatic one never; and a customer's reply opens a ticket that
    /// waited for it.
    /// </summary>
    public void Take(TicketMessage message, DateTimeOffset now)
    {
        if (message is { Kind: MessageKind.Reply, Direction: MessageDirection.Out, Automatic: false })
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
