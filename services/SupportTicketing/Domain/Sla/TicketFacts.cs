using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>From a moment on a ticket had this status; none while it lies in the bin.</summary>
public sealed record StatusMove(Instant At, TicketStatus? Status)
{
    public bool IsOver => Status is TicketStatus.Solved or TicketStatus.Closed;
}

/// <summary>What is on record of a ticket and matters to its clock.</summary>
/// <param name="Moves">In order; the first is its creation.</param>
/// <param name="FirstResponse">When a person of the team first replied.</param>
public sealed record TicketFacts(IReadOnlyList<StatusMove> Moves, Instant? FirstResponse)
{
    public Instant Created => Moves[0].At;

    /// <summary>Since when it is solved or closed without a break; none where it is not. The bin is no break.</summary>
    public Instant? OverSince
    {
        get
        {
            Instant? since = null;
            foreach (var move in Moves.Reverse().TakeWhile(move => move.IsOver || move.Status is null))
            {
                since = move.IsOver ? move.At : since;
            }
            return since;
        }
    }

    /// <summary>
    /// The facts of a ticket into which another was merged: the customer has waited since the earlier of both came, and has been
    /// answered when the first of both was. From its own creation on, the surviving ticket's status is what counts.
    /// </summary>
    public TicketFacts Merging(TicketFacts other) =>
        new(
            [.. other.Moves.Where(move => move.At < Created), .. Moves],
            FirstResponse is null || other.FirstResponse < FirstResponse ? other.FirstResponse : FirstResponse
        );
}
