using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Something that was written in a ticket. What it says is never edited; only its delivery moves on.</summary>
public sealed class TicketMessage : Record
{
    /// <summary>Another one once its ticket is merged or split.</summary>
    public Guid TicketId { get; internal set; }
    public MessageKind Kind { get; internal set; }

    /// <summary>None for notes.</summary>
    public MessageDirection? Direction { get; internal set; }

    /// <summary>The member who wrote it; none where the customer did.</summary>
    public Guid? AuthorId { get; internal set; }

    /// <summary>A machine wrote it: a confirmation that the ticket came, an answer by a bot.</summary>
    public bool Automatic { get; internal set; }

    /// <summary>The name that colleagues knew its author by, or the customer's mail program said; none where neither is known.</summary>
    public string? AuthorName { get; internal set; }
    public MailParty? From { get; internal set; }
    public ItemList<MailParty> To { get; internal set; } = [];
    public ItemList<MailParty> Cc { get; internal set; } = [];

    /// <summary>All of it.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>The same as HTML, sanitised; none where it was plain text.</summary>
    public string? Html { get; internal set; }

    /// <summary>The text without what it quotes; none where that is all of it.</summary>
    public string? NewText { get; internal set; }
    public ItemList<MessageFile> Attachments { get; internal set; } = [];
    public DateTimeOffset SentAt { get; internal set; }

    /// <summary>Goes out by mail not before; none where it does not.</summary>
    public DateTimeOffset? SendAt { get; internal set; }
    public DeliveryState DeliveryState { get; internal set; }

    /// <summary>Why it is not out: a code such as <c>mail.unavailable</c>, or what Mail said.</summary>
    public string? DeliveryProblem { get; internal set; }

    /// <summary>The message in Mail that it came as, or went as.</summary>
    public Guid? MailId { get; internal set; }

    /// <summary>Version of Mail's record that <see cref="DeliveryState"/> is of.</summary>
    public long DeliveryVersion { get; internal set; }

    /// <summary>The ticket that it was written in, where that was merged into this one.</summary>
    public Guid? MergedFrom { get; internal set; }

    /// <summary>The requester, as of when it was written.</summary>
    public Guid? RequesterId { get; internal set; }

    public override Guid? SubjectId => RequesterId ?? TicketId;

    /// <summary>Lets it wait for its time to go out.</summary>
    internal void Schedule(ItemList<MailParty> to, ItemList<MailParty> cc, DateTimeOffset sendAt) =>
        (To, Cc, SendAt, DeliveryState) = (to, cc, sendAt, DeliveryState.Scheduled);

    /// <summary>What Mail answered when it took it. An event that was quicker knows more.</summary>
    internal void TakenByMail(Guid? mailId, DeliveryState state)
    {
        (MailId, DeliveryProblem) = (mailId, null);
        DeliveryState = DeliveryVersion == 0 ? state : DeliveryState;
    }

    /// <summary>What Mail told of it, unless something later is known.</summary>
    internal void Delivered(DeliveryState state, long version)
    {
        if (version > DeliveryVersion)
        {
            (DeliveryState, DeliveryVersion, DeliveryProblem) = (state, version, null);
        }
    }

    /// <summary>A message that was written to go later is sent when it goes.</summary>
    internal void Left(DateTimeOffset at) => SentAt = at;

    /// <summary>It does not go out, now or ever.</summary>
    internal void NotSent(DeliveryState state, string? problem) => (DeliveryState, DeliveryProblem) = (state, problem);
}
