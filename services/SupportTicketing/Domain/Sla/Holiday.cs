namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>A day on which the team does not work, from midnight to midnight by the calendar's wall clock.</summary>
/// <param name="EveryYear">Comes again on the same day of each year, before and after too.</param>
public sealed record Holiday(DateOnly Date, string Name, bool EveryYear = false)
{
    private const int LongestName = 100;

    /// <summary>What is wrong with it, for a person; null where it is fine.</summary>
    public static string? Check(Holiday holiday) =>
        string.IsNullOrWhiteSpace(holiday.Name) || holiday.Name.Length > LongestName
            ? $"A holiday's name has 1 to {LongestName} characters."
        : holiday.Date.Year is < 1900 or > 9998 ? "A holiday lies between the years 1900 and 9998."
        : null;
}
