using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>What a policy promises one ticket.</summary>
public sealed record SlaTerms(CalendarHours Hours, Duration? FirstResponse, Duration? Resolution, bool PausesOnHold, int NearBreachPercent)
{
    /// <summary>Why the clock stands still in a status; null where it runs in business hours.</summary>
    public SlaReason? Pause(TicketStatus? status) =>
        status switch
        {
            null => SlaReason.InBin,
            TicketStatus.Pending => SlaReason.WaitingForCustomer,
            TicketStatus.OnHold when PausesOnHold => SlaReason.OnHold,
            TicketStatus.Solved or TicketStatus.Closed => SlaReason.Solved,
            _ => null,
        };
}
