using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contracts.Mail.V1;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmCloud.SupportTicketing.Outgoing;

/// <summary>Writes a message of a ticket as the mail that goes out: from its queue, in its conversation, with a signature.</summary>
public sealed class OutgoingMail(
    SupportDbContext db,
    TicketQueues queues,
    Threads threads,
    WorkspaceSettings settings,
    IOptions<MailAddresses> addresses
)
{
    private const string Answer = "Re: ";

    /// <summary>The request for Mail. Gives the ticket its conversation, where it has none yet.</summary>
    public async Task<SendRequest> WriteAsync(Ticket ticket, TicketMessage message, CancellationToken cancellation)
    {
        var queue = await queues.OfAsync(ticket, cancellation);
        var slug = (await settings.GetAsync(cancellation)).Slug;
        var continues = ticket.ThreadId is not null;
        if (ticket.ThreadId is not { } thread)
        {
            thread = Guid.CreateVersion7();
            ticket.ThreadId = thread;
        }
        await threads.TieAsync(thread, ticket, cancellation);
        message.From = new MailParty(addresses.Value.Of(queue.Address, slug), queue.Name);
        var request = new SendRequest
        {
            Key = Departures.KeyOf(message.Id),
            RecordType = "ticket",
            RecordId = ticket.Id.ToString(),
            ThreadId = thread.ToString(),
            From = queue.Address,
            FromName = queue.Name,
            Subject = continues ? $"{Answer}{Bare(ticket.Subject)}" : ticket.Subject,
            Text = Signed(message.Text, message.Automatic ? null : await SignatureAsync(message.AuthorId, cancellation) ?? queue.Signature),
            Automatic = message.Automatic,
        };
        request.To.AddRange(message.To.Select(Of));
        request.Cc.AddRange(message.Cc.Select(Of));
        request.FileIds.AddRange(message.Attachments.Select(file => file.UploadId()).OfType<Guid>().Select(id => id.ToString()));
        return request;
    }

    private async Task<string?> SignatureAsync(Guid? author, CancellationToken cancellation) =>
        author is { } id
            ? await db.Agents.Where(agent => agent.UserId == id).Select(agent => agent.Signature).SingleOrDefaultAsync(cancellation)
            : null;

    private static string Signed(string text, string? signature) =>
        string.IsNullOrWhiteSpace(signature) ? text : $"{text.TrimEnd()}\n\n-- \n{signature.Trim()}\n";

    private static string Bare(string subject) =>
        subject.StartsWith(Answer, StringComparison.OrdinalIgnoreCase) ? subject[Answer.Length..] : subject;

    private static Address Of(MailParty party) => new() { Address_ = party.Address, Name = party.Name ?? "" };
}
