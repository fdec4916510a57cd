using System.Collections.Concurrent;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

/// <summary>
/// What every workspace begins with: settings, and a queue in its language. Made when the workspace is told of, or by the first work that needs
/// it, whichever comes first.
/// </summary>
public sealed class Beginnings(SupportDbContext db, WorkspaceSettings settings, BegunWorkspaces begun)
{
    /// <summary>Local part of the address that every workspace has for its customers.</summary>
    private const string Address = "support";

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
                    $"select pg_advisory_xact_lock(hashtextextended({$"support.beginnings {db.WorkspaceId}"}, 0))",
                    cancellation
                );
                if (!await ExistAsync(cancellation))
                {
                    db.Queues.Add(
                        new Queue
                        {
                            Name = locale.StartsWith("pt", StringComparison.OrdinalIgnoreCase) ? "Suporte" : "Support",
                            Address = Address,
                            Default = true,
                        }
                    );
                    db.Settings.Add(new SupportSettings());
                    await db.SaveChangesAsync(cancellation);
                }
                return true;
            },
            cancellation
        );

    private Task<bool> ExistAsync(CancellationToken cancellation) =>
        db.Queues.IgnoreQueryFilters([CrmDbContext.BinFilter]).AnyAsync(cancellation);
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
