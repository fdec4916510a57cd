using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using NodaTime;
using NodaTime.Text;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests.Sla;

/// <summary>The same in examples that a person can follow: an office in Lisbon, open from 9 to 12 and from 13 to 18 on working days.</summary>
public sealed class SlaClockTests
{
    private static readonly SlaTerms s_terms = Terms(firstResponse: 60, resolution: 480);

    [Fact]
    public void A_split_shift_and_the_night_do_not_count()
    {
        var reading = Read("2026-01-15T11:30:00Z", []);
        Due(reading, SlaPromise.FirstResponse).ShouldBe("2026-01-15T13:30:00Z");
        Due(reading, SlaPromise.Resolution).ShouldBe("2026-01-16T11:30:00Z");
        Intervals("2026-01-15T11:30:00Z", [], "2026-01-16T09:30:00Z")
            .ShouldBe([
                "15T11:30 BusinessHours",
                "15T12:00 OutsideHours",
                "15T13:00 BusinessHours",
                "15T18:00 OutsideHours",
                "16T09:00 BusinessHours",
            ]);
    }

    [Fact]
    public void A_holiday_and_the_weekend_are_named_and_left_out()
    {
        // 2 January is a Friday, and a bridge day of this office.
        Due(Read("2026-01-01T10:00:00Z", []), SlaPromise.FirstResponse).ShouldBe("2026-01-05T10:00:00Z");
        SlaClock
            .Intervals(Facts("2026-01-01T10:00:00Z", []), s_terms, At("2026-01-03T00:00:00Z"))
            .Select(interval => interval.Holiday)
            .ShouldBe(["Ano Novo", "Ponte"]);
    }

    [Fact]
    public void It_stands_still_while_the_customer_is_waited_for_and_has_no_due_time_then()
    {
        var asked = Read("2026-01-15T09:00:00Z", [("2026-01-15T10:00:00Z", TicketStatus.Pending)], now: "2026-01-15T17:00:00Z");
        (asked.State, asked.DueAt, asked.Of(SlaPromise.Resolution)!.Remaining).ShouldBe(
            (SlaState.Breached, At("2026-01-15T10:00:00Z"), Duration.FromHours(7))
        );
        Due(asked, SlaPromise.Resolution).ShouldBeNull();
        var answered = Read(
            "2026-01-15T09:00:00Z",
            [("2026-01-15T09:30:00Z", TicketStatus.Pending), ("2026-01-15T16:30:00Z", TicketStatus.Open)],
            now: "2026-01-15T16:45:00Z"
        );
        Due(answered, SlaPromise.FirstResponse).ShouldBe("2026-01-15T17:00:00Z");
    }

    [Theory]
    [InlineData(true, SlaState.Paused)]
    [InlineData(false, SlaState.Running)]
    public void Waiting_for_someone_else_stops_it_where_the_policy_says_so(bool pauses, SlaState state) =>
        SlaClock
            .Read(
                Facts("2026-01-15T09:00:00Z", [("2026-01-15T09:05:00Z", TicketStatus.OnHold)]),
                s_terms with
                {
                    PausesOnHold = pauses,
                },
                At("2026-01-15T09:30:00Z")
            )
            .State.ShouldBe(state);

    [Fact]
    public void Solving_keeps_the_promise_and_reopening_takes_it_up_where_it_was()
    {
        (string, TicketStatus?)[] life = [("2026-01-15T10:00:00Z", TicketStatus.Solved)];
        var solved = Read("2026-01-15T09:00:00Z", life, firstResponse: "2026-01-15T09:10:00Z", now: "2026-01-20T09:00:00Z");
        (solved.State, solved.DueAt).ShouldBe((SlaState.Met, null));
        life = [.. life, ("2026-01-19T09:00:00Z", TicketStatus.Open)];
        var again = Read("2026-01-15T09:00:00Z", life, firstResponse: "2026-01-15T09:10:00Z", now: "2026-01-19T10:00:00Z");
        (again.State, Due(again, SlaPromise.Resolution)).ShouldBe((SlaState.Running, "2026-01-19T17:00:00Z"));
    }

    [Fact]
    public void A_breach_is_near_after_the_policys_share_and_there_at_the_due_time()
    {
        foreach (
            var (now, state) in new[]
            {
                ("2026-01-15T09:47:59Z", SlaState.Running),
                ("2026-01-15T09:48:00Z", SlaState.NearBreach),
                ("2026-01-15T10:00:00Z", SlaState.Breached),
            }
        )
        {
            Read("2026-01-15T09:00:00Z", [], now: now).State.ShouldBe(state, now);
        }
        Read("2026-01-15T09:00:00Z", [], firstResponse: "2026-01-15T09:59:59Z", now: "2026-01-15T11:00:00Z")
            .State.ShouldBe(SlaState.Running);
        Read("2026-01-15T09:00:00Z", [], firstResponse: "2026-01-15T10:00:00Z", now: "2026-01-15T11:00:00Z")
            .State.ShouldBe(SlaState.Breached);
    }

