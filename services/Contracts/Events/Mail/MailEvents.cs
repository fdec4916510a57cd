namespace CrmCloud.Contracts.Events.Mail;

/// <summary>
/// A mail came in and was stored. Who wrote and what is asked of Mail (<c>crmcloud.mail.v1.Mail/GetMessages</c>).
/// </summary>
/// <param name="ThreadId">The conversation, by a signed reply address, else by Message-ID; a new one where neither is known.</param>
/// <param name="Address">Local part of the workspace's address that it came to, such as <c>support</c>.</param>
/// <param name="Purpose">What that address is for: support or sales.</param>
/// <param name="AboutType">What the thread is about: ticket, lead, contact, company or deal; none where nothing of ours began it.</param>
/// <param name="Nature">person, automatic (RFC 3834), bounce (RFC 3464) or loop: only a person's mail asks for an answer.</param>
/// <param name="AnswersId">The message of ours that it answers or reports about, where that is known.</param>
[EventType("mail.message-received.v1")]
public sealed record MessageReceived(
    Guid ThreadId,
    string Address,
    string Purpose,
    string? AboutType,
    Guid? AboutId,
    string Nature,
    Guid? AnswersId
);

/// <summary>What became of a message that was to be sent; told at every step.</summary>
/// <param name="Key">The sender's key.</param>
/// <param name="State">sent, deferred, bounced, failed, unknown (handed over, but its acceptance was not heard) or cancelled.</param>
/// <param name="Code">The SMTP reply code, where there was a reply.</param>
[EventType("mail.delivery-changed.v1")]
public sealed record DeliveryChanged(string Key, Guid ThreadId, string AboutType, Guid AboutId, string State, int? Code);
