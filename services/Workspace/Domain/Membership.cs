namespace CrmCloud.Workspace.Domain;

/// <summary>
/// Who is in which team. Both sides keep it, so that each has its history and each event says all; only these verbs change
/// it, and always both sides.
/// </summary>
public static class Membership
{
    /// <param name="team">The team.</param>
    /// <param name="members">Who shall be in it.</param>
    /// <param name="touched">At least the present and the future members.</param>
    public static void SetMembers(Team team, IReadOnlyCollection<Guid> members, IEnumerable<User> touched)
    {
        team.SetMembers(members.Distinct());
        foreach (var user in touched)
        {
            var others = user.TeamIds.Select(Guid.Parse).Where(id => id != team.Id);
            user.SetTeams(members.Contains(user.Id) ? others.Append(team.Id) : others);
        }
    }

    /// <param name="user">The user.</param>
    /// <param name="teams">Where they shall be.</param>
    /// <param name="touched">At least the present and the future teams.</param>
    public static void SetTeams(User user, IReadOnlyCollection<Guid> teams, IEnumerable<Team> touched)
    {
        user.SetTeams(teams.Distinct());
        foreach (var team in touched)
        {
            var others = team.MemberIds.Select(Guid.Parse).Where(id => id != user.Id);
            team.SetMembers(teams.Contains(team.Id) ? others.Append(user.Id) : others);
        }
    }
}
