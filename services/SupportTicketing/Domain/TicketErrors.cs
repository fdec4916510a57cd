using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Every refusal of the SupportTicketing service.</summary>
public static class TicketErrors
{
    public static Error Closed { get; } =
        new(ErrorKind.Conflict, "tickets.closed", "This ticket is closed for good; open a new one that follows it up.");

    public static Error NoSuchMessage { get; } =
        new(ErrorKind.NotFound, "ticket-messages.not-found", "There is no such message in this ticket.");

    public static Error NotMerged { get; } = new(ErrorKind.Conflict, "tickets.not-merged", "This ticket was not merged into another one.");

    public static Error NothingLeft { get; } =
        new(ErrorKind.Conflict, "tickets.nothing-left", "The first message stays: without it there would be nothing left in this ticket.");

    public static Error UseUnmerge { get; } =
        new(
            ErrorKind.Conflict,
            "tickets.use-unmerge",
            "A merge moved messages too: take it back with POST …/unmerge of the merged ticket."
        );

    public static Error Busy { get; } =
        new(ErrorKind.Conflict, "tickets.busy", "Someone changed the ticket at the same moment; nothing was done.");

    public static Error TooLong(int most) =>
        new(ErrorKind.Conflict, "tickets.too-long", $"More than {most} messages cannot be moved at once.");

    public static Error NotOnItsWay { get; } =
        new(ErrorKind.Conflict, "ticket-messages.not-on-its-way", "This message does not go out, or was taken back already.");

    public static Error Gone { get; } =
        new(ErrorKind.Conflict, "ticket-messages.gone", "This message is on its way to the customer and cannot be taken back.");

    public static Error MailAway { get; } =
        new(ErrorKind.Unavailable, "mail.unavailable", "Mail does not answer right now, so nobody knows whether the message is out.");
}
