using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Workspaces;

/// <summary>
/// What every workspace begins with in this service, in its language. Made when the workspace is told of, or by the first work that
/// needs it, whichever comes first.
/// </summary>
/// <param name="service">Names the lock: of which service's beginnings.</param>
public abstract class Beginnings(CrmDbContext db, WorkspaceSettings settings, BegunWorkspaces begun, string service)
{
    /// <summary>Makes what is not there yet, in the language that Workspace says.</summary>
    /// <exception cref="Grpc.Core.RpcException">There is nothing yet, and Workspace is away.</exception>
    public async ValueTask EnsureAsync(CancellationToken cancellation)
    {
        if (begun.Contains(db.WorkspaceId))
        {
            return;
        }
        if (await ExistAsync(cancellation))
        {
            begun.Add(db.WorkspaceId);
            return;
        }
        await MakeAsync((await settings.GetAsync(cancellation)).Locale, cancellation);
    }

    /// <summary>Makes it unless it is there: once, however many ask at the same moment.</summary>
    public Task MakeAsync(string locale, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async () =>
            {
                await db.Database.ExecuteSqlAsync(
                    $"select pg_advisory_xact_lock(hashtextextended({$"{service}.beginnings {db.WorkspaceId}"}, 0))",
                    cancellation
                );
                if (!await ExistAsync(cancellation))
                {
                    Add(locale);
                    await db.SaveChangesAsync(cancellation);
                }
                return true;
            },
            cancellation
        );

    /// <summary>Whether it is there, or was: what somebody has deleted does not come back.</summary>
    protected abstract Task<bool> ExistAsync(CancellationToken cancellation);

    /// <summary>Adds it to the context; it is saved by the caller.</summary>
    protected abstract void Add(string locale);
}

/// <summary>Workspaces of which this process knows that they have begun.</summary>
public sealed class BegunWorkspaces
{
    private const int Most = 100_000;
    private readonly ConcurrentDictionary<Guid, bool> _known = [];

    public bool Contains(Guid workspaceId) => _known.ContainsKey(workspaceId);

    public void Add(Guid workspaceId)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }
        _known[workspaceId] = true;
    }
}
