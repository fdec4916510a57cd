using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Inbound;

/// <param name="Thread">Where the mail belongs.</param>
/// <param name="AnswersId">The message of ours that it answers or reports about.</param>
public sealed record FoundThread(MailThread Thread, Guid? AnswersId);

/// <summary>
/// Finds the conversation of a mail: a signed reply address decides, then In-Reply-To and References; a new one begins where neither is
/// known. Only the workspace's own conversations are looked at, so that another's Message-ID leads nowhere.
/// </summary>
public sealed class Threads(MailDbContext db)
{
    private const int MostAncestors = 50;

    public async Task<FoundThread> FindAsync(InboundMail mail, ParsedMail parsed, CancellationToken cancellation)
    {
        var cited = Cited(parsed);
        var known = await db
            .Messages.AsNoTracking()
            .Where(message => message.HeaderId != null && cited.Contains(message.HeaderId))
            .Select(message => new
            {
                message.Id,
                message.HeaderId,
                message.ThreadId,
                message.Direction,
            })
            .Take(2 * MostAncestors)
            .ToListAsync(cancellation);
        var nearest = known.OrderBy(message => Array.IndexOf(cited, message.HeaderId)).ToList();
        var threadId = mail.ThreadId ?? nearest.FirstOrDefault()?.ThreadId;
        var answers = nearest.FirstOrDefault(message => message.Direction == Direction.Out && message.ThreadId == threadId)?.Id;
        var thread = threadId is { } id ? await db.Threads.SingleOrDefaultAsync(thread => thread.Id == id, cancellation) : null;
        return new FoundThread(thread ?? Begin(mail), answers);
    }

    private MailThread Begin(InboundMail mail)
    {
        var thread = new MailThread
        {
            Id = Guid.CreateVersion7(),
            WorkspaceId = mail.WorkspaceId,
            Address = mail.Address,
            Purpose = mail.Purpose,
            CreatedAt = mail.CreatedAt,
        };
        db.Add(thread);
        return thread;
    }

    /// <summary>What it says it answers, the nearest first. A report of a delivery answers what it reports about.</summary>
    private static string[] Cited(ParsedMail parsed) =>
        [
            .. new[] { parsed.Bounce?.OriginalMessageId, parsed.InReplyTo }
                .Concat((parsed.References ?? []).Reverse())
                .Select(ParsedContent.Id)
                .OfType<string>()
                .Distinct()
                .Take(MostAncestors),
        ];
}
