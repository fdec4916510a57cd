namespace CrmCloud.SupportTicketing.Domain;

/// <summary>What a row of a file says of a ticket in other words than its fields.</summary>
internal sealed class SaidByFile
{
    /// <summary>What the customer wrote first: a message, once the ticket is there.</summary>
    public string? Description { get; set; }

    /// <summary>Taken up after the times that come with it.</summary>
    public TicketStatus? Status { get; set; }

    /// <summary>Takes the status up: the next row begins anew.</summary>
    public TicketStatus? TakeStatus()
    {
        var said = Status;
        Status = null;
        return said;
    }
}
