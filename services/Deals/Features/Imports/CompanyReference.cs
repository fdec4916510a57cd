using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>company</c>: found or made in Contacts.</summary>
internal sealed class CompanyReference(ContactsClient contacts, DealImportScene scene) : ImportReference<Deal>
{
    public override string Name => "company";
    public override IReadOnlyList<string> By => ["name", "externalId", "domain", "id"];
    public override bool CanCreate => true;

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        Guid? cause = question is { CreateMissing: true, By: "name" } ? question.ImportId : null;
        var found = await contacts.CompaniesAsync(question.Cells, question.By, cause, timeout: null, cancellation);
        foreach (var company in found.Values)
        {
            scene.Remember(company);
        }
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
    }

    public override void Set(Deal record, Guid id) => record.CompanyId = id;

    public override async Task RemoveCreatedAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyCollection<Guid> resolved,
        CancellationToken cancellation
    )
    {
        var used = await db.Set<Deal>()
            .IgnoreQueryFilters([CrmDbContext.BinFilter])
            .Where(deal => resolved.Contains(deal.CompanyId!.Value))
            .Select(deal => deal.CompanyId!.Value)
            .Distinct()
            .ToListAsync(cancellation);
        await contacts.RemoveCreatedAsync(importId, used, cancellation);
    }
}
