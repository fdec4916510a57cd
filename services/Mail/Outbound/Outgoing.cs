using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Mail.Outbound;

/// <summary>A message that is to be sent, checked.</summary>
public sealed record NewMessage(
    string Key,
    string AboutType,
    Guid AboutId,
    Guid ThreadId,
    string From,
    string FromName,
    IReadOnlyList<Party> To,
    IReadOnlyList<Party> Cc,
    string Subject,
    string Text,
    string Html,
    DateTimeOffset? SendAt,
    bool Automatic
);

/// <summary>Takes messages that are to be sent, each key once, and takes them back.</summary>
public sealed class Outgoing(MailDbContext db, StandingAddresses standing, OwnAddresses own, OutboundSignal signal, TimeProvider clock)
{
    private const int MostAncestors = 20;

    /// <returns>The message of that key: the new one, or the one that was taken before.</returns>
    public async Task<Result<MailMessage>> TakeAsync(NewMessage asked, CancellationToken cancellation)
    {
        if (await FindAsync(asked.Key, cancellation) is { } known)
        {
            return known;
        }
        await standing.EnsureAsync(db.WorkspaceId, cancellation);
        if (await db.Addresses.AsNoTracking().SingleOrDefaultAsync(one => one.Address == asked.From, cancellation) is not { } address)
        {
            return Error.Invalid("from", "The workspace has no such address.");
        }
        var message = await AddAsync(asked, address, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // The same key, or the same new conversation, at the same moment: the other one is there by now.
            db.ChangeTracker.Clear();
            return await FindAsync(asked.Key, cancellation) is { } other
                ? other
                : new Error(ErrorKind.Unavailable, "mail.busy", "Its conversation was begun at the same moment; ask again.");
        }
        signal.Wake();
        return message;
    }

    /// <returns>False where it was handed over, or is being so, or is not known.</returns>
    public Task<bool> CancelAsync(string key, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async () =>
            {
                if (await db.Messages.SingleOrDefaultAsync(message => message.Key == key, cancellation) is not { } message)
                {
                    return false;
                }
                // What is claimed may be with a server already; what some have got cannot be taken back from them.
                var taken = await db
                    .Outbound.Where(mail => mail.MessageId == message.Id && mail.ClaimedBy == null && !mail.Accepted)
                    .ExecuteDeleteAsync(cancellation);
                if (taken == 0)
                {
                    return message.State == DeliveryState.Cancelled;
                }
                await db.Entry(message).ReloadAsync(cancellation);
                message.Cancel();
                await db.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private Task<MailMessage?> FindAsync(string key, CancellationToken cancellation) =>
        db.Messages.AsNoTracking().SingleOrDefaultAsync(message => message.Key == key, cancellation);

    private async Task<MailMessage> AddAsync(NewMessage asked, MailAddress address, CancellationToken cancellation)
    {
        var now = StoredTime.Now(clock);
        var host = await own.HostAsync(cancellation);
        await EnsureThreadAsync(asked, address, now, cancellation);
        var message = new MailMessage
        {
            Direction = Direction.Out,
            ThreadId = asked.ThreadId,
            Address = address.Address,
            Purpose = address.Purpose,
            AboutType = asked.AboutType,
            AboutId = asked.AboutId,
            At = now,
            // Nobody guesses it: who cites it has seen the message.
            HeaderId = $"<{Guid.CreateVersion7():n}@{host}>",
            Key = asked.Key,
            SendAt = asked.SendAt is { } later ? StoredTime.Truncate(later) : null,
        };
        message.Queue();
        db.Add(message);
        db.Add(
            new MailContent
            {
                MessageId = message.Id,
                WorkspaceId = db.WorkspaceId,
                FromAddress = $"{address.Address}@{host}",
                FromName = asked.FromName.Length > 0 ? asked.FromName : address.Name ?? "",
                Recipients = asked.To,
                Copies = asked.Cc,
                Subject = asked.Subject,
                Text = asked.Text,
                NewText = asked.Text,
                Html = asked.Html,
                Ancestors = await AncestorsAsync(asked.ThreadId, cancellation),
                Automatic = asked.Automatic,
            }
        );
        db.Add(
            new OutboundMail
            {
                MessageId = message.Id,
                WorkspaceId = db.WorkspaceId,
                DueAt = message.SendAt is { } due && due > now ? due : now,
                Remaining = [.. asked.To.Concat(asked.Cc).Select(party => party.Address).Distinct(StringComparer.OrdinalIgnoreCase)],
            }
        );
        return message;
    }

    private async Task EnsureThreadAsync(NewMessage asked, MailAddress address, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!await db.Threads.AnyAsync(thread => thread.Id == asked.ThreadId, cancellation))
        {
            db.Add(
                new MailThread
                {
                    Id = asked.ThreadId,
                    WorkspaceId = db.WorkspaceId,
                    Address = address.Address,
                    Purpose = address.Purpose,
                    AboutType = asked.AboutType,
                    AboutId = asked.AboutId,
                    CreatedAt = now,
                }
            );
        }
    }

    /// <summary>The last message of the conversation, after those that it names: what makes mail programs show them together.</summary>
    private async Task<IReadOnlyList<string>> AncestorsAsync(Guid threadId, CancellationToken cancellation)
    {
        var last = await db
            .Messages.Where(message => message.ThreadId == threadId && message.HeaderId != null)
            .OrderByDescending(message => message.Id)
            .Join(
                db.Contents,
                message => message.Id,
                content => content.MessageId,
                (message, content) => new { message.HeaderId, content.Ancestors }
            )
            .FirstOrDefaultAsync(cancellation);
        if (last is null)
        {
            return [];
        }
        var known = last.Ancestors.Where(id => id != last.HeaderId).ToList();
        // The first stays: programs find the beginning of a conversation by it (RFC 5322, 3.6.4).
        return known.Count < MostAncestors ? [.. known, last.HeaderId!] : [known[0], .. known.TakeLast(MostAncestors - 2), last.HeaderId!];
    }
}