    [Fact]
    public void A_merged_ticket_waits_since_the_earlier_of_both_came()
    {
        var facts = Facts("2026-01-15T14:00:00Z", [])
            .Merging(Facts("2026-01-15T09:00:00Z", [("2026-01-15T15:00:00Z", TicketStatus.Closed)]));
        var reading = SlaClock.Read(facts, s_terms, At("2026-01-15T14:30:00Z"));
        Due(reading, SlaPromise.FirstResponse).ShouldBe("2026-01-15T10:00:00Z");
        reading.Of(SlaPromise.Resolution)!.Counted.ShouldBe(Duration.FromMinutes(270));
    }

    [Fact]
    public void Around_the_clock_is_a_calendar_too_and_its_days_have_the_hours_that_they_have()
    {
        var always = Enum.GetValues<Weekday>().Select(day => new OpenHours(day, "00:00", "24:00"));
        var terms = s_terms with { Hours = new CalendarHours("America/Sao_Paulo", always, []), Resolution = Duration.FromHours(24) };
        // The day has 23 hours: its midnight was skipped.
        var facts = Facts("2017-10-15T03:00:00Z", []);
        Due(SlaClock.Read(facts, terms, facts.Created), SlaPromise.Resolution).ShouldBe("2017-10-16T03:00:00Z");
        SlaClock.Intervals(facts, terms, At("2017-10-20T00:00:00Z")).ShouldHaveSingleItem().Counts.ShouldBeTrue();
    }

    [Fact]
    public void A_calendar_that_never_opens_again_promises_nothing_and_is_read_in_no_time()
    {
        var terms = s_terms with
        {
            Hours = new CalendarHours("Etc/UTC", [new OpenHours(Weekday.Monday, "00:00", "00:01")], []),
            Resolution = Duration.FromDays(365),
        };
        Due(SlaClock.Read(Facts("2026-01-15T09:00:00Z", []), terms, At("2026-01-15T09:00:00Z")), SlaPromise.Resolution).ShouldBeNull();
    }

    [Fact]
    public void The_policy_of_a_queue_goes_before_those_for_all_and_the_first_in_order_before_the_next()
    {
        var (mine, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        SlaPolicy[] policies =
        [
            new() { Name = "second", Order = 2 },
            new() { Name = "first", Order = 1 },
            new()
            {
                Name = "mine",
                Order = 9,
                QueueIds = [mine],
            },
        ];
        var book = new SlaBook(policies, []);
        new[] { book.PolicyOf(mine), book.PolicyOf(other), book.PolicyOf(null) }
            .Select(policy => policy!.Name)
            .ShouldBe(["mine", "first", "first"]);
        SlaBook.Empty.PolicyOf(mine).ShouldBeNull();
    }

    private static SlaTerms Terms(int firstResponse, int resolution)
    {
        var hours = new[] { Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday }.SelectMany(day =>
            new[] { new OpenHours(day, "09:00", "12:00"), new OpenHours(day, "13:00", "18:00") }
        );
        Holiday[] holidays = [new(new DateOnly(2000, 1, 1), "Ano Novo", EveryYear: true), new(new DateOnly(2026, 1, 2), "Ponte")];
        return new SlaTerms(
            new CalendarHours("Europe/Lisbon", hours, holidays),
            Duration.FromMinutes(firstResponse),
            Duration.FromMinutes(resolution),
            PausesOnHold: false,
            NearBreachPercent: 80
        );
    }

    private static SlaReading Read(
        string created,
        (string At, TicketStatus? Status)[] life,
        string? firstResponse = null,
        string? now = null
    ) => SlaClock.Read(Facts(created, life, firstResponse), s_terms, At(now ?? created));

    private static TicketFacts Facts(string created, (string At, TicketStatus? Status)[] life, string? firstResponse = null) =>
        new(
            [new StatusMove(At(created), TicketStatus.Open), .. life.Select(move => new StatusMove(At(move.At), move.Status))],
            firstResponse is null ? null : At(firstResponse)
        );

    private static string[] Intervals(string created, (string At, TicketStatus? Status)[] life, string until) =>
        [
            .. SlaClock
                .Intervals(Facts(created, life), s_terms, At(until))
                .Select(interval => $"{InstantPattern.CreateWithInvariantCulture("dd'T'HH:mm").Format(interval.From)} {interval.Reason}"),
        ];

    private static string? Due(SlaReading reading, SlaPromise promise) => reading.Of(promise)!.DueAt?.ToString();

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
