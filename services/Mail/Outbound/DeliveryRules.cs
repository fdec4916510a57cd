using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;

namespace CrmCloud.Mail.Outbound;

/// <summary>What the end of an attempt means to the message and to its place in the queue.</summary>
internal static class DeliveryRules
{
    private const string Accepted = "accepted";
    private const string Deferred = "deferred";
    private const string Unknown = "unknown";
    private const string InDoubt = "It was handed over, but whether the server accepted it was not heard. It is not sent again by itself.";

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <returns>True where the message is through with the queue; else its place there is as it is to be stored.</returns>
    public static bool Apply(MailMessage message, OutboundMail mail, Attempted attempt, DateTimeOffset now)
    {
        // A report that it bounced may be here before the answer that it was accepted.
        if (!message.IsWaiting)
        {
            return true;
        }
        mail.ClaimedBy = null;
        switch (attempt.End)
        {
            case AttemptEnd.Answered:
                return Answer(message, mail, attempt.Outcome!, now);
            case AttemptEnd.NoServer:
                return Defer(message, mail, null, "The workspace has no server for outgoing mail, or its password cannot be read.", now);
            case AttemptEnd.Doubt:
                message.Doubt(InDoubt);
                return true;
            case AttemptEnd.Rejected:
                message.Fail(null, "It could not be made a mail.");
                return true;
            case AttemptEnd.Waits:
                (mail.DueAt, mail.Paced) = (attempt.Until!.Value, true);
                return false;
            case AttemptEnd.Left:
                mail.ClaimedBy = 0;
                return false;
            default:
                // Not at once: a bridge that turns everything away would be asked without end.
                mail.DueAt = now + s_pause;
                return false;
        }
    }

    private static bool Answer(MailMessage message, OutboundMail mail, SendOutcome outcome, DateTimeOffset now)
    {
        if (outcome.Outcome == Unknown)
        {
            message.Doubt(InDoubt);
            return true;
        }
        var said = (outcome.Recipients ?? []).ToDictionary(line => line.Address, line => line, StringComparer.OrdinalIgnoreCase);
        var lines = mail
            .Remaining.Select(address =>
                said.GetValueOrDefault(address) ?? new RecipientOutcome(address, outcome.Outcome, outcome.Code, outcome.Reply)
            )
            .ToList();
        mail.Accepted |= lines.Exists(line => line.Outcome == Accepted);
        mail.Remaining = [.. lines.Where(line => line.Outcome == Deferred).Select(line => line.Address)];
        var report = Report(lines);
        if (mail.Remaining.Count > 0)
        {
            return Defer(message, mail, outcome.Code ?? lines.Find(line => line.Outcome == Deferred)?.Code, report, now);
        }
        if (mail.Accepted)
        {
            message.Deliver(outcome.Code, report);
        }
        else
        {
            message.Bounce(outcome.Code ?? lines[0].Code, report);
        }
        return true;
    }

    private static bool Defer(MailMessage message, OutboundMail mail, int? code, string? report, DateTimeOffset now)
    {
        mail.Attempts++;
        mail.FirstTriedAt ??= now;
        if (RetryRules.Next(mail.Attempts, mail.FirstTriedAt.Value, now) is { } next)
        {
            message.Defer(code, report);
            mail.DueAt = next;
            return false;
        }
        if (mail.Accepted)
        {
            message.Deliver(code, $"Given up for some: {report}");
        }
        else
        {
            message.Fail(code, report);
        }
        return true;
    }

    /// <summary>What was not accepted, and in which words.</summary>
    private static string? Report(List<RecipientOutcome> lines)
    {
        var refused = lines.Where(line => line.Outcome != Accepted).Select(line => $"{line.Address}: {line.Code} {line.Reply}".TrimEnd());
        return string.Join("\n", refused) is { Length: > 0 } report ? report : null;
    }
}
