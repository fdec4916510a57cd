using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Deals.Features;

/// <summary>What is particular about creating and changing deals over HTTP.</summary>
public sealed class DealResource(
    DealsDbContext db,
    DealPlaces places,
    DealParties parties,
    Members members,
    WorkspaceSettings settings,
    TimeProvider clock
) : RecordResource<Deal, DealResponse>
{
    public override RecordType<Deal> Catalog => DealCatalog.Deals;

    public override DealResponse Response(Deal record) => DealResponse.Of(record);

    public override Result Validate(Deal record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(Deal record, JsonElement body, CancellationToken cancellation)
    {
        var place = await places.FindAsync(Named(record.PipelineId), Named(record.StageId), cancellation);
        if (place.Failed)
        {
            return place.Error;
        }
        record.Begin(place.Value.Pipeline, place.Value.Stage, StoredTime.Now(clock));
        record.SayCurrency((await settings.GetAsync(cancellation)).Currency);
        if (await members.CheckAsync(record.OwnerId, record.TeamId, cancellation, userField: "ownerId") is { Failed: true } unknown)
        {
            return unknown;
        }
        return await CheckProductsAsync(record, cancellation) is { Failed: true } refused
            ? refused
            : await parties.CompleteAsync(record, cancellation);
    }

    public override async ValueTask<Result> ChangingAsync(Deal record, JsonElement body, CancellationToken cancellation)
    {
        if (body.TryGetProperty("productIds", out _) && await CheckProductsAsync(record, cancellation) is { Failed: true } refused)
        {
            return refused;
        }
        if (body.TryGetProperty("companyId", out _) && await parties.CheckCompanyAsync(record, cancellation) is { Failed: true } unknown)
        {
            return unknown;
        }
        return body.TryGetProperty("contactIds", out _) ? await parties.CheckPeopleAsync(record, cancellation) : Result.Done;
    }

    /// <summary>An open deal comes back to a stage that is still there.</summary>
    public override async ValueTask<Result> TakingBackAsync(Deal record, CancellationToken cancellation) =>
        record.IsOpen && (await places.FindAsync(record.PipelineId, record.StageId, cancellation)).Failed
            ? DealErrors.StageGone
            : Result.Done;

    private async ValueTask<Result> CheckProductsAsync(Deal deal, CancellationToken cancellation) =>
        deal.ProductIds.Count == 0
        || await db.Products.CountAsync(product => deal.ProductIds.Contains(product.Id), cancellation) == deal.ProductIds.Count
            ? Result.Done
            : DealErrors.UnknownProduct;

    private static Guid? Named(Guid id) => id == Guid.Empty ? null : id;
}
