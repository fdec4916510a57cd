using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>A message as the API shows it.</summary>
/// <param name="Author">The name of who wrote it, as it was then.</param>
/// <param name="Automatic">A machine wrote it.</param>
/// <param name="NewText">The text without what it quotes; the same as the text where it quotes nothing.</param>
/// <param name="SendAt">Goes out not before; none where it does not go out by mail.</param>
/// <param name="DeliveryProblem">Why it is not out.</param>
/// <param name="MailId">The message in Mail that it came or went as.</param>
public sealed record MessageResponse(
    Guid Id,
    MessageKind Kind,
    MessageDirection? Direction,
    Guid? AuthorId,
    string? Author,
    bool Automatic,
    MailParty? From,
    IReadOnlyList<MailParty> To,
    IReadOnlyList<MailParty> Cc,
    string Text,
    string? Html,
    string NewText,
    IReadOnlyList<MessageFile> Attachments,
    DateTimeOffset SentAt,
    DateTimeOffset? SendAt,
    DeliveryState DeliveryState,
    string? DeliveryProblem,
    Guid? MailId
)
{
    public static MessageResponse Of(TicketMessage message) =>
        new(
            message.Id,
            message.Kind,
            message.Direction,
            message.AuthorId,
            message.AuthorName,
            message.Automatic,
            message.From,
            message.To,
            message.Cc,
            message.Text,
            message.Html,
            message.NewText ?? message.Text,
            message.Attachments,
            message.SentAt,
            message.SendAt,
            message.DeliveryState,
            message.DeliveryProblem,
            message.MailId
        );
}
