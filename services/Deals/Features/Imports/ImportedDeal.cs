using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>What a row makes of a deal, once its plain fields are set: place, outcome, times, and what its lead and company lend it.</summary>
internal static class ImportedDeal
{
    private static readonly Error s_bothWays = Error.Invalid("stage", "A deal is either won or lost: the row has a time for both.");
    private static readonly Error s_neitherWay = Error.Invalid("closedAt", "Say with the stage whether it was won or lost.");

    public static Error? Begin(Deal deal, DealImportScene scene, DateTimeOffset now)
    {
        var said = deal.Said.Take();
        var place = DealPlaces.Find(scene.Pipelines, said.PipelineId, said.StageId);
        if (place.Failed)
        {
            return place.Error;
        }
        var outcome = said.Outcome ?? Implied(deal);
        if (deal is { WonAt: not null, LostAt: not null })
        {
            return s_bothWays;
        }
        if (outcome is null && said.ClosedAt is not null)
        {
            return s_neitherWay;
        }
        var lead = scene.LeadOf(deal);
        DealDefaults.Fill(deal, lead, scene.CompanyNameOf(deal));
        deal.SayCurrency(scene.Currency);
        var (pipeline, stage) = place.Value;
        if (outcome is not { } closed)
        {
            deal.Begin(pipeline, stage, deal.CreatedAt == default ? now : deal.CreatedAt);
            deal.DropReasonUnlessLost();
            return null;
        }
        var at = deal.ClosedAt ?? said.ClosedAt ?? now;
        if (deal.CreatedAt == default)
        {
            deal.CreatedAt = lead?.CreatedAt ?? at;
        }
        // A file that only says "won" leaves the stage open: the last one is where deals are won.
        deal.Begin(pipeline, said.StageId is null && closed == DealStatus.Won ? pipeline.Last : stage, deal.CreatedAt);
        deal.Settle(closed, at);
        deal.DropReasonUnlessLost();
        return null;
    }

    public static Error? Change(Deal deal, DealImportScene scene, DateTimeOffset now)
    {
        var said = deal.Said.Take();
        if (deal is { WonAt: not null, LostAt: not null } && said.Outcome is null)
        {
            return s_bothWays;
        }
        if (said.StageId is { } stageId)
        {
            var place = DealPlaces.Find(scene.Pipelines, said.PipelineId, stageId);
            if (place.Failed)
            {
                return place.Error;
            }
            Place(deal, place.Value, now);
        }
        if ((said.Outcome ?? Implied(deal)) is { } outcome)
        {
            var before = outcome == DealStatus.Won ? deal.WonAt : deal.LostAt;
            var at = said.ClosedAt ?? before ?? now;
            if (deal.Status != outcome || before != at)
            {
                deal.Settle(outcome, at);
            }
        }
        else if (said.ClosedAt is { } closedAt)
        {
            if (deal.IsOpen)
            {
                return s_neitherWay;
            }
            deal.Settle(deal.Status, closedAt);
        }
        deal.DropReasonUnlessLost();
        return null;
    }

    /// <summary>The file is the truth: a closed deal that it shows in a stage is open again.</summary>
    private static void Place(Deal deal, DealPlace place, DateTimeOffset now)
    {
        if (!deal.IsOpen)
        {
            deal.Reopen(place.Pipeline, place.Stage, now);
        }
        else if (place.Stage.Id != deal.StageId)
        {
            deal.Move(place.Pipeline, place.Stage, Rank.At(now), now);
        }
    }

    /// <summary>A time of winning or losing says which.</summary>
    private static DealStatus? Implied(Deal deal) =>
        !deal.IsOpen ? null
        : deal.WonAt is not null ? DealStatus.Won
        : deal.LostAt is not null ? DealStatus.Lost
        : null;
}
