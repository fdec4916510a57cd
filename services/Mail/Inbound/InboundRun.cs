using System.Net;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Inbound;

/// <summary>Makes a message of one mail that came in, or refuses it with a reason. It stays stored as it came in either case.</summary>
public sealed class InboundRun(MailDbContext db, BridgeClient bridge, Suspects suspects, Threads threads, BounceReports bounces)
{
    /// <summary>How often a mail may break off or outlast the bridge. That the bridge is away does not count.</summary>
    private const int MostAttempts = 8;

    /// <exception cref="HttpRequestException">The bridge is away or broke off; to be run again.</exception>
    /// <exception cref="TimeoutException">The bridge took too long; to be run again.</exception>
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Inbound.SingleOrDefaultAsync(mail => mail.Id == id, cancellation) is not { State: InboundState.Queued } mail)
        {
            return;
        }
        if (mail.Attempts >= MostAttempts)
        {
            mail.Refuse(InboundReasons.Unreadable, $"Taking it apart broke off {MostAttempts} times.");
            await db.SaveChangesAsync(cancellation);
            return;
        }
        var raw = await db.RawMessages.AsNoTracking().Where(raw => raw.Id == id).Select(raw => raw.Bytes).SingleAsync(cancellation);
        using var alone = mail.Attempts > 0 ? await suspects.EnterAsync(cancellation) : null;
        // Counted before: a mail that takes the process with it is not tried for ever.
        mail.Attempts++;
        await db.SaveChangesAsync(cancellation);
        try
        {
            var (parsed, refusal) = await bridge.ParseAsync(raw, mail.Sender, cancellation);
            if (parsed is null)
            {
                mail.Refuse(refusal!.Code, refusal.Detail);
            }
            else
            {
                await AcceptAsync(mail, parsed, cancellation);
            }
        }
        catch (HttpRequestException error) when (IsAway(error))
        {
            mail.Attempts--;
            await db.SaveChangesAsync(cancellation);
            throw;
        }
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Not reached, or busy: the mail is not at fault.</summary>
    private static bool IsAway(HttpRequestException error) =>
        error.HttpRequestError == HttpRequestError.ConnectionError || error.StatusCode == HttpStatusCode.ServiceUnavailable;

    private async Task AcceptAsync(InboundMail mail, ParsedMail parsed, CancellationToken cancellation)
    {
        var headerId = ParsedContent.Id(parsed.MessageId);
        var found = await threads.FindAsync(mail, parsed, cancellation);
        var isOurs =
            headerId is not null
            && await db.Messages.AnyAsync(message => message.HeaderId == headerId && message.Direction == Direction.Out, cancellation);
        var message = new MailMessage
        {
            Direction = Direction.In,
            ThreadId = found.Thread.Id,
            Address = mail.Address,
            Purpose = mail.Purpose,
            AboutType = found.Thread.AboutType,
            AboutId = found.Thread.AboutId,
            At = mail.CreatedAt,
            HeaderId = headerId,
            Nature = ParsedContent.NatureOf(parsed, isOurs),
            AnswersId = found.AnswersId,
        };
        message.Receive();
        db.Add(message);
        db.Add(ParsedContent.Of(message.Id, mail, parsed));
        db.AddRange(ParsedContent.Attachments(message.Id, mail.WorkspaceId, parsed));
        if (message.Nature == Nature.Bounce && parsed.Bounce is { } bounce)
        {
            await bounces.ApplyAsync(bounce, found, cancellation);
        }
        (mail.State, mail.MessageId) = (InboundState.Done, message.Id);
    }
}
