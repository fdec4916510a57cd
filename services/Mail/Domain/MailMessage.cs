using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Mail.Domain;

/// <summary>
/// A mail that came in or is to go out, without what was written (<see cref="MailContent"/>): where it belongs and what became of it.
/// </summary>
public sealed class MailMessage : Record
{
    public const int LongestReport = 2_000;

    public Direction Direction { get; internal init; }
    public Guid ThreadId { get; internal init; }

    /// <summary>The workspace's address that it came to or goes from.</summary>
    public string Address { get; internal init; } = "";
    public Purpose Purpose { get; internal init; }
    public string? AboutType { get; internal init; }
    public Guid? AboutId { get; internal init; }

    /// <summary>When it came in, or was taken to be sent.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Its Message-ID, with brackets; none where a sender gave none.</summary>
    public string? HeaderId { get; internal init; }

    /// <summary>For what came in.</summary>
    public Nature? Nature { get; internal init; }

    /// <summary>The message of ours that it answers or reports about.</summary>
    public Guid? AnswersId { get; internal init; }

    /// <summary>The sender's key; for what goes out, as all below.</summary>
    public string? Key { get; internal init; }
    public DeliveryState? State { get; private set; }
    public DateTimeOffset? SendAt { get; internal init; }

    /// <summary>How often it was handed over and turned away for now.</summary>
    public int Attempts { get; private set; }

    /// <summary>The SMTP reply code of the last attempt.</summary>
    public int? Code { get; private set; }

    /// <summary>What other servers said, for a person.</summary>
    public string? Report { get; private set; }

    public bool IsWaiting => State is DeliveryState.Queued or DeliveryState.Deferred;

    /// <summary>Tells that it is there, with what came in.</summary>
    internal void Receive() => Raise(new MessageWasReceived());

    internal void Queue() => State = DeliveryState.Queued;

    /// <summary>Turned away for now.</summary>
    internal void Defer(int? code, string? report)
    {
        Attempts++;
        MoveTo(DeliveryState.Deferred, code, report);
    }

    internal void Deliver(int? code, string? report) => MoveTo(DeliveryState.Sent, code, report);

    internal void Doubt(string report) => MoveTo(DeliveryState.Unknown, null, report);

    internal void Fail(int? code, string? report) => MoveTo(DeliveryState.Failed, code, report);

    internal void Cancel() => MoveTo(DeliveryState.Cancelled, null, null);

    /// <summary>Refused for good: at once, or by a report after it was accepted, or may have been.</summary>
    internal void Bounce(int? code, string? report)
    {
        if (State is not (DeliveryState.Bounced or DeliveryState.Cancelled))
        {
            MoveTo(DeliveryState.Bounced, code, report);
        }
    }

    private void MoveTo(DeliveryState state, int? code, string? report)
    {
        State = state;
        Code = code;
        Report = report is { Length: > LongestReport } ? report[..LongestReport] : report;
        Raise(new DeliveryHasChanged());
    }
}

public sealed record MessageWasReceived;

public sealed record DeliveryHasChanged;
