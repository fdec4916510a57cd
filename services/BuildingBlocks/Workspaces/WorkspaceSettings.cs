using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>What the present workspace computes with.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Locale">Such as <c>pt-BR</c>.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name for people.</param>
public sealed record KnownSettings(TimeZoneInfo TimeZone, string Currency, string Locale, string Slug, string Name);

/// <summary>
/// The workspace's settings, asked of Workspace and remembered for a minute; an older answer serves while Workspace is away.
/// </summary>
public sealed class WorkspaceSettings(
    Directory.DirectoryClient workspace,
    CallContextAccessor calls,
    SettingsMemory memory,
    TimeProvider clock
) : IWorkspaceTimeZone
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);

    /// <exception cref="RpcException">Workspace is away, and nothing is remembered.</exception>
    public ValueTask<KnownSettings> GetAsync(CancellationToken cancellation)
    {
        var workspaceId = calls.Required.WorkspaceId;
        var known = memory.ById.TryGetValue(workspaceId, out var entry);
        return known && clock.GetUtcNow() - entry.At < s_fresh
            ? ValueTask.FromResult(entry.Settings)
            : new ValueTask<KnownSettings>(AskAsync(workspaceId, known ? entry.Settings : null, cancellation));
    }

    async ValueTask<TimeZoneInfo> IWorkspaceTimeZone.GetAsync(CancellationToken cancellation) => (await GetAsync(cancellation)).TimeZone;

    private async Task<KnownSettings> AskAsync(Guid workspaceId, KnownSettings? older, CancellationToken cancellation)
    {
        try
        {
            var info = await workspace.GetWorkspaceAsync(new GetWorkspaceRequest(), cancellationToken: cancellation);
            var settings = new KnownSettings(
                TimeZoneInfo.FindSystemTimeZoneById(info.TimeZone),
                info.Currency,
                info.Locale,
                info.Slug,
                info.Name
            );
            memory.Remember(workspaceId, settings, clock.GetUtcNow());
            return settings;
        }
        catch (RpcException error) when (older is not null && error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return older!;
        }
    }
}

/// <summary>What is remembered between requests.</summary>
public sealed class SettingsMemory
{
    private const int Most = 10_000;

    internal ConcurrentDictionary<Guid, (KnownSettings Settings, DateTimeOffset At)> ById { get; } = new();

    internal void Remember(Guid workspaceId, KnownSettings settings, DateTimeOffset now)
    {
        if (ById.Count >= Most)
        {
            ById.Clear();
        }
        ById[workspaceId] = (settings, now);
    }
}
