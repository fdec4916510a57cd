using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Features;

public static class GetLead
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        HttpContext http,
        LeadsDbContext db,
        LedgerReader ledger,
        CancellationToken cancellation
    )
    {
        var asOf = AsOf.Read(http.Request);
        if (asOf.Error is { } malformed)
        {
            return malformed.ToProblem();
        }
        var lead = asOf.Value is { } moment ? await RebuildAsync(id, moment, ledger, cancellation) : await db.ReadAsync(id, cancellation);
        if (lead is null)
        {
            return LeadErrors.NotFound.ToProblem();
        }
        ETags.Write(http, lead);
        return TypedResults.Ok(LeadResponse.Of(lead));
    }

    /// <summary>The lead as it was; absent where it did not exist yet or lay in the bin.</summary>
    private static async Task<Lead?> RebuildAsync(Guid id, DateTimeOffset moment, LedgerReader ledger, CancellationToken cancellation)
    {
        var entries = await ledger.UpToAsync(id, moment, cancellation);
        if (entries.Exists(entry => entry.RecordType != LeadCatalog.Leads.Name))
        {
            return null;
        }
        return RecordFold.Rebuild(LeadCatalog.Leads, Lead.Empty, entries) is { DeletedAt: null } lead ? lead : null;
    }
}
