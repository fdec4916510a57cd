using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
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
        RecordHandlers<Lead, LeadResponse> leads,
        Members members,
        CancellationToken cancellation
    ) =>
        leads.ChangeAsync(
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
        RecordHandlers<Lead, LeadResponse> leads,
        CancellationToken cancellation
    ) => leads.ChangeAsync(http, id, lead => lead.Qualify(request.Qualification), cancellation);

    public static Task<IResult> DisqualifyAsync(
        Guid id,
        DisqualifyRequest request,
        HttpContext http,
        RecordHandlers<Lead, LeadResponse> leads,
        LeadsDbContext db,
        CancellationToken cancellation
    ) =>
        leads.ChangeAsync(
            http,
            id,
            async lead =>
                await db.DisqualifyReasons.AnyAsync(reason => reason.Id == request.ReasonId, cancellation)
                    ? lead.Disqualify(request.ReasonId)
                    : LeadErrors.UnknownReason,
            cancellation
        );

    public static Task<IResult> ReopenAsync(
        Guid id,
        HttpContext http,
        RecordHandlers<Lead, LeadResponse> leads,
        CancellationToken cancellation
    ) => leads.ChangeAsync(http, id, lead => lead.Reopen(), cancellation);
}
