namespace CrmCloud.SupportTicketing.Intake;

/// <summary>Someone whose mail makes no ticket and gets no answer. How much came in spite of it is counted.</summary>
public sealed class BlockedSender
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }

    /// <summary>In lower case: an address, or <c>@</c> and a domain for all of it.</summary>
    public required string Address { get; init; }

    /// <summary>The member who blocked them.</summary>
    public Guid? ById { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Mails that were dropped.</summary>
    public long Dropped { get; set; }
    public DateTimeOffset? LastDroppedAt { get; set; }
}
