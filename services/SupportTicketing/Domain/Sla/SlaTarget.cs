namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>What a policy promises for tickets of a priority, in minutes of its calendar.</summary>
/// <param name="FirstResponseMinutes">Until a person of the team replies; none where nothing is promised.</param>
/// <param name="ResolutionMinutes">Until the ticket is solved.</param>
public sealed record SlaTarget(TicketPriority Priority, int? FirstResponseMinutes = null, int? ResolutionMinutes = null)
{
    private const int MostMinutes = 365 * 24 * 60;

    /// <summary>What is wrong with it, for a person; null where it is fine.</summary>
    public static string? Check(SlaTarget target) =>
        IsWrong(target.FirstResponseMinutes) || IsWrong(target.ResolutionMinutes) ? $"A target has 1 to {MostMinutes} minutes."
        : target is { FirstResponseMinutes: null, ResolutionMinutes: null } ? "A target promises a first response, a resolution or both."
        : null;

    private static bool IsWrong(int? minutes) => minutes is < 1 or > MostMinutes;
}
