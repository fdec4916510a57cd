using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>A record that an undo left as it is, wholly or in part, because people changed it since.</summary>
/// <param name="Id">The record.</param>
/// <param name="Kind">created: the record itself was kept; changed: only these fields were.</param>
/// <param name="Fields">What people changed.</param>
public sealed record KeptView(Guid Id, string Kind, IReadOnlyList<string> Fields);

public sealed record KeptPage(IReadOnlyList<KeptView> Items, string? NextCursor, long Total);

/// <summary>Reads what undos kept.</summary>
internal static class KeptRecords
{
    public static async Task<Result<KeptPage>> PageAsync(
        CrmDbContext db,
        Guid causeId,
        int limit,
        string? cursor,
        CancellationToken cancellation
    )
    {
        var after = Guid.Empty;
        if (limit is < 1 or > 200 || (cursor is not null && !Guid.TryParse(cursor, out after)))
        {
            return Error.Malformed("limit is 1 to 200, cursor is the nextCursor of the page before.", "lists.bad-value");
        }
        var rows = await TenantBatch.ReadAsync(
            db,
            TenantBatch.Command(
                """
                select record_id, made, fields::text, (select count(*) from undo_kept where workspace_id = $4 and cause_id = $1)
                from undo_kept where workspace_id = $4 and cause_id = $1 and record_id > $2 order by record_id limit $3
                """,
                causeId,
                after,
                limit + 1,
                db.WorkspaceId
            ),
            reader =>
                (
                    View: new KeptView(
                        reader.GetGuid(0),
                        reader.GetBoolean(1) ? "created" : "changed",
                        JsonSerializer.Deserialize<string[]>(reader.GetString(2))!
                    ),
                    Total: reader.GetInt64(3)
                ),
            cancellation
        );
        var items = rows.Take(limit).Select(row => row.View).ToList();
        return new KeptPage(items, rows.Count > limit ? items[^1].Id.ToString() : null, rows.Count > 0 ? rows[0].Total : 0);
    }
}
