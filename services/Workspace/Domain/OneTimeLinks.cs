namespace CrmCloud.Workspace.Domain;

/// <summary>A link with which someone joins the workspace, once, within a week.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid WorkspaceId { get; init; }
    public required string Email { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public required byte[] TokenHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && ExpiresAt > now;

    /// <summary>Saved only where nobody used it meanwhile.</summary>
    public void Use(DateTimeOffset now) => UsedAt = now;
}

/// <summary>A link with which someone chooses a new password, once, within a day.</summary>
public sealed class PasswordReset
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid WorkspaceId { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public required byte[] TokenHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && ExpiresAt > now;

    /// <summary>Saved only where nobody used it meanwhile.</summary>
    public void Use(DateTimeOffset now) => UsedAt = now;
}
