using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

/// <summary>Counts a workspace's tickets. A number that its ticket did not take is never given again.</summary>
public sealed class TicketNumbers(SupportDbContext db)
{
    public ValueTask<long> NextAsync(CancellationToken cancellation) => TakeAsync(1, cancellation);

    /// <summary>Takes several that follow each other, and returns the first.</summary>
    public async ValueTask<long> TakeAsync(int count, CancellationToken cancellation) =>
        (
            await db
                .Database.SqlQuery<long>(
                    $"""
                    insert into ticket_numbers (workspace_id, last) values ({db.WorkspaceId}, {count})
                    on conflict (workspace_id) do update set last = ticket_numbers.last + {count}
                    returning last as "Value"
                    """
                )
                .ToListAsync(cancellation)
        )[0]
        - count
        + 1;
}
