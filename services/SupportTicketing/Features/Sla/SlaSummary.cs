using System.ComponentModel;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;

namespace CrmCloud.SupportTicketing.Features.Sla;

/// <summary>The clock of a ticket as lists show it.</summary>
/// <param name="Due">The next due time of what is open.</param>
[Description("What was promised and until when; times are absent while the clock stands still.")]
public sealed record SlaSummary(SlaState State, DateTimeOffset? FirstResponseDue, DateTimeOffset? ResolutionDue, DateTimeOffset? Due)
{
    /// <summary>None for a ticket as it once was: its history does not keep the clock.</summary>
    public static SlaSummary? Of(Ticket ticket, DateTimeOffset now) =>
        ticket.SlaStateAt(now) is { } state ? new(state, ticket.FirstResponseDue, ticket.ResolutionDue, ticket.SlaDue) : null;
}
