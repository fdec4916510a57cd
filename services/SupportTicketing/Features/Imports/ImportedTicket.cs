using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features.Imports;

/// <summary>What a row makes of a ticket, once its plain fields are set.</summary>
internal static class ImportedTicket
{
    private const int LongestSubject = 100;

    /// <param name="companyId">The requester's.</param>
    public static void Complete(Ticket ticket, bool isNew, Guid? companyId)
    {
        ticket.Settle(ticket.Said.TakeStatus());
        if (!isNew)
        {
            // What was written is never edited, not by a file either.
            ticket.Said.Description = null;
            return;
        }
        ticket.CompanyId ??= companyId;
        if (ticket.CreatedAt == default)
        {
            ticket.CreatedAt = Earliest(ticket) ?? default;
        }
        if (string.IsNullOrWhiteSpace(ticket.Subject) && ticket.Said.Description is { } description)
        {
            ticket.Subject = SubjectFrom(description);
        }
    }

    /// <summary>What the customer wrote, as the ticket's first message; null where the row says nothing of it.</summary>
    /// <param name="now">When it was written, where the file does not say.</param>
    public static TicketMessage? FirstMessage(Ticket ticket, DateTimeOffset now)
    {
        var description = ticket.Said.Description;
        ticket.Said.Description = null;
        return string.IsNullOrWhiteSpace(description)
            ? null
            : new TicketMessage
            {
                TicketId = ticket.Id,
                Kind = MessageKind.Reply,
                Direction = MessageDirection.In,
                Text = description,
                SentAt = ticket.CreatedAt == default ? now : ticket.CreatedAt,
                RequesterId = ticket.RequesterId,
            };
    }

    private static DateTimeOffset? Earliest(Ticket ticket) =>
        new[] { ticket.FirstResponseAt, ticket.SolvedAt, ticket.ClosedAt, ticket.SatisfactionAt }.Min();

    /// <summary>The first line, cut where a list would cut it.</summary>
    private static string SubjectFrom(string description)
    {
        var line = description.Trim().Split('\n')[0].TrimEnd();
        return line.Length <= LongestSubject
            ? line
            : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestSubject - 2]) ? LongestSubject - 2 : LongestSubject - 1), "…");
    }
}
