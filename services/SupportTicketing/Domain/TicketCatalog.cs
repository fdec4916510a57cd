using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Domain.Sla;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>The fields of tickets and of their messages: names, types, bounds, and which verb owns what.</summary>
public static class TicketCatalog
{
    internal const int LongestText = 100_000;
    internal const int MostCopies = 50;
    private const int MostFiles = 100;
    private const int MostParties = 1_000;

    // csharpier-ignore-start
    public static RecordType<Ticket> Tickets { get; } = new("ticket", "tickets", "tickets",
    [
        Field.RecordId<Ticket>(),
        Field.Computed<Ticket>("number", FieldType.Integer, ticket => ticket.Number, "number") with
        {
            Property = nameof(Ticket.Number), Set = (ticket, value) => ticket.Number = (long?)value ?? 0, ReadOnly = true,
        },
        Field.Text<Ticket>(ticket => ticket.ExternalId) with { MaxLength = 200 },
        Field.Text<Ticket>(ticket => ticket.Subject) with { Personal = true, Searchable = true },
        Field.Choice<Ticket, TicketStatus>(ticket => ticket.Status) with { OwnedBy = "status", Add = (ticket, value) => ticket.Said.Status = Choice.Parse<TicketStatus>(value) },
        Field.Choice<Ticket, TicketPriority>(ticket => ticket.Priority),
        Field.Choice<Ticket, TicketChannel>(ticket => ticket.Channel),
        Field.Reference<Ticket>(ticket => ticket.QueueId),
        Field.Reference<Ticket>(ticket => ticket.AssigneeId) with { OwnedBy = "assign", AtCreation = true },
        Field.Reference<Ticket>(ticket => ticket.RequesterId),
        Field.Reference<Ticket>(ticket => ticket.CompanyId),
        Field.Text<Ticket>(ticket => ticket.Product),
        Field.Time<Ticket>(ticket => ticket.FirstResponseAt) with { ReadOnly = true },
        Field.Time<Ticket>(ticket => ticket.SolvedAt) with { ReadOnly = true },
        Field.Time<Ticket>(ticket => ticket.ClosedAt) with { ReadOnly = true },
        Field.Integer<Ticket>(ticket => ticket.SatisfactionScore) with { Name = "satisfaction.score", ReadOnly = true, Min = 1, Max = 5 },
        Field.Text<Ticket>(ticket => ticket.SatisfactionComment) with
        {
            Name = "satisfaction.comment", ReadOnly = true, Personal = true, MaxLength = 5_000,
        },
        Field.Time<Ticket>(ticket => ticket.SatisfactionAt) with { Name = "satisfaction.at", ReadOnly = true },
        Field.Tags<Ticket>(ticket => ticket.Flags) with { ReadOnly = true },
        .. SlaFields.OfTickets,
        // A file's description is what was written first.
        Field.Computed<Ticket>("description", FieldType.Text, ticket => ticket.Said.Description) with
        {
            FilesOnly = true, Personal = true, MaxLength = LongestText, Set = (ticket, text) => ticket.Said.Description = (string?)text,
        },
        Field.Tags<Ticket>(ticket => ticket.Tags),
        Field.Parts<Ticket, MailParty>(ticket => ticket.ReplyTo) with { ReadOnly = true, Personal = true },
        Field.Items<Ticket, MailParty>(ticket => ticket.Ccs, MostCopies, MailParty.Check) with { Personal = true },
        Field.Reference<Ticket>(ticket => ticket.ThreadId) with { ReadOnly = true },
        Field.Reference<Ticket>(ticket => ticket.FollowUpOf) with { ReadOnly = true },
        Field.Reference<Ticket>(ticket => ticket.MergedInto) with { ReadOnly = true },
        Field.Time<Ticket>(ticket => ticket.RatingAskedAt) with { ReadOnly = true },
        .. Field.Stamps<Ticket>(),
    ]);

    public static RecordType<TicketMessage> Messages { get; } = new("ticketMessage", "ticket-messages", "ticket_messages",
    [
        Field.RecordId<TicketMessage>(),
        Field.Choice<TicketMessage, MessageKind>(message => message.Kind),
        Field.Choice<TicketMessage, MessageDirection>(message => message.Direction),
        Field.Reference<TicketMessage>(message => message.AuthorId),
        Field.Flag<TicketMessage>(message => message.Automatic),
        Field.Text<TicketMessage>(message => message.AuthorName) with { Personal = true },
        Field.Parts<TicketMessage, MailParty>(message => message.From) with { Personal = true },
        Field.Items<TicketMessage, MailParty>(message => message.To, MostParties) with { Personal = true },
        Field.Items<TicketMessage, MailParty>(message => message.Cc, MostParties) with { Personal = true },
        Field.Text<TicketMessage>(message => message.Text) with { Personal = true, MaxLength = LongestText, Sql = null },
        Field.Text<TicketMessage>(message => message.Html) with { Personal = true, MaxLength = LongestText, Sql = null },
        Field.Text<TicketMessage>(message => message.NewText) with { Personal = true, MaxLength = LongestText, Sql = null },
        Field.Items<TicketMessage, MessageFile>(message => message.Attachments, MostFiles) with { Personal = true },
        Field.Time<TicketMessage>(message => message.SentAt),
        Field.Time<TicketMessage>(message => message.SendAt),
        Field.Choice<TicketMessage, DeliveryState>(message => message.DeliveryState),
        Field.Text<TicketMessage>(message => message.DeliveryProblem),
        Field.Reference<TicketMessage>(message => message.MailId),
        Field.Reference<TicketMessage>(message => message.TicketId),
    ])
    {
        Scope = "tickets",
    };
    // csharpier-ignore-end
}
