using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Inbound;

/// <summary>An address of ours that takes mail.</summary>
/// <param name="ThreadId">The conversation that a signed reply address names.</param>
public sealed record Mailbox(Guid WorkspaceId, string Address, Purpose Purpose, Guid? ThreadId);

/// <summary>What is answered to <c>RCPT TO</c>.</summary>
/// <param name="Code">The SMTP reply code.</param>
/// <param name="Mailbox">Where it goes, if it is accepted.</param>
public sealed record RecipientAnswer(string Address, int Code, string Reply, Mailbox? Mailbox)
{
    public bool Accepted => Mailbox is not null;
}

/// <summary>Decides whether an address takes mail, and whose it is.</summary>
public sealed class Recipients(
    WorkspaceSlugs slugs,
    MailSecrets secrets,
    StandingAddresses standing,
    IServiceScopeFactory scopes,
    IOptions<MailOptions> options
)
{
    public async Task<RecipientAnswer> AskAsync(string recipient, CancellationToken cancellation)
    {
        if (EmailAddress.Parse(recipient) is not { } address)
        {
            return new(recipient, 553, "5.1.3 This is no address.", null);
        }
        var ending = $".{options.Value.Domain}";
        if (!address.Domain.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        {
            return new(recipient, 550, "5.7.1 No mail for this domain is taken here.", null);
        }
        try
        {
            var slug = address.Domain[..^ending.Length];
            return
                await slugs.FindAsync(slug, cancellation) is { } workspace
                && await FindAsync(workspace, address.LocalPart, cancellation) is { } mailbox
                ? new(recipient, 250, "2.1.5 OK", mailbox)
                : new(recipient, 550, "5.1.1 There is no such address.", null);
        }
        catch (PeerUnavailableException)
        {
            return new(recipient, 451, "4.3.0 The address cannot be looked up right now.", null);
        }
    }

    private async Task<Mailbox?> FindAsync(Guid workspace, string localPart, CancellationToken cancellation)
    {
        await standing.EnsureAsync(workspace, cancellation);
        await using var scope = scopes.InWorkspace(workspace, MailModule.Actor);
        var db = scope.ServiceProvider.GetRequiredService<MailDbContext>();
        if (ReplyAddress.Read(secrets.ReplyKey, workspace, localPart) is { } threadId)
        {
            var thread = await db.Threads.AsNoTracking().SingleOrDefaultAsync(thread => thread.Id == threadId, cancellation);
            return thread is null ? null : new Mailbox(workspace, thread.Address, thread.Purpose, thread.Id);
        }
        // What stands after a plus is the sender's own sign.
        var name = localPart.Split('+')[0].ToLowerInvariant();
        var address = await db.Addresses.AsNoTracking().SingleOrDefaultAsync(address => address.Address == name, cancellation);
        return address is null ? null : new Mailbox(workspace, address.Address, address.Purpose, null);
    }
}
