using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Every refusal of the SupportTicketing service.</summary>
public static class TicketErrors
{
    public static Error Closed { get; } =
        new(ErrorKind.Conflict, "tickets.closed", "This ticket is closed for good; open a new one that follows it up.");
}
