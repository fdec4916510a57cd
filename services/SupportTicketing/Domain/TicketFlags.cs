namespace CrmCloud.SupportTicketing.Domain;

/// <summary>What can be odd about a ticket.</summary>
public static class TicketFlags
{
    /// <summary>Its times contradict each other: no median can be made of them.</summary>
    public const string SolvedBeforeFirstResponse = "solvedBeforeFirstResponse";

    /// <summary>No person wrote it: a machine's mail opened it.</summary>
    public const string Automatic = "automatic";

    /// <summary>The flags that its times deserve.</summary>
    public static IReadOnlyList<string> Of(Ticket ticket) => ticket.SolvedAt < ticket.FirstResponseAt ? [SolvedBeforeFirstResponse] : [];
}
