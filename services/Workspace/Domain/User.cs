using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Domain;

/// <summary>
/// Someone of a workspace, as colleagues see them. How they sign in is their <see cref="Identity.Account"/>, which has the
/// same id; who was only named in an import has none.
/// </summary>
public sealed class User : Record
{
    private User() { }

    /// <param name="name">What colleagues see.</param>
    /// <param name="email">Where they sign in; none for someone who is only named.</param>
    /// <param name="roles">Names of roles.</param>
    /// <param name="active">May sign in and be given work.</param>
    public static User Create(string name, string? email, IReadOnlyList<string> roles, bool active = true) =>
        new()
        {
            Name = name,
            Email = email,
            Roles = roles,
            Active = active,
        };

    public string Name { get; internal set; } = "";
    public string? Email { get; internal set; }
    public string? Locale { get; internal set; }
    public IReadOnlyList<string> Roles { get; internal set; } = [];

    /// <summary>Ids of their teams; kept in step with the teams' members by <see cref="Membership"/>.</summary>
    public IReadOnlyList<string> TeamIds { get; internal set; } = [];
    public bool Active { get; internal set; }

    /// <summary>When they last used a session, give or take a minute. Not part of the history.</summary>
    public DateTimeOffset? LastSeenAt { get; internal set; }

    public override Guid? SubjectId => Id;

    public bool IsAdministrator => Active && Roles.Contains(Domain.Roles.Admin);

    public void Rename(string name) => Name = name;

    public void Speak(string? locale) => Locale = locale;

    public void TakeRoles(IReadOnlyList<string> roles) => Roles = [.. Domain.Roles.Names.Where(roles.Contains)];

    public void Activate(bool active) => Active = active;

    internal void SetTeams(IEnumerable<Guid> teams) => TeamIds = [.. teams.Select(team => team.ToString()).Order(StringComparer.Ordinal)];
}
