using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

/// <summary>The desk's settings, and a queue.</summary>
public sealed class DeskBeginnings(SupportDbContext db, WorkspaceSettings settings, BegunWorkspaces begun)
    : Beginnings(db, settings, begun, "support")
{
    /// <summary>Local part of the address that every workspace has for its customers.</summary>
    private const string Address = "support";

    protected override Task<bool> ExistAsync(CancellationToken cancellation) =>
        db.Queues.IgnoreQueryFilters([CrmDbContext.BinFilter]).AnyAsync(cancellation);

    protected override void Add(string locale)
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
    }
}
