using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests.Sla;

public sealed class SlaClockPropertyTests
{
    [Fact]
    public void The_clock_shows_what_counting_every_minute_shows() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(
                Arb.From(ClockCase.Cases, ClockCase.Shrink),
                its =>
                {
                    IsAsCounted(its);
                    return true;
                }
            )
        );

    [Fact]
    public void The_intervals_leave_no_minute_out_and_say_of_each_whether_it_counts() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(
                Arb.From(ClockCase.Cases, ClockCase.Shrink),
                its =>
                {
                    IntervalsAreTrue(its);
                    return true;
                }
            )
        );

    private static void IsAsCounted(ClockCase its)
    {
        var reading = SlaClock.Read(its.Facts(), its.Terms, its.Now);
        var over = OverSince(its);
        Is(reading.Of(SlaPromise.FirstResponse)!, its, its.FirstResponse, its.FirstReply ?? over);
        Is(reading.Of(SlaPromise.Resolution)!, its, its.Resolution, over);
        reading.DueAt.ShouldBe(reading.Promises.Where(promise => promise.IsOpen).Select(promise => promise.DueAt).Min());
    }

    private static void Is(PromiseReading promise, ClockCase its, int target, Instant? ended)
    {
        var naive = new NaiveClock(its);
        var at = ended ?? its.Now;
        var due = naive.When(target, at);
        var near = naive.When(target * its.NearPercent / 100, at);
        promise.EndedAt.ShouldBe(ended);
        promise.Counted.ShouldBe(Duration.FromMinutes(naive.Counted(at)));
        if (due is not null)
        {
            promise.DueAt.ShouldBe(due);
        }
        else
        {
            (promise.DueAt is null || promise.DueAt > at).ShouldBeTrue($"{promise.DueAt} is not after {at}");
        }
        promise.State.ShouldBe(
            due is not null ? SlaState.Breached
            : ended is not null ? SlaState.Met
            : !naive.Waits(its.StatusAt(its.Now)) ? SlaState.Paused
            : near is not null ? SlaState.NearBreach
            : SlaState.Running
        );
        if (promise is { IsOpen: true, State: SlaState.Running or SlaState.NearBreach } && promise.DueAt is { } projected)
        {
            // If nothing else happens, so many minutes will have counted by then and not one earlier.
            naive.When(target, projected).ShouldBe(projected);
        }
    }

    private static void IntervalsAreTrue(ClockCase its)
    {
        var naive = new NaiveClock(its);
        var at = its.Begins;
        foreach (var interval in SlaClock.Intervals(its.Facts(), its.Terms, its.Now))
        {
            interval.From.ShouldBe(at);
            interval.To.ShouldBeGreaterThan(at);
            for (; at < interval.To; at += Duration.FromMinutes(1))
            {
                interval.Counts.ShouldBe(naive.Counts(at), $"{at} {interval}");
            }
            at.ShouldBe(interval.To);
        }
        at.ShouldBe(its.Now);
    }

    private static Instant? OverSince(ClockCase its)
    {
        Instant? since = null;
        foreach (var move in its.Own.Moves.Where(move => move.Status is not null))
        {
            since = move.Status is TicketStatus.Solved or TicketStatus.Closed ? since ?? move.At : null;
        }
        return since;
    }
}
