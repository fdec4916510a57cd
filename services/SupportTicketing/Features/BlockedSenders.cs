using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Intake;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="Address">An address, or @ and a domain for all of it.</param>
/// <param name="Dropped">Mails that came since and made no ticket.</param>
public sealed record BlockedSenderResponse(
    Guid Id,
    string Address,
    Guid? ById,
    DateTimeOffset CreatedAt,
    long Dropped,
    DateTimeOffset? LastDroppedAt
)
{
    public static BlockedSenderResponse Of(BlockedSender sender) =>
        new(sender.Id, sender.Address, sender.ById, sender.CreatedAt, sender.Dropped, sender.LastDroppedAt);
}

public sealed record BlockedSenderInput(string Address);

/// <summary>Whose mail is dropped: blocked, listed with what came in spite of it, and let in again.</summary>
public static class BlockedSenders
{
    private const int Most = 1_000;
    private static readonly Error s_unknown = new(ErrorKind.NotFound, "blocked-senders.not-found", "This sender is not blocked.");

    public static async Task<ListAnswer<BlockedSenderResponse>> ListAsync(SupportDbContext db, CancellationToken cancellation)
    {
        var senders = await db.BlockedSenders.AsNoTracking().OrderBy(sender => sender.Address).Take(Most).ToListAsync(cancellation);
        return new ListAnswer<BlockedSenderResponse>([.. senders.Select(BlockedSenderResponse.Of)], null, senders.Count, null);
    }

    /// <summary>Blocking the blocked changes nothing.</summary>
    public static async Task<IResult> AddAsync(
        BlockedSenderInput request,
        SupportDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var address = (request.Address ?? "").Trim().ToLowerInvariant();
        if (!FieldRules.IsEmail(address.StartsWith('@') ? $"any{address}" : address))
        {
            return Error.Invalid("address", "An e-mail address, or @ and a domain.").ToProblem();
        }
        if (await db.BlockedSenders.CountAsync(cancellation) >= Most)
        {
            return new Error(ErrorKind.Conflict, "blocked-senders.too-many", $"At most {Most} senders are blocked.").ToProblem();
        }
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into blocked_senders (id, workspace_id, address, by_id, created_at, dropped)
            values ({Guid.CreateVersion7()}, {db.WorkspaceId}, {address}, {db.Calls.Required.UserId}, {StoredTime.Now(clock)}, 0)
            on conflict do nothing
            """,
            cancellation
        );
        var sender = await db.BlockedSenders.AsNoTracking().SingleAsync(known => known.Address == address, cancellation);
        return TypedResults.Created($"/api/blocked-senders/{sender.Id}", BlockedSenderResponse.Of(sender));
    }

    public static async Task<IResult> RemoveAsync(Guid id, SupportDbContext db, CancellationToken cancellation) =>
        await db.BlockedSenders.Where(sender => sender.Id == id).ExecuteDeleteAsync(cancellation) == 0
            ? s_unknown.ToProblem()
            : TypedResults.NoContent();
}
