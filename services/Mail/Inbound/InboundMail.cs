using CrmCloud.Mail.Domain;

namespace CrmCloud.Mail.Inbound;

/// <summary>
/// A mail that was taken over, for one address of one workspace: stored as it came before the sender is told so, and then taken
/// apart. The same bytes for the same address are one mail, however often they are handed over.
/// </summary>
public sealed class InboundMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid WorkspaceId { get; init; }

    /// <summary>Mail of one sender is taken apart in the order it came: their lane, by a hash that many share.</summary>
    public required string RecordType { get; init; }
    public InboundState State { get; set; } = InboundState.Queued;
    public required DateTimeOffset CreatedAt { get; init; }
    public required string Address { get; init; }
    public required Purpose Purpose { get; init; }

    /// <summary>The conversation that a signed reply address named.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>Of the envelope; empty for a report of a delivery.</summary>
    public required string Sender { get; init; }
    public required byte[] Hash { get; init; }
    public required long Size { get; init; }

    /// <summary>How often it was begun to be taken apart.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it was refused: a code, and words for a person.</summary>
    public string? Reason { get; set; }
    public string? Problem { get; set; }

    /// <summary>What it became.</summary>
    public Guid? MessageId { get; set; }

    public void Refuse(string reason, string problem)
    {
        State = InboundState.Refused;
        Reason = reason;
        Problem = problem.Length > MailMessage.LongestReport ? problem[..MailMessage.LongestReport] : problem;
    }
}

public enum InboundState
{
    Queued,
    Done,
    Refused,
}

/// <summary>A mail byte by byte, as it came.</summary>
public sealed class RawMessage
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required byte[] Bytes { get; init; }
}
