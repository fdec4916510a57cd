using System.Globalization;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CrmCloud.BuildingBlocks.Http;

/// <summary>The history of a record, the same for all record types.</summary>
public static class HistoryEndpoints
{
    private const int DefaultLimit = 50;
    private const int MostEntries = 200;

    /// <summary>Maps <c>GET /{id}/history</c>: newest first, paged by version. Also answers for records in the bin.</summary>
    public static RouteHandlerBuilder MapHistory<T>(this IEndpointRouteBuilder routes, RecordType<T> type)
        where T : Record =>
        routes
            .MapGet(
                "/{id:guid}/history",
                (Guid id, string? cursor, int? limit, LedgerReader ledger, CancellationToken cancellation) =>
                    ListAsync(type, id, cursor, limit, ledger, cancellation)
            )
            .WithName($"{type.Plural}-history")
            .WithSummary("What happened to it, newest first")
            .Produces<HistoryPage>()
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> ListAsync<T>(
        RecordType<T> type,
        Guid id,
        string? cursor,
        int? limit,
        LedgerReader ledger,
        CancellationToken cancellation
    )
        where T : Record
    {
        long? before = null;
        if (cursor is not null)
        {
            if (!long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                return Error.Malformed("The cursor is not one of this list.").ToProblem();
            }
            before = version;
        }
        if (limit is < 1 or > MostEntries)
        {
            return Error.Malformed($"limit is 1 to {MostEntries}.").ToProblem();
        }
        var most = limit ?? DefaultLimit;
        var rows = await ledger.OfRecordAsync(id, before, most + 1, cancellation);
        if (rows.Count == 0 && before is null || rows.Exists(row => row.RecordType != type.Name))
        {
            return RecordErrors.NotFound(type).ToProblem();
        }
        var next = rows.Count > most ? rows[most - 1].RecordVersion.ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new HistoryPage([.. rows.Take(most).Select(HistoryEntry.Of)], next));
    }
}
