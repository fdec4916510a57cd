using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Data;

/// <summary>A file of a message without its bytes.</summary>
public sealed record AttachmentLine(Guid MessageId, int Place, string Name, string Type, string ContentId, long Size);

public static class AttachmentLines
{
    /// <summary>The files of messages, in their places.</summary>
    public static async Task<ILookup<Guid, AttachmentLine>> OfAsync(MailDbContext db, Guid[] messages, CancellationToken cancellation) =>
        (
            await db
                .Attachments.Where(file => messages.Contains(file.MessageId))
                .OrderBy(file => file.Place)
                .Select(file => new AttachmentLine(file.MessageId, file.Place, file.Name, file.Type, file.ContentId, file.Size))
                .ToListAsync(cancellation)
        ).ToLookup(line => line.MessageId);
}
