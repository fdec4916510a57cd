namespace CrmCloud.Mail.Integration;

/// <summary>A mail, taken apart.</summary>
/// <param name="NewText">The text without quote and signature.</param>
/// <param name="Nature">person, automatic, bounce or list.</param>
/// <param name="Loop">It bears the mark of our own.</param>
public sealed record ParsedMail(
    string? MessageId,
    string? InReplyTo,
    IReadOnlyList<string>? References,
    DateTimeOffset? Date,
    ParsedParty? From,
    IReadOnlyList<ParsedParty>? To,
    IReadOnlyList<ParsedParty>? Cc,
    string? Subject,
    string? Text,
    string? NewText,
    string? Html,
    string Nature,
    bool Loop,
    ParsedBounce? Bounce,
    IReadOnlyList<ParsedAttachment>? Attachments
);

public sealed record ParsedParty(string? Address, string? Name);

/// <summary>A report of a delivery (RFC 3464).</summary>
/// <param name="Status">Such as 5.1.1.</param>
/// <param name="Action">failed, delayed, delivered, relayed or expanded.</param>
public sealed record ParsedBounce(string? Recipient, string? Status, string? Action, string? Diagnostic, string? OriginalMessageId);

/// <param name="Type">What its bytes are.</param>
public sealed record ParsedAttachment(string? Name, string? Type, string? ContentId, string Base64);

/// <summary>A mail that cannot be taken apart.</summary>
public sealed record ParseRefusal(string Code, string Detail);

/// <summary>A server for outgoing mail.</summary>
/// <param name="Secure">TLS from the first byte; else STARTTLS where it is offered.</param>
public sealed record OutgoingServer(string Host, int Port, bool Secure, string? User, string? Password);

public sealed record DkimKey(string Domain, string Selector, string PrivateKey);

public sealed record SendEnvelope(string From, IReadOnlyList<string> To);

public sealed record SendMessage(
    string MessageId,
    ParsedParty From,
    IReadOnlyList<ParsedParty> To,
    IReadOnlyList<ParsedParty> Cc,
    string ReplyTo,
    string Subject,
    string Text,
    string? Html,
    string? InReplyTo,
    IReadOnlyList<string> References,
    DateTimeOffset Date,
    IReadOnlyDictionary<string, string> Headers,
    IReadOnlyList<ParsedAttachment> Attachments
);

/// <summary>One message for one server.</summary>
public sealed record SendCommand(OutgoingServer Server, DkimKey? Dkim, SendEnvelope Envelope, SendMessage Message);

/// <summary>What the server said.</summary>
/// <param name="Outcome">accepted, deferred, refused or unknown.</param>
/// <param name="Code">The SMTP reply code; none where there was no reply.</param>
public sealed record SendOutcome(string Outcome, int? Code, string? Reply, IReadOnlyList<RecipientOutcome>? Recipients);

public sealed record RecipientOutcome(string Address, string Outcome, int? Code, string? Reply);

/// <param name="Instance">Names the bridge's process; empty where it does not say.</param>
/// <param name="MarksHandOver">Its answers begin only when the last of a message is about to be handed over.</param>
public sealed record BridgeHealth(string? Instance, bool MarksHandOver);

/// <param name="Reason">What failed: connection, tls, authentication or server.</param>
public sealed record VerifyAnswer(bool Ok, string? Reason, int? Code, string? Reply);
