using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Leads.Features;

public static class DeleteLead
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        HttpContext http,
        LeadsDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var answer = await db.ChangeAsync(
            http,
            id,
            lead =>
            {
                lead.Delete(StoredTime.Now(clock));
                return ValueTask.FromResult(Result.Done);
            },
            cancellation
        );
        return answer is Ok<LeadResponse> ? TypedResults.NoContent() : answer;
    }

    public static Task<IResult> RestoreAsync(Guid id, HttpContext http, LeadsDbContext db, CancellationToken cancellation) =>
        db.ChangeAsync(
            http,
            id,
            lead =>
            {
                if (lead.DeletedAt is null)
                {
                    return ValueTask.FromResult<Result>(LeadErrors.NotInTheBin);
                }
                lead.Restore();
                return ValueTask.FromResult(Result.Done);
            },
            cancellation,
            inBin: true
        );
}
