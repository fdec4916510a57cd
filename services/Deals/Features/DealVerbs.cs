using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features;

/// <param name="AfterId">The open deal of that stage that it comes to lie below; absent: the top.</param>
public sealed record MoveRequest(Guid StageId, Guid? AfterId = null);

public sealed record LoseRequest(Guid ReasonId, string? Note = null);

public sealed record AssignRequest(Guid? UserId = null, Guid? TeamId = null);

/// <summary>The verbs of a deal over HTTP: each loads it, lets it decide, and saves.</summary>
public static class DealVerbs
{
    public static Task<IResult> MoveAsync(
        Guid id,
        MoveRequest request,
        HttpContext http,
        RecordHandlers<Deal, DealResponse> deals,
        DealPlaces places,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        deals.ChangeAsync(
            http,
            id,
            async deal =>
            {
                var place = await places.FindAsync(null, request.StageId, cancellation);
                if (place.Failed)
                {
                    return place.Error;
                }
                var now = StoredTime.Now(clock);
                var rank = await places.RankAsync(request.StageId, id, request.AfterId, now, cancellation);
                return rank.Failed ? rank.Error : deal.Move(place.Value.Pipeline, place.Value.Stage, rank.Value, now);
            },
            cancellation
        );

    public static Task<IResult> WinAsync(
        Guid id,
        HttpContext http,
        RecordHandlers<Deal, DealResponse> deals,
        TimeProvider clock,
        CancellationToken cancellation
    ) => deals.ChangeAsync(http, id, deal => deal.Win(StoredTime.Now(clock)), cancellation);

    public static Task<IResult> LoseAsync(
        Guid id,
        LoseRequest request,
        HttpContext http,
        RecordHandlers<Deal, DealResponse> deals,
        DealsDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        deals.ChangeAsync(
            http,
            id,
            async deal =>
                DealNote.Check(request.Note) is { Failed: true } refused ? refused
                : await db.LostReasons.AnyAsync(reason => reason.Id == request.ReasonId, cancellation)
                    ? deal.Lose(request.ReasonId, request.Note, StoredTime.Now(clock))
                : DealErrors.UnknownReason,
            cancellation
        );

    public static Task<IResult> ReopenAsync(
        Guid id,
        HttpContext http,
        RecordHandlers<Deal, DealResponse> deals,
        DealPlaces places,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        deals.ChangeAsync(
            http,
            id,
            async deal =>
            {
                var place = DealPlaces.Nearest(await places.AllAsync(cancellation), deal);
                return deal.Reopen(place.Pipeline, place.Stage, StoredTime.Now(clock));
            },
            cancellation
        );

    public static Task<IResult> AssignAsync(
        Guid id,
        AssignRequest request,
        HttpContext http,
        RecordHandlers<Deal, DealResponse> deals,
        Members members,
        CancellationToken cancellation
    ) =>
        deals.ChangeAsync(
            http,
            id,
            async deal =>
                await members.CheckAsync(request.UserId, request.TeamId, cancellation) is { Failed: true } unknown
                    ? unknown
                    : deal.Assign(request.UserId, request.TeamId),
            cancellation
        );
}
