using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Domain;

/// <summary>People who share their records: what belongs to a team may be changed by its members.</summary>
public sealed class Team : Record
{
    public const int MaxMembers = 500;

    private Team() { }

    public static Team Create(string name) => new() { Name = name };

    public string Name { get; internal set; } = "";

    /// <summary>Ids of its members; kept in step with the users' teams by <see cref="Membership"/>.</summary>
    public IReadOnlyList<string> MemberIds { get; internal set; } = [];

    public void Rename(string name) => Name = name;

    internal void SetMembers(IEnumerable<Guid> members) =>
        MemberIds = [.. members.Select(member => member.ToString()).Order(StringComparer.Ordinal)];
}
