namespace CrmCloud.SupportTicketing.Intake;

/// <summary>Which ticket a conversation in Mail belongs to. A follow-up takes it over from the closed ticket.</summary>
public sealed class TicketThread
{
    public Guid WorkspaceId { get; init; }

    /// <summary>Mail's id of the conversation.</summary>
    public Guid ThreadId { get; init; }
    public Guid TicketId { get; set; }
}
