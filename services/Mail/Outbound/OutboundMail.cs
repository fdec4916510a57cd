namespace CrmCloud.Mail.Outbound;

/// <summary>
/// A message's place in the queue of what goes out; gone once its outcome is known. Before a message is handed over, its claim is
/// written down, with the attempt's id and the bridge's: who finds the claim of a dead process asks that bridge for the outcome.
/// </summary>
public sealed class OutboundMail
{
    public required Guid MessageId { get; init; }
    public required Guid WorkspaceId { get; init; }
    public DateTimeOffset DueAt { get; set; }

    /// <summary>Recipients who have neither got nor refused it yet.</summary>
    public required IReadOnlyList<string> Remaining { get; set; }

    /// <summary>It has its place in the pace of its recipients' domains.</summary>
    public bool Paced { get; set; }

    /// <summary>Some recipient has got it.</summary>
    public bool Accepted { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset? FirstTriedAt { get; set; }

    /// <summary>The process that hands it over; the advisory lock of this number falls with it.</summary>
    public long? ClaimedBy { get; set; }
    public Guid? AttemptId { get; set; }

    /// <summary>The bridge's process that it is handed to.</summary>
    public string? Instance { get; set; }
}
