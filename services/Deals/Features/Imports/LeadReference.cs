using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Integration;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>The column <c>lead</c>: the lead that became this deal, which Leads marks converted when it hears of the deal.</summary>
internal sealed class LeadReference(LeadsClient leads, DealImportScene scene) : ImportReference<Deal>
{
    public override string Name => "lead";
    public override IReadOnlyList<string> By => ["externalId", "email", "id"];

    public override async Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(ReferenceQuestion question, CancellationToken cancellation)
    {
        var found = await leads.ResolveAsync(question.Cells, question.By, timeout: null, cancellation);
        foreach (var lead in found.Values)
        {
            scene.Remember(lead);
        }
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
    }

    public override void Set(Deal record, Guid id) => record.LeadId = id;
}
