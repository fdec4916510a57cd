using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Intake;

/// <summary>A mail as a ticket takes it: without what cannot be stored, and cut where it is longer than anybody reads.</summary>
public static class ArrivedMail
{
    private const int LongestText = 1_000_000;
    private const int LongestSubject = 500;
    private const int LongestName = 300;
    private const int MostParties = 1_000;

    public static MailParty Sender(MailMessage mail) => Party(mail.From ?? new Address());

    public static IEnumerable<MailParty> Copies(MailMessage mail) =>
        mail.Cc.Select(Party).Where(party => FieldRules.IsEmail(party.Address));

    /// <summary>The subject, else the first line; empty where there is neither.</summary>
    public static string Subject(MailMessage mail)
    {
        var subject = Cut(Clean(mail.Subject).Trim(), LongestSubject);
        return subject.Length > 0 ? subject : Cut(Clean(mail.Text).Trim().Split('\n')[0].Trim(), LongestSubject);
    }

    /// <summary>The message that it becomes.</summary>
    /// <param name="now">A mail is never from later.</param>
    public static TicketMessage Message(MailMessage mail, Ticket ticket, MessageKind kind, DateTimeOffset now)
    {
        var (sender, text) = (Sender(mail), Cut(Clean(mail.Text), LongestText));
        var fresh = Cut(Clean(mail.NewText), LongestText);
        return new TicketMessage
        {
            TicketId = ticket.Id,
            Kind = kind,
            Direction = kind == MessageKind.Reply ? MessageDirection.In : null,
            AuthorName = sender.Name ?? sender.Address,
            From = sender,
            To = [.. mail.To.Select(Party).Take(MostParties)],
            Cc = [.. mail.Cc.Select(Party).Take(MostParties)],
            Text = text,
            NewText = fresh.Length == 0 || fresh == text ? null : fresh,
            // HTML that is cut is not what it was: then there is the text, and the whole of it in Mail.
            Html = mail.Html.Length is > 0 and <= LongestText ? Clean(mail.Html) : null,
            Attachments = [.. mail.Attachments.Select(file => File(mail.Id, file))],
            SentAt = mail.At?.ToDateTimeOffset() is { } at && at < now ? at : now,
            MailId = Guid.Parse(mail.Id),
            RequesterId = ticket.RequesterId,
        };
    }

    private static MailParty Party(Address address)
    {
        var name = Cut(Clean(address.Name).Trim(), LongestName);
        return new MailParty(Cut(Clean(address.Address_), LongestName), name.Length == 0 ? null : name);
    }

    private static MessageFile File(string mailId, Attachment file) =>
        new(
            Cut(Clean(file.Name), LongestName),
            Clean(file.Type),
            file.Size,
            $"/api/mail/messages/{mailId}/attachments/{file.Place}",
            file.ContentId.Length == 0 ? null : Clean(file.ContentId)
        );

    /// <summary>PostgreSQL stores no NUL.</summary>
    private static string Clean(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    private static string Cut(string text, int most) =>
        text.Length <= most ? text
        : char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)]
        : text[..most];
}
