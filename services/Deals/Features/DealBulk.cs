using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features;

/// <summary>What Deals says about editing deals in bulk.</summary>
public sealed class DealBulk(DealsDbContext db, DealPlaces places, Members members, TimeProvider clock) : BulkTarget<Deal>
{
    private const int MostReasons = 1_000;
    private IReadOnlyList<Pipeline> _pipelines = [];
    private HashSet<Guid> _reasons = [];

    public override RecordType<Deal> Catalog => DealCatalog.Deals;

    public override BulkAssignment<Deal> Assignment { get; } = new(members, (deal, userId, teamId) => deal.Assign(userId, teamId));

    public override IReadOnlyDictionary<string, BulkAction<Deal>> Actions =>
        new Dictionary<string, BulkAction<Deal>>
        {
            ["move"] = (arguments, _) => Move(arguments),
            ["win"] = (_, _) => Each(deal => deal.Win(StoredTime.Now(clock))),
            ["lose"] = (arguments, _) => Lose(arguments),
            ["reopen"] = (_, _) =>
                Each(deal =>
                {
                    var place = DealPlaces.Nearest(_pipelines, deal);
                    return deal.Reopen(place.Pipeline, place.Stage, StoredTime.Now(clock));
                }),
        };

    public override Deal Create() => new() { ExternalId = "any" };

    public override Error? Validate(Deal record) => record.Validate().Error;

    public override async Task PreparingAsync(CancellationToken cancellation)
    {
        _pipelines = await places.AllAsync(cancellation);
        _reasons = [.. await db.LostReasons.Select(reason => reason.Id).Take(MostReasons).ToListAsync(cancellation)];
    }

    private Result<Func<Deal, Result>> Move(JsonElement arguments)
    {
        if (BulkArguments.Read<MoveRequest>(arguments) is not { AfterId: null } move || move.StageId == Guid.Empty)
        {
            return Error.Malformed("move takes stageId.");
        }
        var found = DealPlaces.Find(_pipelines, null, move.StageId);
        if (found.Failed)
        {
            return found.Error;
        }
        var (pipeline, stage) = found.Value;
        return Each(deal =>
        {
            var now = StoredTime.Now(clock);
            return deal.StageId == stage.Id && deal.IsOpen ? Result.Done : deal.Move(pipeline, stage, Rank.At(now), now);
        });
    }

    private Result<Func<Deal, Result>> Lose(JsonElement arguments)
    {
        if (BulkArguments.Read<LoseRequest>(arguments) is not { } lose || lose.ReasonId == Guid.Empty)
        {
            return Error.Malformed("lose takes reasonId, and a note where there is one.");
        }
        if (DealNote.Check(lose.Note) is { Failed: true } refused)
        {
            return refused.Error!;
        }
        return _reasons.Contains(lose.ReasonId)
            ? Each(deal => deal.Lose(lose.ReasonId, lose.Note, StoredTime.Now(clock)))
            : DealErrors.UnknownReason;
    }

    private static Result<Func<Deal, Result>> Each(Func<Deal, Result> change) => Result<Func<Deal, Result>>.Of(change);
}
