using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Features;

/// <summary>Loads a lead for a change, checks the row rule and the caller's version, and saves.</summary>
public static class LeadStore
{
    private static readonly Func<LeadsDbContext, Guid, CancellationToken, Task<Lead?>> s_byId = EF.CompileAsyncQuery(
        (LeadsDbContext db, Guid id, CancellationToken cancellation) => db.Leads.AsNoTracking().FirstOrDefault(lead => lead.Id == id)
    );

    /// <summary>A lead to read: the fast way.</summary>
    public static Task<Lead?> ReadAsync(this LeadsDbContext db, Guid id, CancellationToken cancellation) => s_byId(db, id, cancellation);

    /// <summary>
    /// Changes one lead: 404 where there is none, 403 by the row rule, 412 where the caller or someone else at the same moment
    /// saw another version, else what the change itself says.
    /// </summary>
    public static async Task<IResult> ChangeAsync(
        this LeadsDbContext db,
        HttpContext http,
        Guid id,
        Func<Lead, ValueTask<Result>> change,
        CancellationToken cancellation,
        bool inBin = false
    )
    {
        var query = inBin ? db.Leads.IgnoreQueryFilters([CrmDbContext.BinFilter]) : db.Leads;
        if (await query.FirstOrDefaultAsync(lead => lead.Id == id, cancellation) is not { } lead)
        {
            return LeadErrors.NotFound.ToProblem();
        }
        if (!db.Calls.Required.MayChange("leads", lead.OwnerId, lead.TeamId))
        {
            return LeadErrors.NotYours.ToProblem();
        }
        if (ETags.Check(http, lead, () => LeadResponse.Of(lead)) is { Failed: true } stale)
        {
            return stale.Error!.ToProblem();
        }
        if (await change(lead) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            var current = await db
                .Leads.IgnoreQueryFilters([CrmDbContext.BinFilter])
                .AsNoTracking()
                .FirstOrDefaultAsync(other => other.Id == id, cancellation);
            return current is null ? LeadErrors.NotFound.ToProblem() : ETags.ChangedMeanwhile(LeadResponse.Of(current)).ToProblem();
        }
        ETags.Write(http, lead);
        return TypedResults.Ok(LeadResponse.Of(lead));
    }
}
