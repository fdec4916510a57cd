using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Something that was written in a ticket. It is never edited.</summary>
public sealed class TicketMessage : Record
{
    public Guid TicketId { get; internal init; }
    public MessageKind Kind { get; internal set; }

    /// <summary>None for notes.</summary>
    public MessageDirection? Direction { get; internal set; }

    /// <summary>The member who wrote it; none where the customer did.</summary>
    public Guid? AuthorId { get; internal set; }

    /// <summary>A machine wrote it: a confirmation that the ticket came, an answer by a bot.</summary>
    public bool Automatic { get; internal set; }
    public string Text { get; internal set; } = "";
    public DateTimeOffset SentAt { get; internal set; }

    /// <summary>The requester, as of when it was written.</summary>
    public Guid? RequesterId { get; internal set; }

    public override Guid? SubjectId => RequesterId ?? TicketId;
}
