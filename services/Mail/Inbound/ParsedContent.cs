using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;

namespace CrmCloud.Mail.Inbound;

/// <summary>What a mail says, within the bounds of what is stored.</summary>
internal static class ParsedContent
{
    private const int LongestId = 998;
    private const int LongestName = 500;
    private const int LongestSubject = 1_000;
    private const int LongestText = 1_000_000;
    private const int LongestHtml = 5_000_000;
    private const int MostParties = 500;
    private const int MostAncestors = 100;

    /// <summary>More files than that are no letter: those beyond are in the mail as it came only.</summary>
    private const int MostAttachments = 200;
    private const int LongestFileName = 255;

    public static Nature NatureOf(ParsedMail parsed, bool isOurs) =>
        parsed switch
        {
            _ when parsed.Loop || isOurs => Nature.Loop,
            { Nature: "bounce" } => Nature.Bounce,
            { Nature: "person" } => Nature.Person,
            _ => Nature.Automatic,
        };

    public static MailContent Of(Guid messageId, InboundMail mail, ParsedMail parsed) =>
        new()
        {
            MessageId = messageId,
            WorkspaceId = mail.WorkspaceId,
            FromAddress = Cut(parsed.From?.Address ?? mail.Sender, LongestName),
            FromName = Cut(parsed.From?.Name, LongestName),
            Recipients = Parties(parsed.To),
            Copies = Parties(parsed.Cc),
            Subject = Cut(parsed.Subject, LongestSubject),
            Text = Cut(parsed.Text, LongestText),
            NewText = Cut(parsed.NewText, LongestText),
            Html = parsed.Html is { Length: <= LongestHtml } html ? Cut(html, LongestHtml) : "",
            Ancestors =
            [
                .. (parsed.References ?? []).Append(parsed.InReplyTo).Select(Id).OfType<string>().Distinct().TakeLast(MostAncestors),
            ],
            Automatic = parsed.Nature != "person",
        };

    public static IEnumerable<MailAttachment> Attachments(Guid messageId, Guid workspaceId, ParsedMail parsed) =>
        (parsed.Attachments ?? [])
            .Take(MostAttachments)
            .Select(
                (attachment, place) =>
                {
                    var bytes = Convert.FromBase64String(attachment.Base64);
                    return new MailAttachment
                    {
                        MessageId = messageId,
                        Place = place,
                        WorkspaceId = workspaceId,
                        Name = FileName(attachment.Name),
                        Type = Cut(attachment.Type, LongestFileName) is { Length: > 0 } type ? type : "application/octet-stream",
                        ContentId = Cut(attachment.ContentId, LongestId).Trim('<', '>'),
                        Size = bytes.Length,
                        Bytes = bytes,
                    };
                }
            );

    /// <summary>A Message-ID with its brackets; null where there is none that could be one.</summary>
    public static string? Id(string? text)
    {
        var id = Cut(text, LongestId).Trim().Trim('<', '>');
        return id.Length == 0 || id.Any(char.IsWhiteSpace) ? null : $"<{id}>";
    }

    private static IReadOnlyList<Party> Parties(IReadOnlyList<ParsedParty>? parties) =>
        [
            .. (parties ?? [])
                .Where(party => !string.IsNullOrEmpty(party.Address))
                .Take(MostParties)
                .Select(party => new Party(Cut(party.Address, LongestName), Cut(party.Name, LongestName))),
        ];

    /// <summary>The last part of a path, without what a file system or a header would take for more than a name.</summary>
    private static string FileName(string? said)
    {
        var name = (said ?? "").Split('/', '\\')[^1];
        return Cut(new string([.. name.Where(letter => !char.IsControl(letter))]), LongestFileName).Trim();
    }

    /// <summary>PostgreSQL stores no NUL, and JSON no half of a pair.</summary>
    private static string Cut(string? text, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }
        var cut = text.Length > most ? text[..most] : text;
        return cut.Any(letter => letter == '\0' || char.IsSurrogate(letter))
            ? string.Concat(cut.Replace("\0", "", StringComparison.Ordinal).EnumerateRunes())
            : cut;
    }
}
