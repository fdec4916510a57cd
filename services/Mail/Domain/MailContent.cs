namespace CrmCloud.Mail.Domain;

/// <summary>Who a mail is from or to.</summary>
/// <param name="Name">Empty where none was given.</param>
public sealed record Party(string Address, string Name);

/// <summary>What was written, and between whom: personal data, which is in no event, ledger, log or trace.</summary>
public sealed class MailContent
{
    public required Guid MessageId { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required string FromAddress { get; init; }
    public required string FromName { get; init; }
    public required IReadOnlyList<Party> Recipients { get; init; }
    public required IReadOnlyList<Party> Copies { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }

    /// <summary>The text without what it quotes.</summary>
    public required string NewText { get; init; }

    /// <summary>Sanitised; empty where there was none.</summary>
    public required string Html { get; init; }

    /// <summary>Message-IDs of the conversation so far, the last the one that it answers.</summary>
    public required IReadOnlyList<string> Ancestors { get; init; }

    /// <summary>Says to other programs that no person wrote it.</summary>
    public required bool Automatic { get; init; }
}

/// <summary>A file in a mail that came in.</summary>
public sealed class MailAttachment
{
    public required Guid MessageId { get; init; }

    /// <summary>From 0.</summary>
    public required int Place { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required string Name { get; init; }

    /// <summary>What its bytes are, not what its sender says.</summary>
    public required string Type { get; init; }

    /// <summary>Where the HTML shows it as <c>cid:…</c>; else empty.</summary>
    public required string ContentId { get; init; }
    public required long Size { get; init; }
    public required byte[] Bytes { get; init; }
}
