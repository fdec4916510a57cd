namespace CrmCloud.SupportTicketing.Data.Sla;

/// <summary>That the clocks of a workspace's open tickets are to be read anew, because a policy or a calendar changed. It goes when that is done.</summary>
public sealed class SlaRecount
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public string RecordType { get; init; } = "ticket";

    /// <summary>queued, or failed where it was given up.</summary>
    public string State { get; init; } = "queued";
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last ticket that is done; they go by their id.</summary>
    public Guid AfterTicket { get; init; }
}
