using NodaTime;

namespace CrmCloud.SupportTicketing.Domain.Sla;

/// <summary>
/// Reads the clock of a ticket: from its facts and a policy's terms, every time anew. Nothing is counted along, so that a policy that
/// changes and an operation that is taken back are right at once.
/// </summary>
public static class SlaClock
{
    /// <summary>How far ahead a due time is looked for; a calendar that opens an hour a year promises nothing.</summary>
    private static readonly Duration s_horizon = Duration.FromDays(3_660);

    public static SlaReading Read(TicketFacts facts, SlaTerms terms, Instant now) =>
        new([
            .. new[]
            {
                Read(SlaPromise.FirstResponse, terms.FirstResponse, facts.FirstResponse ?? facts.OverSince, facts, terms, now),
                Read(SlaPromise.Resolution, terms.Resolution, facts.OverSince, facts, terms, now),
            }.OfType<PromiseReading>(),
        ]);

    /// <summary>The stretches of a ticket's life up to a moment, in order and without gaps.</summary>
    public static IEnumerable<SlaInterval> Intervals(TicketFacts facts, SlaTerms terms, Instant until)
    {
        SlaInterval? open = null;
        foreach (var interval in Pieces(facts.Moves, terms, until))
        {
            if (open is not null && open.To == interval.From && open.Reason == interval.Reason && open.Holiday == interval.Holiday)
            {
                open = open with { To = interval.To };
                continue;
            }
            if (open is not null)
            {
                yield return open;
            }
            open = interval;
        }
        if (open is not null)
        {
            yield return open;
        }
    }

    private static PromiseReading? Read(
        SlaPromise promise,
        Duration? target,
        Instant? ended,
        TicketFacts facts,
        SlaTerms terms,
        Instant now
    )
    {
        if (target is not { } length)
        {
            return null;
        }
        // What happened after the end does not move the due time any more.
        var moves = ended is { } end ? [.. facts.Moves.Where((move, i) => i == 0 || move.At < end)] : facts.Moves;
        var at = ended ?? now;
        var near = length * terms.NearBreachPercent / 100;
        var (nearAt, due) = (When(near, moves, terms, at), When(length, moves, terms, at));
        var state =
            at >= due ? SlaState.Breached
            : ended is not null ? SlaState.Met
            : terms.Pause(moves[^1].Status) is not null ? SlaState.Paused
            : nearAt <= now ? SlaState.NearBreach
            : SlaState.Running;
        return new PromiseReading(promise, length, due, nearAt, ended, Counted(moves, terms, at), state);
    }

    /// <summary>When so much has been counted; none where the clock stands still before.</summary>
    private static Instant? When(Duration length, IReadOnlyList<StatusMove> moves, SlaTerms terms, Instant at)
    {
        var counted = Duration.Zero;
        var until = Instant.Max(at, moves[^1].At) + s_horizon;
        foreach (var interval in Pieces(moves, terms, until).Where(interval => interval.Counts))
        {
            var gone = counted + (interval.To - interval.From);
            if (gone >= length)
            {
                return interval.From + (length - counted);
            }
            counted = gone;
        }
        return null;
    }

    private static Duration Counted(IReadOnlyList<StatusMove> moves, SlaTerms terms, Instant until) =>
        Pieces(moves, terms, until)
            .Where(interval => interval.Counts)
            .Aggregate(Duration.Zero, (sum, interval) => sum + (interval.To - interval.From));

    private static IEnumerable<SlaInterval> Pieces(IReadOnlyList<StatusMove> moves, SlaTerms terms, Instant until)
    {
        for (var i = 0; i < moves.Count; i++)
        {
            var from = moves[i].At;
            var to = i + 1 < moves.Count ? Instant.Min(moves[i + 1].At, until) : until;
            if (from >= to)
            {
                continue;
            }
            if (terms.Pause(moves[i].Status) is { } pause)
            {
                yield return new SlaInterval(from, to, pause);
                continue;
            }
            foreach (var interval in terms.Hours.Between(from, to))
            {
                yield return interval;
            }
        }
    }
}
