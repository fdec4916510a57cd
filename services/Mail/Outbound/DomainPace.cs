using CrmCloud.Mail.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Outbound;

/// <summary>
/// Spaces a workspace's messages to one recipient domain, whatever the number of replicas: each message takes a place in time, once,
/// and goes when that has come. Some may go ahead of their place, so that a few never wait.
/// </summary>
public sealed class DomainPace(MailDbContext db, IOptions<MailOptions> options)
{
    private static readonly TimeSpan s_ahead = TimeSpan.FromSeconds(10);

    /// <returns>When each message may go, for those that must wait.</returns>
    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> TakeAsync(
        IReadOnlyList<OutboundMail> mails,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var interval = TimeSpan.FromMinutes(1) / options.Value.PerDomainPerMinute;
        var waiting = new Dictionary<Guid, DateTimeOffset>();
        var byDomain = mails.Where(mail => !mail.Paced).SelectMany(mail => DomainsOf(mail).Select(domain => (domain, mail)));
        // In one order everywhere, or two replicas would wait for each other.
        foreach (var group in byDomain.ToLookup(pair => pair.domain, pair => pair.mail).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var place = await ReserveAsync(group.Key, interval * group.Count(), now, cancellation);
            foreach (var mail in group)
            {
                if (place > now + s_ahead && (!waiting.TryGetValue(mail.MessageId, out var known) || known < place))
                {
                    waiting[mail.MessageId] = place;
                }
                place += interval;
            }
        }
        return waiting;
    }

    private async Task<DateTimeOffset> ReserveAsync(string domain, TimeSpan span, DateTimeOffset now, CancellationToken cancellation)
    {
        var ends = await db
            .Database.SqlQuery<DateTimeOffset>(
                $"""
                insert into domain_slots as s (workspace_id, domain, next_at) values ({db.WorkspaceId}, {domain}, {now + span})
                on conflict (workspace_id, domain) do update set next_at = greatest(s.next_at, {now}) + {span}
                returning next_at as "Value"
                """
            )
            .ToListAsync(cancellation);
        return ends[0] - span;
    }

    private static IEnumerable<string> DomainsOf(OutboundMail mail) =>
        mail.Remaining.Select(address => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant()).Distinct();
}
