using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Data;

/// <summary>
/// What every workspace begins with: a pipeline and lost reasons in its language. Made when the workspace is told of, or by the
/// first request that needs them, whichever comes first.
/// </summary>
public sealed class Beginnings(DealsDbContext db, WorkspaceSettings settings, BegunWorkspaces begun)
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

    /// <summary>Makes them unless they are there: once, however many ask at the same moment.</summary>
    public Task MakeAsync(string locale, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async () =>
            {
                await db.Database.ExecuteSqlAsync(
                    $"select pg_advisory_xact_lock(hashtextextended({$"deals.beginnings {db.WorkspaceId}"}, 0))",
                    cancellation
                );
                if (!await ExistAsync(cancellation))
                {
                    db.Pipelines.Add(BeginningCatalog.Pipeline(locale));
                    db.LostReasons.AddRange(BeginningCatalog.LostReasons(locale));
                    await db.SaveChangesAsync(cancellation);
                }
                return true;
            },
            cancellation
        );

    private Task<bool> ExistAsync(CancellationToken cancellation) =>
        db.Pipelines.IgnoreQueryFilters([CrmDbContext.BinFilter]).AnyAsync(cancellation);
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
