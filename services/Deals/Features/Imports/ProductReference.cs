using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>product</c>: one of the products, beside those that the deal has.</summary>
internal sealed class ProductReference(DealsDbContext db, WorkspaceSettings settings, TimeProvider clock)
    : OwnListReference<Product>(db, DealCatalog.Products, DealCatalog.ShortNameLength, clock)
{
    public override string Name => "product";

    public override void Set(Deal record, Guid id) =>
        record.ProductIds = record.ProductIds.Contains(id) ? record.ProductIds : [.. record.ProductIds, id];

    protected override IQueryable<Product> Among(
        IQueryable<Product> entries,
        IReadOnlyCollection<string> names,
        IReadOnlyCollection<Guid> ids
    ) =>
#pragma warning disable CA1304, CA1311 // becomes lower() in the database
        entries.Where(product => names.Contains(product.Name.ToLower()) || ids.Contains(product.Id));
#pragma warning restore CA1304, CA1311

    protected override string NameOf(Product entry) => entry.Name;

    protected override async Task<Product> NewAsync(string name, int place, CancellationToken cancellation)
    {
        var product = new Product { Name = name };
        product.SayCurrency((await settings.GetAsync(cancellation)).Currency);
        return product;
    }

    protected override async Task<IReadOnlyCollection<Guid>> UsedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var wanted = ids.Select(id => id.ToString()).ToArray();
        return await db
            .Database.SqlQuery<Guid>(
                $"""
                select w::uuid as "Value" from unnest({wanted}) as w
                where exists (select 1 from deals where workspace_id = {db.WorkspaceId} and jsonb_exists(product_ids, w))
                """
            )
            .ToListAsync(cancellation);
    }
}
