namespace CrmCloud.Mail.Domain;

/// <summary>When a message that was turned away for now is tried again, and when it is given up (RFC 5321, 4.5.4.1).</summary>
public static class RetryRules
{
    private static readonly TimeSpan s_first = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromDays(2);

    /// <param name="attempts">Those that were made.</param>
    /// <param name="firstTriedAt">When the first was made.</param>
    /// <returns>The next time; null where it is given up.</returns>
    public static DateTimeOffset? Next(int attempts, DateTimeOffset firstTriedAt, DateTimeOffset now)
    {
        var pause = TimeSpan.FromTicks(Math.Min(s_first.Ticks << Math.Min(attempts - 1, 16), s_longest.Ticks));
        return now + pause - firstTriedAt > s_patience ? null : now + pause;
    }
}
