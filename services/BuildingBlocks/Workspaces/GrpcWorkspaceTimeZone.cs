using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>
/// The workspace's time zone, asked of Workspace and remembered for a minute; an older answer serves while Workspace is away.
/// </summary>
public sealed class GrpcWorkspaceTimeZone(
    Directory.DirectoryClient workspace,
    CallContextAccessor calls,
    WorkspaceTimeZones memory,
    TimeProvider clock
) : IWorkspaceTimeZone
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);

    public ValueTask<TimeZoneInfo> GetAsync(CancellationToken cancellation)
    {
        var workspaceId = calls.Required.WorkspaceId;
        var known = memory.ById.TryGetValue(workspaceId, out var entry);
        return known && clock.GetUtcNow() - entry.At < s_fresh
            ? ValueTask.FromResult(entry.Zone)
            : new ValueTask<TimeZoneInfo>(AskAsync(workspaceId, known ? entry.Zone : null, cancellation));
    }

    private async Task<TimeZoneInfo> AskAsync(Guid workspaceId, TimeZoneInfo? older, CancellationToken cancellation)
    {
        try
        {
            var info = await workspace.GetWorkspaceAsync(new GetWorkspaceRequest(), cancellationToken: cancellation);
            var zone = TimeZoneInfo.FindSystemTimeZoneById(info.TimeZone);
            memory.Remember(workspaceId, zone, clock.GetUtcNow());
            return zone;
        }
        catch (RpcException error) when (older is not null && error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return older!;
        }
    }
}

/// <summary>What is remembered between requests.</summary>
public sealed class WorkspaceTimeZones
{
    private const int Most = 10_000;

    internal ConcurrentDictionary<Guid, (TimeZoneInfo Zone, DateTimeOffset At)> ById { get; } = new();

    internal void Remember(Guid workspaceId, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (ById.Count >= Most)
        {
            ById.Clear();
        }
        ById[workspaceId] = (zone, now);
    }
}
