using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Data.Sla;

/// <summary>Reads the policies of the present workspace.</summary>
internal static class SlaBooks
{
    public static async Task<SlaBook> ReadAsync(SupportDbContext db, CancellationToken cancellation)
    {
        var policies = await db.Set<SlaPolicy>().AsNoTracking().Take(SlaCatalog.MostPolicies).ToListAsync(cancellation);
        return policies.Count == 0
            ? SlaBook.Empty
            : new SlaBook(
                policies,
                await db.Set<BusinessCalendar>().AsNoTracking().Take(SlaCatalog.MostCalendars).ToListAsync(cancellation)
            );
    }
}
