using System.Text.Json;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Features;

public sealed record DisqualifyReasonResponse(Guid Id, string Name, int Order, long Version);

public sealed record DisqualifyReasonInput(string Name, int? Order);

public sealed record DisqualifyReasonList(IReadOnlyList<DisqualifyReasonResponse> Items, string? NextCursor, int Total);

/// <summary>Why leads are let go: a short list that administrators and managers keep.</summary>
public static class DisqualifyReasonEndpoints
{
    private const int MostReasons = 200;

    public static void Map(RouteGroupBuilder leads)
    {
        var reasons = leads.MapGroup("/disqualify-reasons");
        reasons
            .MapGet("/", ListAsync)
            .RequireScope("leads:read")
            .WithName("listDisqualifyReasons")
            .WithSummary("All reasons in their order");
        reasons
            .MapPost("/", CreateAsync)
            .RequireScope("leads:write:all")
            .WithName("createDisqualifyReason")
            .Accepts<DisqualifyReasonInput>("application/json")
            .Produces<DisqualifyReasonResponse>(StatusCodes.Status201Created);
        reasons
            .MapPatch("/{id:guid}", UpdateAsync)
            .RequireScope("leads:write:all")
            .WithName("updateDisqualifyReason")
            .Accepts<DisqualifyReasonInput>("application/merge-patch+json", "application/json")
            .Produces<DisqualifyReasonResponse>();
        reasons
            .MapDelete("/{id:guid}", DeleteAsync)
            .RequireScope("leads:write:all")
            .WithName("deleteDisqualifyReason")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<DisqualifyReasonList> ListAsync(LeadsDbContext db, CancellationToken cancellation)
    {
        var reasons = await db
            .DisqualifyReasons.AsNoTracking()
            .OrderBy(reason => reason.Order)
            .ThenBy(reason => reason.Id)
            .Take(MostReasons)
            .ToListAsync(cancellation);
        return new DisqualifyReasonList([.. reasons.Select(Response)], null, reasons.Count);
    }

    private static async Task<IResult> CreateAsync(JsonElement body, LeadsDbContext db, CancellationToken cancellation)
    {
        if (await db.DisqualifyReasons.CountAsync(cancellation) >= MostReasons)
        {
            return new Error(ErrorKind.Conflict, "leads.too-many-reasons", $"A workspace has at most {MostReasons} reasons.").ToProblem();
        }
        var reason = new DisqualifyReason { Order = await db.DisqualifyReasons.CountAsync(cancellation) };
        if (Apply(reason, body) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        db.DisqualifyReasons.Add(reason);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"/api/leads/disqualify-reasons/{reason.Id}", Response(reason));
    }

    private static async Task<IResult> UpdateAsync(Guid id, JsonElement body, LeadsDbContext db, CancellationToken cancellation)
    {
        if (await db.DisqualifyReasons.FirstOrDefaultAsync(reason => reason.Id == id, cancellation) is not { } reason)
        {
            return RecordErrors.NotFound(LeadCatalog.Reasons).ToProblem();
        }
        if (Apply(reason, body) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(Response(reason));
    }

    private static async Task<IResult> DeleteAsync(Guid id, LeadsDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.DisqualifyReasons.FirstOrDefaultAsync(reason => reason.Id == id, cancellation) is not { } reason)
        {
            return RecordErrors.NotFound(LeadCatalog.Reasons).ToProblem();
        }
        if (await db.Leads.CountAsync(lead => lead.DisqualifyReasonId == id, cancellation) is > 0 and var used)
        {
            return LeadErrors.ReasonInUse(used).ToProblem();
        }
        reason.Delete(StoredTime.Now(clock));
        await db.SaveChangesAsync(cancellation);
        return TypedResults.NoContent();
    }

    private static Result Apply(DisqualifyReason reason, JsonElement body)
    {
        if (RecordInput.Apply(LeadCatalog.Reasons, reason, body, CustomFieldSet.Empty) is { Failed: true } refused)
        {
            return refused;
        }
        return string.IsNullOrWhiteSpace(reason.Name) ? Error.Invalid("name", "A reason needs a name.") : Result.Done;
    }

    private static DisqualifyReasonResponse Response(DisqualifyReason reason) => new(reason.Id, reason.Name, reason.Order, reason.Version);
}
