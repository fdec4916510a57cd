using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using CrmCloud.Leads.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Features;

public sealed record AssignRequest(Guid? UserId = null, Guid? TeamId = null);

public sealed record QualifyRequest(LeadQualification Qualification);

public sealed record DisqualifyRequest(Guid ReasonId);

/// <summary>The verbs of a lead over HTTP: each loads it, lets it decide, and saves.</summary>
public static class LeadVerbs
{
    public static Task<IResult> AssignAsync(
        Guid id,
        AssignRequest request,
        HttpContext http,
        LeadsDbContext db,
        MemberDirectory members,
        CancellationToken cancellation
    ) =>
        db.ChangeAsync(
            http,
            id,
            async lead =>
                await members.CheckAsync(request.UserId, request.TeamId, cancellation) is { Failed: true } unknown
                    ? unknown
                    : lead.Assign(request.UserId, request.TeamId),
            cancellation
        );

    public static Task<IResult> QualifyAsync(
        Guid id,
        QualifyRequest request,
        HttpContext http,
        LeadsDbContext db,
        CancellationToken cancellation
    ) => db.ChangeAsync(http, id, lead => ValueTask.FromResult(lead.Qualify(request.Qualification)), cancellation);

    public static Task<IResult> DisqualifyAsync(
        Guid id,
        DisqualifyRequest request,
        HttpContext http,
        LeadsDbContext db,
        CancellationToken cancellation
    ) =>
        db.ChangeAsync(
            http,
            id,
            async lead =>
                await db.DisqualifyReasons.AnyAsync(reason => reason.Id == request.ReasonId, cancellation)
                    ? lead.Disqualify(request.ReasonId)
                    : LeadErrors.UnknownReason,
            cancellation
        );

    public static Task<IResult> ReopenAsync(Guid id, HttpContext http, LeadsDbContext db, CancellationToken cancellation) =>
        db.ChangeAsync(http, id, lead => ValueTask.FromResult(lead.Reopen()), cancellation);
}
