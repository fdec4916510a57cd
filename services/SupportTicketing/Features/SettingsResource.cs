using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="AsksForRating">Customers are asked once for a rating, by mail.</param>
/// <param name="ClosesAfterDays">Of a solved ticket that nobody touches; none: never.</param>
public sealed record SupportSettingsResponse(bool AsksForRating, int? ClosesAfterDays, DateTimeOffset UpdatedAt, long Version);

public sealed record SupportSettingsInput(bool? AsksForRating, int? ClosesAfterDays);

/// <summary>The one record of how a workspace's desk behaves: read, changed, and never made or taken away.</summary>
public sealed class SettingsResource : RecordResource<SupportSettings, SupportSettingsResponse>
{
    public override RecordType<SupportSettings> Catalog => DeskCatalog.Settings;

    public override SupportSettingsResponse Response(SupportSettings record) =>
        new(record.AsksForRating, record.ClosesAfterDays, record.UpdatedAt, record.Version);

    public static async Task<IResult> GetAsync(
        HttpContext http,
        SupportDbContext db,
        RecordHandlers<SupportSettings, SupportSettingsResponse> settings,
        CancellationToken cancellation
    ) => await settings.GetAsync(http, await IdAsync(db, cancellation), cancellation);

    public static async Task<IResult> UpdateAsync(
        HttpContext http,
        JsonElement body,
        SupportDbContext db,
        RecordHandlers<SupportSettings, SupportSettingsResponse> settings,
        CancellationToken cancellation
    ) => await settings.UpdateAsync(http, await IdAsync(db, cancellation), body, cancellation);

    private static Task<Guid> IdAsync(SupportDbContext db, CancellationToken cancellation) =>
        db.Settings.Select(row => row.Id).SingleAsync(cancellation);
}
