using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Leads.Domain;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.Leads.Integration;

/// <summary>Who may own a lead: the workspace's members and teams, asked of Workspace and remembered for half a minute.</summary>
public sealed class MemberDirectory(
    Directory.DirectoryClient workspace,
    CallContextAccessor calls,
    MemberDirectory.Memory memory,
    TimeProvider clock
)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(30);

    /// <summary>Unknown or inactive members and unknown teams are refused; Workspace being away is 503.</summary>
    public async Task<Result> CheckAsync(Guid? userId, Guid? teamId, CancellationToken cancellation)
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
            if (userId is { } user && !known.Members.Contains(user))
            {
                return LeadErrors.UnknownMember("userId");
            }
            return teamId is { } team && !known.Teams.Contains(team) ? LeadErrors.UnknownMember("teamId") : Result.Done;
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return new Error(
                ErrorKind.Unavailable,
                "leads.members-unavailable",
                "The list of members cannot be read right now; nothing was changed."
            );
        }
    }

    private static bool Knows(Known known, Guid? userId, Guid? teamId) =>
        (userId is not { } user || known.Members.Contains(user)) && (teamId is not { } team || known.Teams.Contains(team));

    private async Task<Known> ReadAsync(bool mayBeRemembered, CancellationToken cancellation)
    {
        var workspaceId = calls.Required.WorkspaceId;
        if (
            mayBeRemembered
            && memory.ByWorkspace.TryGetValue(workspaceId, out var remembered)
            && clock.GetUtcNow() - remembered.At < s_fresh
        )
        {
            return remembered;
        }
        var answer = await workspace.ListMembersAsync(new ListMembersRequest(), cancellationToken: cancellation);
        var known = new Known(
            clock.GetUtcNow(),
            answer.Members.Where(member => member.Active).Select(member => Guid.Parse(member.Id)).ToHashSet(),
            answer.Teams.Select(team => Guid.Parse(team.Id)).ToHashSet()
        );
        if (memory.ByWorkspace.Count > 1_000)
        {
            memory.ByWorkspace.Clear();
        }
        return memory.ByWorkspace[workspaceId] = known;
    }

    /// <summary>What is remembered between requests.</summary>
    public sealed class Memory
    {
        internal ConcurrentDictionary<Guid, Known> ByWorkspace { get; } = new();
    }

    internal sealed record Known(DateTimeOffset At, IReadOnlySet<Guid> Members, IReadOnlySet<Guid> Teams);
}
