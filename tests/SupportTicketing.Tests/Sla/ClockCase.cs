using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrmCloud.SupportTicketing.Tests.Sla;

/// <summary>What happened to a ticket some minutes after what happened before.</summary>
/// <param name="Status">The status that it got; none: it went to the bin.</param>
/// <param name="Replies">Nothing of the kind: a person of the team replied.</param>
internal sealed record ClockEvent(int Minutes, TicketStatus? Status, bool Replies = false);

/// <summary>A calendar near a clock change, a policy, and the life of a ticket or of two that were merged.</summary>
internal sealed record ClockCase(
    string Zone,
    DateTime Near,
    IReadOnlyList<OpenHours> Hours,
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<ClockEvent> Events,
    IReadOnlyList<ClockEvent>? Merged,
    int MergedEarlier,
    int FirstResponse,
    int Resolution,
    int NearPercent,
    bool PausesOnHold,
    int ReadAfter
)
{
    /// <summary>Days of 23 and 25 hours, in the south at midnight and in the north at night; and a day like any other.</summary>
    private static readonly (string Zone, DateTime Near)[] s_places =
    [
        ("America/Sao_Paulo", new DateTime(2017, 10, 14)),
        ("America/Sao_Paulo", new DateTime(2018, 2, 17)),
        ("America/Sao_Paulo", new DateTime(2018, 11, 3)),
        ("Europe/Lisbon", new DateTime(2026, 3, 28)),
        ("Europe/Lisbon", new DateTime(2026, 10, 24)),
        ("Etc/UTC", new DateTime(2026, 12, 30)),
    ];

    public Instant Created => Instant.FromDateTimeUtc(DateTime.SpecifyKind(Near, DateTimeKind.Utc));
    public TicketFacts Own => Facts(Created, Events);
    public TicketFacts? Other => Merged is null ? null : Facts(Created - Duration.FromMinutes(MergedEarlier), Merged);

    public TicketFacts Facts() => Other is { } other ? Own.Merging(other) : Own;

    public Instant Begins => Other is { } other ? Instant.Min(Created, other.Created) : Created;
    public Instant Now => Last(Created, Events) + Duration.FromMinutes(ReadAfter);
    public SlaTerms Terms =>
        new(
            new CalendarHours(Zone, Hours, Holidays),
            Duration.FromMinutes(FirstResponse),
            Duration.FromMinutes(Resolution),
            PausesOnHold,
            NearPercent
        );

    /// <summary>From its creation on the ticket's own; before, that of the one that was merged into it.</summary>
    public TicketStatus? StatusAt(Instant minute) => minute >= Created ? StatusAt(Own, minute) : StatusAt(Other!, minute);

    public Instant? FirstReply => new[] { Own.FirstResponse, Other?.FirstResponse }.Min();

    private static TicketStatus? StatusAt(TicketFacts facts, Instant minute) => facts.Moves.Last(move => move.At <= minute).Status;

    private static TicketFacts Facts(Instant created, IReadOnlyList<ClockEvent> events)
    {
        var moves = new List<StatusMove> { new(created, TicketStatus.Open) };
        Instant? reply = null;
        var at = created;
        foreach (var happened in events)
        {
            at += Duration.FromMinutes(happened.Minutes);
            if (happened.Replies)
            {
                reply ??= at;
            }
            else
            {
                moves.Add(new StatusMove(at, happened.Status));
            }
        }
        return new TicketFacts(moves, reply);
    }

    private static Instant Last(Instant created, IReadOnlyList<ClockEvent> events) =>
        created + Duration.FromMinutes(events.Sum(happened => happened.Minutes));

    public static Gen<ClockCase> Cases { get; } =
        from place in Gen.Elements(s_places)
        from start in Gen.Choose(0, 2 * 24 * 60)
        from hours in Week()
        from holidays in Gen.Choose(-2, 6)
            .Select(day => new Holiday(DateOnly.FromDateTime(place.Near.AddDays(day)), $"Day {day}", day % 2 == 0))
            .ListOf()
            .Select(list => list.Take(2).ToList())
        from events in Life()
        from merged in Gen.OneOf(Gen.Constant<IReadOnlyList<ClockEvent>?>(null), Life().Select(life => (IReadOnlyList<ClockEvent>?)life))
        from earlier in Gen.Choose(-600, 1_500)
        from first in Gen.Choose(1, 60)
        from resolution in Gen.Choose(1, 300)
        from near in Gen.Elements(20, 40, 60, 80)
        from pauses in Gen.Elements(true, false)
        from after in Gen.Choose(0, 3_000)
        select new ClockCase(
            place.Zone,
            place.Near.AddMinutes(start),
            hours,
            holidays,
            events,
            merged,
            earlier,
            first * 5,
            resolution * 5,
            near,
            pauses,
            after
        );

    public static IEnumerable<ClockCase> Shrink(ClockCase its)
    {
        if (its.Merged is not null)
        {
            yield return its with
            {
                Merged = null,
            };
        }
        if (its.Holidays.Count > 0)
        {
            yield return its with
            {
                Holidays = [],
            };
        }
        for (var i = 0; i < its.Events.Count; i++)
        {
            yield return its with
            {
                Events = [.. its.Events.Where((_, place) => place != i)],
            };
        }
    }

    private static Gen<List<OpenHours>> Week() =>
        from days in Gen.Choose(1, 7).ListOf()
        from cuts in Gen.Choose(0, 24).ListOf(4)
        from quarter in Gen.Elements(0, 15, 30)
        let times = cuts.Distinct().Order().ToList()
        let open = days.Append(6).Append(7).Distinct()
        select open.SelectMany(day =>
                times.Count < 2
                    ? [new OpenHours((Weekday)day, "00:00", "24:00")]
                    : times.Chunk(2).Where(pair => pair.Length == 2).Select(pair => Shift((Weekday)day, pair[0], pair[1], quarter))
            )
            .ToList();

    private static OpenHours Shift(Weekday day, int from, int to, int quarter) =>
        new(day, $"{from:00}:00", to == 24 ? "24:00" : $"{to:00}:{quarter:00}");

    private static Gen<IReadOnlyList<ClockEvent>> Life() =>
        (
            from minutes in Gen.Choose(0, 900)
            from status in Gen.Elements<TicketStatus?>(
                TicketStatus.Open,
                TicketStatus.Open,
                TicketStatus.Pending,
                TicketStatus.OnHold,
                TicketStatus.Solved,
                TicketStatus.Closed,
                null
            )
            from replies in Gen.Elements(true, false, false)
            select new ClockEvent(minutes, status, replies)
        )
            .ListOf()
            .Select(list => (IReadOnlyList<ClockEvent>)[.. list.Take(8)]);
}
