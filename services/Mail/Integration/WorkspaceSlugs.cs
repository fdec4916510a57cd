using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Directory = CrmCloud.Contracts.Workspace.V1.Directory;

namespace CrmCloud.Mail.Integration;

/// <summary>Which workspace a slug names, and the other way round: asked of Workspace and remembered for a minute.</summary>
public sealed class WorkspaceSlugs(Directory.DirectoryClient workspace, SlugMemory memory, TimeProvider clock)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);

    /// <returns>Null where no workspace has it.</returns>
    /// <exception cref="RpcException">Workspace is away.</exception>
    public async ValueTask<Guid?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (memory.BySlug.TryGetValue(slug, out var known) && clock.GetUtcNow() - known.At < s_fresh)
        {
            return known.Id;
        }
        Guid? id;
        try
        {
            var found = await workspace.FindWorkspaceAsync(new FindWorkspaceRequest { Slug = slug }, cancellationToken: cancellation);
            id = Guid.Parse(found.Id);
        }
        catch (RpcException refusal) when (refusal.StatusCode == StatusCode.NotFound)
        {
            id = null;
        }
        SlugMemory.Remember(memory.BySlug, slug, (id, clock.GetUtcNow()));
        return id;
    }

    /// <summary>The slug of the workspace that is acted in; an older answer serves while Workspace is away.</summary>
    /// <exception cref="RpcException">Workspace is away, and nothing is remembered.</exception>
    public async ValueTask<string> OfAsync(CallContext call, CancellationToken cancellation)
    {
        var isKnown = memory.ById.TryGetValue(call.WorkspaceId, out var known);
        if (isKnown && clock.GetUtcNow() - known.At < s_fresh)
        {
            return known.Slug;
        }
        try
        {
            var info = await workspace.GetWorkspaceAsync(new GetWorkspaceRequest(), cancellationToken: cancellation);
            SlugMemory.Remember(memory.ById, call.WorkspaceId, (info.Slug, clock.GetUtcNow()));
            return info.Slug;
        }
        catch (RpcException error) when (isKnown && error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return known.Slug;
        }
    }
}

/// <summary>What is remembered between requests.</summary>
public sealed class SlugMemory
{
    private const int Most = 10_000;

    internal ConcurrentDictionary<string, (Guid? Id, DateTimeOffset At)> BySlug { get; } = new(StringComparer.Ordinal);
    internal ConcurrentDictionary<Guid, (string Slug, DateTimeOffset At)> ById { get; } = new();

    internal static void Remember<TKey, TValue>(ConcurrentDictionary<TKey, TValue> memory, TKey key, TValue value)
        where TKey : notnull
    {
        // Anyone may make up slugs.
        if (memory.Count >= Most)
        {
            memory.Clear();
        }
        memory[key] = value;
    }
}
