using CrmCloud.Workspace.Domain;

namespace CrmCloud.Workspace.Features;

/// <summary>Someone of the workspace.</summary>
public sealed record UserResponse(
    Guid Id,
    string Name,
    string Email,
    IReadOnlyList<string> Roles,
    IReadOnlyList<Guid> TeamIds,
    bool Active,
    DateTimeOffset? LastSeenAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    long Version
)
{
    public static UserResponse Of(User it) =>
        new(
            it.Id,
            it.Name,
            it.Email ?? "",
            it.Roles,
            [.. it.TeamIds.Select(Guid.Parse)],
            it.Active,
            it.LastSeenAt,
            it.CreatedAt,
            it.UpdatedAt,
            it.Version
        );
}

/// <summary>What is absent stays.</summary>
public sealed record UserPatch(
    string? Name = null,
    IReadOnlyList<string>? Roles = null,
    IReadOnlyList<Guid>? TeamIds = null,
    bool? Active = null
);

/// <param name="Email">Where they will sign in.</param>
/// <param name="Name">What colleagues will see, until they change it.</param>
/// <param name="Roles">At least one.</param>
public sealed record InvitationRequest(string Email, string Name, IReadOnlyList<string> Roles);

/// <summary>An invitation that waits to be accepted; its link was shown once.</summary>
public sealed record InvitationResponse(
    Guid Id,
    string Email,
    string Name,
    IReadOnlyList<string> Roles,
    DateTimeOffset ExpiresAt,
    DateTimeOffset CreatedAt
);

/// <summary>A link to hand to someone, shown this once.</summary>
/// <param name="Id">Of the invitation or reset.</param>
/// <param name="Link">Path on the gateway.</param>
public sealed record OneTimeLink(Guid Id, string Link, DateTimeOffset ExpiresAt);
