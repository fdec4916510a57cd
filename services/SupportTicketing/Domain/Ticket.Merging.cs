using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>How two tickets become one, and one becomes two.</summary>
public sealed partial class Ticket
{
    /// <summary>What it was before it was merged; none where it is not.</summary>
    public TicketStatus? StatusBeforeMerge { get; internal set; }

    /// <summary>Takes in another ticket that is about the same. Its messages are the caller's to move.</summary>
    internal Result TakeIn(Ticket other, DateTimeOffset now)
    {
        if (other.Id == Id)
        {
            return Error.Invalid("otherId", "A ticket is not merged with itself.");
        }
        if (Status == TicketStatus.Closed || other.Status == TicketStatus.Closed)
        {
            return TicketErrors.Closed;
        }
        var (before, writers) = (other.Status, other.ReplyTo is { } writer ? other.Ccs.Prepend(writer) : other.Ccs);
        RequesterId ??= other.RequesterId;
        CompanyId ??= other.CompanyId;
        ReplyTo ??= other.ReplyTo;
        ThreadId ??= other.ThreadId;
        Copy(writers);
        FirstResponseAt ??= other.FirstResponseAt;
        other.MoveTo(TicketStatus.Closed, now);
        (other.MergedInto, other.StatusBeforeMerge) = (Id, before);
        return Result.Done;
    }

    /// <summary>Is a ticket of its own again, in the status that it had.</summary>
    internal Result Part()
    {
        if (MergedInto is null || StatusBeforeMerge is not { } before)
        {
            return TicketErrors.NotMerged;
        }
        Raise(new TicketStatusHasChanged(Status));
        Status = before;
        (SolvedAt, ClosedAt) = (before == TicketStatus.Solved ? SolvedAt : null, null);
        (MergedInto, StatusBeforeMerge) = (null, null);
        return Result.Done;
    }

    /// <summary>A new ticket for part of what was written in this one.</summary>
    internal Ticket Split(string? subject) =>
        new()
        {
            Subject = subject ?? Subject,
            Priority = Priority,
            Channel = Channel,
            QueueId = QueueId,
            AssigneeId = AssigneeId,
            RequesterId = RequesterId,
            CompanyId = CompanyId,
            Product = Product,
            Tags = Tags,
            ReplyTo = ReplyTo,
            Ccs = Ccs,
        };
}
