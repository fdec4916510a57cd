using System.Globalization;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Mail.Inbound;

/// <summary>
/// Takes a report of a delivery (RFC 3464) to the message that it is about. It is believed where it names a Message-ID of ours, which
/// nobody knows but those who have seen the message.
/// </summary>
public sealed class BounceReports(MailDbContext db)
{
    private const string Failed = "failed";

    public async Task ApplyAsync(ParsedBounce bounce, FoundThread found, CancellationToken cancellation)
    {
        if (
            !string.Equals(bounce.Action, Failed, StringComparison.OrdinalIgnoreCase)
            || found.AnswersId is not { } id
            || await db.Messages.SingleOrDefaultAsync(message => message.Id == id, cancellation) is not { } message
        )
        {
            return;
        }
        message.Bounce(CodeOf(bounce.Status), $"{bounce.Recipient}: {bounce.Status} {bounce.Diagnostic}".Trim());
    }

    /// <summary>5.1.1 says no more of SMTP than that it was refused for good.</summary>
    private static int? CodeOf(string? status) =>
        int.TryParse(status?.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var kind) && kind is 4 or 5
            ? kind * 100 + 50
            : null;
}
