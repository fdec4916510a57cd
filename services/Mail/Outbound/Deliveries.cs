using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Mail.Outbound;

/// <summary>Hands over a batch of one workspace's messages and writes down what became of them.</summary>
public sealed class Deliveries(
    MailDbContext db,
    CallContextAccessor calls,
    BulkSaver saver,
    HandOver handOver,
    OutgoingServers servers,
    DomainPace pace,
    RestingServers resting,
    OwnAddresses own,
    TimeProvider clock
)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <param name="stopping">Does not end the hand-over, only the wait for a database that is away.</param>
    public async Task RunAsync(IReadOnlyList<Claim> claims, BridgeHealth present, CancellationToken stopping)
    {
        var attempts = await SendAsync(claims, present);
        if (attempts.Any(attempt => attempt.Outcome is { Outcome: "deferred", Code: null }))
        {
            resting.Rest(calls.Required.WorkspaceId, clock.GetUtcNow());
        }
        while (!await TryRecordAsync(attempts, stopping))
        {
            await Task.Delay(s_pause, clock, stopping);
        }
    }

    private async Task<IReadOnlyList<Attempted>> SendAsync(IReadOnlyList<Claim> claims, BridgeHealth present)
    {
        var ids = claims.Select(claim => claim.MessageId).ToArray();
        if (await servers.FindAsync(CancellationToken.None) is not { } route)
        {
            return [.. claims.Select(claim => new Attempted(claim, AttemptEnd.NoServer))];
        }
        var messages = await db.Messages.AsNoTracking().Where(message => ids.Contains(message.Id)).ToDictionaryAsync(message => message.Id);
        var contents = await db
            .Contents.AsNoTracking()
            .Where(content => ids.Contains(content.MessageId))
            .ToDictionaryAsync(content => content.MessageId);
        var mails = await db.Outbound.AsNoTracking().Where(mail => ids.Contains(mail.MessageId)).ToDictionaryAsync(mail => mail.MessageId);
        var host = await own.HostAsync(CancellationToken.None);
        var fresh = claims.Where(claim => !claim.IsTakenOver).Select(claim => mails[claim.MessageId]).ToList();
        var waiting = route.IsPaced
            ? await pace.TakeAsync(fresh, clock.GetUtcNow(), CancellationToken.None)
            : new Dictionary<Guid, DateTimeOffset>();
        return await Task.WhenAll(
            claims.Select(claim =>
            {
                if (waiting.TryGetValue(claim.MessageId, out var until))
                {
                    return Task.FromResult(new Attempted(claim, AttemptEnd.Waits, Until: until));
                }
                var message = messages[claim.MessageId];
                var letter = Letter.Of(
                    message,
                    contents[claim.MessageId],
                    mails[claim.MessageId],
                    route,
                    host,
                    own.ReplyTo(message.ThreadId, host)
                );
                return handOver.SendAsync(claim, letter, present);
            })
        );
    }

    /// <returns>False where the database is away, or someone else changed a message at the same moment.</returns>
    private async Task<bool> TryRecordAsync(IReadOnlyList<Attempted> attempts, CancellationToken stopping)
    {
        try
        {
            await RecordAsync(attempts);
            return true;
        }
        catch (Exception error)
            when (error
                    is DbUpdateConcurrencyException
                        or NpgsqlException { IsTransient: true }
                        or TimeoutException
                        or InvalidOperationException { InnerException: NpgsqlException }
            )
        {
            db.ChangeTracker.Clear();
            stopping.ThrowIfCancellationRequested();
            return false;
        }
    }

    private async Task RecordAsync(IReadOnlyList<Attempted> attempts)
    {
        var now = StoredTime.Now(clock);
        var ids = attempts.Select(attempt => attempt.Claim.MessageId).ToArray();
        var attemptIds = attempts.Select(attempt => (Guid?)attempt.Claim.AttemptId).ToArray();
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Whoever took an attempt over has written its end: it is not written twice.
        var mails = await db
            .Outbound.FromSql($"select * from outbound where message_id = any({ids}) order by message_id for update")
            .AsNoTracking()
            .Where(mail => attemptIds.Contains(mail.AttemptId))
            .ToDictionaryAsync(mail => mail.AttemptId!.Value);
        var messages = await db.Messages.Where(message => ids.Contains(message.Id)).ToDictionaryAsync(message => message.Id);
        var done = new List<Guid>();
        foreach (var attempt in attempts)
        {
            if (!mails.TryGetValue(attempt.Claim.AttemptId, out var mail))
            {
                continue;
            }
            if (DeliveryRules.Apply(messages[mail.MessageId], mail, attempt, now))
            {
                done.Add(mail.MessageId);
            }
            else
            {
                await PutBackAsync(mail);
            }
        }
        await db.Outbound.Where(mail => done.Contains(mail.MessageId)).ExecuteDeleteAsync();
        await saver.SaveAsync(db, CancellationToken.None);
        await transaction.CommitAsync();
    }

    private Task<int> PutBackAsync(OutboundMail mail) =>
        db
            .Outbound.Where(row => row.MessageId == mail.MessageId)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.DueAt, mail.DueAt)
                    .SetProperty(row => row.Remaining, mail.Remaining)
                    .SetProperty(row => row.Paced, mail.Paced)
                    .SetProperty(row => row.Accepted, mail.Accepted)
                    .SetProperty(row => row.Attempts, mail.Attempts)
                    .SetProperty(row => row.FirstTriedAt, mail.FirstTriedAt)
                    .SetProperty(row => row.ClaimedBy, mail.ClaimedBy)
            );
}
