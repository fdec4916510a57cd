using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>Who may own a record: the workspace's active members and its teams, asked of Workspace and remembered for half a minute.</summary>
public sealed class Members(Directory.DirectoryClient workspace, CallContextAccessor calls, MemberMemory memory, TimeProvider clock)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(30);

    /// <summary>Refuses unknown or inactive members and unknown teams (422); Workspace being away is 503.</summary>
    /// <param name="userField">The field that a refusal names.</param>
    public async ValueTask<Result> CheckAsync(
        Guid? userId,
        Guid? teamId,
        CancellationToken cancellation,
        string userField = "userId",
        string teamField = "teamId"
    )
    {
        if (userId is null && teamId is null)
        {
            return Result.Done;
        }
        try
        {
            var known = await ReadAsync(mayBeRemembered: true, cancellation);
            if (!Knows(known, userId, teamId))
            {
                known = await ReadAsync(mayBeRemembered: false, cancellation);
            }
            if (userId is { } user && !known.Users.Contains(user))
            {
                return Unknown(userField);
            }
            return teamId is { } team && !known.Teams.Contains(team) ? Unknown(teamField) : Result.Done;
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return new Error(
                ErrorKind.Unavailable,
                "workspace.members-unavailable",
                "The list of members cannot be read right now; nothing was changed."
            );
        }
    }

    private static Error Unknown(string field) => Error.Invalid(field, "There is no such active member of the workspace.");

    private static bool Knows(KnownMembers known, Guid? userId, Guid? teamId) =>
        (userId is not { } user || known.Users.Contains(user)) && (teamId is not { } team || known.Teams.Contains(team));

    private async Task<KnownMembers> ReadAsync(bool mayBeRemembered, CancellationToken cancellation)
    {
        var workspaceId = calls.Required.WorkspaceId;
        if (mayBeRemembered && memory.Find(workspaceId) is { } remembered && clock.GetUtcNow() - remembered.At < s_fresh)
        {
            return remembered;
        }
        var answer = await workspace.ListMembersAsync(new ListMembersRequest(), cancellationToken: cancellation);
        var known = new KnownMembers(
            clock.GetUtcNow(),
            answer.Members.Where(member => member.Active).Select(member => Guid.Parse(member.Id)).ToHashSet(),
            answer.Teams.Select(team => Guid.Parse(team.Id)).ToHashSet()
        );
        memory.Keep(workspaceId, known);
        return known;
    }
}

/// <summary>What is remembered of members between requests.</summary>
public sealed class MemberMemory
{
    private const int Most = 1_000;
    private readonly ConcurrentDictionary<Guid, KnownMembers> _byWorkspace = [];

    internal KnownMembers? Find(Guid workspaceId) => _byWorkspace.GetValueOrDefault(workspaceId);

    internal void Keep(Guid workspaceId, KnownMembers known)
    {
        if (_byWorkspace.Count >= Most)
        {
            _byWorkspace.Clear();
        }
        _byWorkspace[workspaceId] = known;
    }
}

internal sealed record KnownMembers(DateTimeOffset At, IReadOnlySet<Guid> Users, IReadOnlySet<Guid> Teams);
