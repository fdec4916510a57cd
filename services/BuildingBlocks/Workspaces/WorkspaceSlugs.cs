using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>Which workspace a slug names: asked of Workspace, and remembered for a minute, so that strangers cannot keep it busy.</summary>
public sealed class WorkspaceSlugs(Directory.DirectoryClient workspace, SlugMemory memory, TimeProvider clock)
{
    private const int LongestSlug = 100;
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(3);

    /// <summary>None where no workspace has this slug.</summary>
    /// <exception cref="Imports.PeerUnavailableException">Workspace does not answer.</exception>
    public async ValueTask<Guid?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (slug.Length > LongestSlug)
        {
            return null;
        }
        if (memory.BySlug.TryGetValue(slug, out var known) && clock.GetUtcNow() - known.At < s_fresh)
        {
            return known.Id;
        }
        var id = await AskAsync(slug, cancellation);
        memory.Remember(slug, id, clock.GetUtcNow());
        return id;
    }

    private async Task<Guid?> AskAsync(string slug, CancellationToken cancellation)
    {
        try
        {
            var question = new FindWorkspaceRequest { Slug = slug };
            var answer = await Peers.AskAsync(
                "Workspace",
                options => workspace.FindWorkspaceAsync(question, options),
                s_timeout,
                cancellation
            );
            return Guid.Parse(answer.Id);
        }
        catch (RpcException refusal) when (refusal.StatusCode == StatusCode.NotFound)
        {
            return null;
        }
    }
}

/// <summary>What is remembered of slugs between requests.</summary>
public sealed class SlugMemory
{
    private const int Most = 10_000;

    internal ConcurrentDictionary<string, (Guid? Id, DateTimeOffset At)> BySlug { get; } = new(StringComparer.Ordinal);

    internal void Remember(string slug, Guid? id, DateTimeOffset now)
    {
        // Anyone may make up slugs.
        if (BySlug.Count >= Most)
        {
            BySlug.Clear();
        }
        BySlug[slug] = (id, now);
    }
}
