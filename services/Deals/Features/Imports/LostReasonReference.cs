using CrmCloud.BuildingBlocks.Data;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>lostReason</c>.</summary>
internal sealed class LostReasonReference(DealsDbContext db, TimeProvider clock)
    : OwnListReference<LostReason>(db, DealCatalog.LostReasons, DealCatalog.ShortNameLength, clock)
{
    public override string Name => "lostReason";

    public override void Set(Deal record, Guid id) => record.LostReasonId = id;

    protected override IQueryable<LostReason> Among(
        IQueryable<LostReason> entries,
        IReadOnlyCollection<string> names,
        IReadOnlyCollection<Guid> ids
    ) =>
#pragma warning disable CA1304, CA1311 // becomes lower() in the database
        entries.Where(reason => names.Contains(reason.Name.ToLower()) || ids.Contains(reason.Id));
#pragma warning restore CA1304, CA1311

    protected override string NameOf(LostReason entry) => entry.Name;

    protected override Task<LostReason> NewAsync(string name, int place, CancellationToken cancellation) =>
        Task.FromResult(new LostReason { Name = name, Order = place });

    protected override async Task<IReadOnlyCollection<Guid>> UsedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        await db
            .Deals.IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(deal => ids.Contains(deal.LostReasonId!.Value))
            .Select(deal => deal.LostReasonId!.Value)
            .Distinct()
            .ToListAsync(cancellation);
}
