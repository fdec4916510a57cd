using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Data;

/// <summary>A pipeline and lost reasons.</summary>
public sealed class DealBeginnings(DealsDbContext db, WorkspaceSettings settings, BegunWorkspaces begun)
    : Beginnings(db, settings, begun, "deals")
{
    protected override Task<bool> ExistAsync(CancellationToken cancellation) =>
        db.Pipelines.IgnoreQueryFilters([CrmDbContext.BinFilter]).AnyAsync(cancellation);

    protected override void Add(string locale)
    {
        db.Pipelines.Add(BeginningCatalog.Pipeline(locale));
        db.LostReasons.AddRange(BeginningCatalog.LostReasons(locale));
    }
}
