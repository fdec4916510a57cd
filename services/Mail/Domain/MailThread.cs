namespace CrmCloud.Mail.Domain;

/// <summary>A conversation: messages that answer each other. Its id is unique in its workspace only.</summary>
public sealed class MailThread
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }

    /// <summary>The workspace's address that it goes over.</summary>
    public required string Address { get; init; }
    public required Purpose Purpose { get; init; }

    /// <summary>ticket, lead, contact, company or deal; none where nothing of ours began it.</summary>
    public string? AboutType { get; init; }
    public Guid? AboutId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}
