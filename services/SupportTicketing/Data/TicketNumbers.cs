using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data;

/// <summary>Counts a workspace's tickets. A number that its ticket did not take is never given again.</summary>
public sealed class TicketNumbers(SupportDbContext db)
{
    public async ValueTask<long> NextAsync(CancellationToken cancellation) =>
        (
            await db
                .Database.SqlQuery<long>(
                    $"""
                    insert into ticket_numbers (workspace_id, last) values ({db.WorkspaceId}, 1)
                    on conflict (workspace_id) do update set last = ticket_numbers.last + 1
                    returning last as "Value"
                    """
                )
                .ToListAsync(cancellation)
        )[0];
}
