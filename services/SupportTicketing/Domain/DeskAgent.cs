namespace CrmCloud.SupportTicketing.Domain;

/// <summary>A member as the desk knows them.</summary>
public sealed class DeskAgent
{
    public Guid WorkspaceId { get; init; }
    public Guid UserId { get; init; }

    /// <summary>The name that colleagues know them by, as it was when they last said something of themselves.</summary>
    public string? Name { get; set; }

    /// <summary>Takes new tickets.</summary>
    public bool Present { get; set; }

    /// <summary>Ends their replies; the queue's where they have none.</summary>
    public string? Signature { get; set; }

    /// <summary>When a ticket was last given to them by turn.</summary>
    public DateTimeOffset? LastGivenAt { get; set; }
}
