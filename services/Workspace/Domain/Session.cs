namespace CrmCloud.Workspace.Domain;

/// <summary>A browser that someone signed in with. Twelve hours without use end it, and thirty days in any case.</summary>
public sealed class Session
{
    private static readonly TimeSpan s_idle = TimeSpan.FromHours(12);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(30);

    /// <summary>How exact <see cref="LastSeenAt"/> is: one write per use would be a write per request.</summary>
    private static readonly TimeSpan s_writeInterval = TimeSpan.FromMinutes(1);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid WorkspaceId { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>SHA-256 of the token in the cookie.</summary>
    public required byte[] TokenHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset LastSeenAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }

    public static Session Begin(Guid workspaceId, Guid userId, byte[] tokenHash, DateTimeOffset now) =>
        new()
        {
            WorkspaceId = workspaceId,
            UserId = userId,
            TokenHash = tokenHash,
            CreatedAt = now,
            LastSeenAt = now,
            ExpiresAt = now + s_idle,
        };

    public bool IsAlive(DateTimeOffset now) => RevokedAt is null && ExpiresAt > now;

    public bool IsDueForWriting(DateTimeOffset now) => now - LastSeenAt >= s_writeInterval;

    /// <summary>Its end after a use now.</summary>
    public DateTimeOffset ExpiryAfterUse(DateTimeOffset now)
    {
        var latest = CreatedAt + s_longest;
        return now + s_idle < latest ? now + s_idle : latest;
    }
}
