using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>
/// What becomes of a new ticket that looks like this: where all that it asks for holds, it says the ticket's queue, priority,
/// assignee and tags.
/// </summary>
public sealed class RoutingRule : Record
{
    public string Name { get; set; } = "";

    /// <summary>Place among the rules, ascending: the first that says something has said it.</summary>
    public int Order { get; set; }
    public bool Active { get; set; } = true;

    /// <summary>Asks: local part of the address that the mail came to.</summary>
    public string? Address { get; set; }

    /// <summary>Asks: words of the subject, whatever their case.</summary>
    public string? SubjectContains { get; set; }

    /// <summary>Asks: the ticket's product, whatever its case.</summary>
    public string? Product { get; set; }

    /// <summary>Asks: the domain that the requester writes from.</summary>
    public string? RequesterDomain { get; set; }

    /// <summary>Says.</summary>
    public Guid? QueueId { get; set; }

    /// <summary>Says.</summary>
    public TicketPriority? Priority { get; set; }

    /// <summary>Says: who gets it, where they are still a member.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Says: what it gets besides its own.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];

    private bool AsksNothing => Address is null && SubjectContains is null && Product is null && RequesterDomain is null;

    private bool SaysNothing => QueueId is null && Priority is null && AssigneeId is null && Tags.Count == 0;

    public Result Validate() =>
        string.IsNullOrWhiteSpace(Name) ? Error.Invalid("name", "A rule needs a name.")
        : AsksNothing ? Error.Invalid("address", "A rule asks for an address, words of the subject, a product or a domain.")
        : SaysNothing ? Error.Invalid("queueId", "A rule says a queue, a priority, an assignee or tags.")
        : Result.Done;

    /// <param name="address">Local part that the mail came to; none where the ticket came otherwise.</param>
    public bool Holds(Ticket ticket, string? address) =>
        Same(Address, address)
        && (SubjectContains is null || ticket.Subject.Contains(SubjectContains, StringComparison.InvariantCultureIgnoreCase))
        && Same(Product, ticket.Product)
        && (RequesterDomain is null || Same(RequesterDomain.TrimStart('@'), DomainOf(ticket.ReplyTo)));

    private static bool Same(string? asked, string? has) => asked is null || string.Equals(asked, has, StringComparison.OrdinalIgnoreCase);

    private static string? DomainOf(MailParty? party) => party?.Address[(party.Address.LastIndexOf('@') + 1)..];
}
