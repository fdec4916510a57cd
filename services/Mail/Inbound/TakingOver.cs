using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Mail.Inbound;

/// <summary>
/// Stores a mail as it came, once for each address that it is for, before the sender is told that it was taken. A hand-over that is
/// repeated because its answer was lost finds the mail there.
/// </summary>
public sealed class TakingOver(IServiceScopeFactory scopes, WorkSignal signal, TimeProvider clock)
{
    private const int Lanes = 16;

    public async Task StoreAsync(string sender, IReadOnlyList<Mailbox> mailboxes, byte[] raw, CancellationToken cancellation)
    {
        var hash = SHA256.HashData(raw);
        // Who answers all writes to the conversation and to its address: that is one mail, and the conversation says where it belongs.
        foreach (var same in mailboxes.GroupBy(mailbox => (mailbox.WorkspaceId, mailbox.Address)))
        {
            var mailbox = same.OrderByDescending(mailbox => mailbox.ThreadId.HasValue).First();
            await StoreAsync(sender, mailbox, hash, raw, cancellation);
        }
        signal.Wake();
    }

    private async Task StoreAsync(string sender, Mailbox mailbox, byte[] hash, byte[] raw, CancellationToken cancellation)
    {
        await using var scope = scopes.InWorkspace(mailbox.WorkspaceId, MailModule.Actor);
        var db = scope.ServiceProvider.GetRequiredService<MailDbContext>();
        if (await db.Inbound.AnyAsync(mail => mail.Address == mailbox.Address && mail.Hash == hash, cancellation))
        {
            return;
        }
        var mail = new InboundMail
        {
            WorkspaceId = mailbox.WorkspaceId,
            RecordType = LaneOf(sender),
            CreatedAt = StoredTime.Now(clock),
            Address = mailbox.Address,
            Purpose = mailbox.Purpose,
            ThreadId = mailbox.ThreadId,
            Sender = sender,
            Hash = hash,
            Size = raw.Length,
        };
        db.Add(mail);
        db.Add(
            new RawMessage
            {
                Id = mail.Id,
                WorkspaceId = mail.WorkspaceId,
                Bytes = raw,
            }
        );
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // The same hand-over, twice at the same moment.
        }
    }

    private static string LaneOf(string sender) =>
        (SHA256.HashData(Encoding.UTF8.GetBytes(sender.ToLowerInvariant()))[0] % Lanes).ToString(CultureInfo.InvariantCulture);
}
