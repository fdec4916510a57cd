using CrmCloud.Mail.Integration;

namespace CrmCloud.Mail.Outbound;

/// <summary>What became of an attempt to hand a message over.</summary>
public enum AttemptEnd
{
    /// <summary>The server answered, or the bridge says that it cannot be reached.</summary>
    Answered,

    /// <summary>Surely not handed over: its turn comes again.</summary>
    Again,

    /// <summary>Waits for its place in the pace of a domain.</summary>
    Waits,

    /// <summary>Left to be taken over: the bridge that may have it does not answer.</summary>
    Left,

    /// <summary>May have been accepted, and nobody can say.</summary>
    Doubt,

    /// <summary>The bridge does not take it, now or later.</summary>
    Rejected,
    NoServer,
}

/// <param name="Until">For <see cref="AttemptEnd.Waits"/>.</param>
public sealed record Attempted(Claim Claim, AttemptEnd End, SendOutcome? Outcome = null, DateTimeOffset? Until = null);

/// <summary>
/// Hands one message to the bridge, and finds out what became of it where the connection breaks: by asking the same process for the
/// same attempt again, which hands over nothing.
/// </summary>
public sealed class HandOver(BridgeClient bridge, BridgePresence presence)
{
    private const int MostQuestions = 3;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public async Task<Attempted> SendAsync(Claim claim, SendCommand command, BridgeHealth present)
    {
        // The process that the claim names, which need not be the one that is there now.
        var meant = present with
        {
            Instance = claim.Bridge,
        };
        if (claim is { IsTakenOver: true, Bridge: "" })
        {
            return new Attempted(claim, AttemptEnd.Doubt);
        }
        var answer = await bridge.SendAsync(command, claim.AttemptId, meant, CancellationToken.None);
        if (answer.Fate is not (HandOverFate.Answered or HandOverFate.Rejected))
        {
            presence.Forget();
        }
        return answer.Fate switch
        {
            HandOverFate.Answered => new Attempted(claim, AttemptEnd.Answered, answer.Outcome),
            HandOverFate.Rejected => new Attempted(claim, AttemptEnd.Rejected),
            HandOverFate.NotTaken => new Attempted(claim, claim.IsTakenOver ? AttemptEnd.Left : AttemptEnd.Again),
            HandOverFate.OtherInstance => new Attempted(claim, claim.IsTakenOver ? AttemptEnd.Doubt : AttemptEnd.Again),
            _ => await AskAgainAsync(claim, command, meant, answer.Fate),
        };
    }

    private async Task<Attempted> AskAgainAsync(Claim claim, SendCommand command, BridgeHealth meant, HandOverFate fate)
    {
        // A bridge that does not name itself would take the question for a new attempt.
        for (var i = 0; i < MostQuestions && claim.Bridge.Length > 0; i++)
        {
            var answer = await bridge.SendAsync(command, claim.AttemptId, meant, CancellationToken.None);
            switch (answer.Fate)
            {
                case HandOverFate.Answered:
                    return new Attempted(claim, AttemptEnd.Answered, answer.Outcome);
                case HandOverFate.NotTaken or HandOverFate.OtherInstance:
                    // That process is gone, and with it what it had not handed over to the last byte.
                    var isUntouched = fate == HandOverFate.BrokeBefore && meant.MarksHandOver && !claim.IsTakenOver;
                    return new Attempted(claim, isUntouched ? AttemptEnd.Again : AttemptEnd.Doubt);
                default:
                    // The machine's time, not the business's.
                    await Task.Delay(s_pause);
                    break;
            }
        }
        return new Attempted(claim, AttemptEnd.Doubt);
    }
}
