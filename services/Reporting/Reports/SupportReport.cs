using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Reports;

/// <summary>Tickets created and solved in a period, how soon, and how content the customers were.</summary>
public sealed class SupportReport : Report<TicketFact>
{
    private const string LeftOut = "leftOut";

    /// <summary>Times that contradict each other make no median.</summary>
    private const string Odd = "first_response_at < created_at or solved_at < created_at or solved_at < first_response_at";

    private static readonly string s_moments = $"""
         cross join lateral (
            select distinct date_trunc('month', at at time zone {ReportSql.Zone}) as month
            from (values (case when is_created then created_at end), (case when is_solved then done_at end)) as moments (at)
            where at is not null
        ) as months
        """;

    public override string Name => "support";
    public override string Summary => "Tickets created and solved in a period, response and resolution times, satisfaction, by group";
    public override string List => "/api/tickets";
    public override RecordType<TicketFact> Type => TicketFactCatalog.Type;

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("created", MeasureKind.Count, "count(*) filter (where is_created)"),
        new("solved", MeasureKind.Count, "count(*) filter (where is_solved)"),
        new("backlog", MeasureKind.Count, "count(*) filter (where is_backlog)"),
        new("medianFirstResponse", MeasureKind.Duration, Median("first_response_at")),
        new("medianResolution", MeasureKind.Duration, Median("solved_at")),
        new("slaMetRate", MeasureKind.Share, "avg(sla_met::int) filter (where is_solved)"),
        new("satisfactionCount", MeasureKind.Count, "count(satisfaction_score) filter (where is_created)"),
        new("satisfactionAverage", MeasureKind.Average, "avg(satisfaction_score) filter (where is_created)"),
        new(LeftOut, MeasureKind.Count, "count(*) filter (where is_solved and is_odd)") { Shown = false },
    ];

    public override IReadOnlyList<ReportGrouping> Groupings { get; } =
    [
        ReportGrouping.Id("queue", "queue_id"),
        ReportGrouping.Id("assignee", "assignee_id"),
        ReportGrouping.Text("channel", "channel"),
        ReportGrouping.Text("priority", "priority"),
        ReportGrouping.Text("product", "product"),
        new("month", KeyKind.Month, "month") { Join = s_moments },
    ];

    public override string Definition(bool english, Figures total) =>
        english
            ? "Tickets created in the period and tickets solved in it (days in the workspace's time zone), as they stand today, without those in "
                + "the bin. Solved: solved or closed now; where nobody said when, since it was created. Backlog: created before the period's end "
                + "and not solved by then; by month, at each month's end. Medians: of the tickets solved in the period, from their creation to the "
                + "first response and to the solution. Solved before the first response, or with other times that contradict each other, and left "
                + $"out of the medians: {total.Count(LeftOut)}. Satisfaction: ratings from 1 to 5 of the tickets created in the period. SLA met: of the "
                + "tickets solved in the period for which an SLA policy promised something, the share in which every promise was kept. By month, a ticket stands in the month of its creation and in that of its solution."
            : "Tickets criados no período e tickets resolvidos nele (dias no fuso do espaço de trabalho), como estão hoje, sem os que estão na "
                + "lixeira. Resolvidos: resolvidos ou fechados agora; se ninguém disse quando, desde a criação. Pendentes (backlog): criados antes "
                + "do fim do período e não resolvidos até lá; por mês, no fim de cada mês. Medianas: dos tickets resolvidos no período, da criação "
                + "à primeira resposta e à solução. Resolvidos antes da primeira resposta, ou com outros horários que se contradizem, e por isso "
                + $"fora das medianas: {total.Count(LeftOut)}. Satisfação: notas de 1 a 5 dos tickets criados no período. SLA cumprido: dos "
                + "tickets resolvidos no período para os quais uma política de SLA prometia algo, a parte em que tudo foi cumprido. Por mês, um ticket está no mês da sua criação e no da sua solução.";

    protected override string Columns =>
        "is_created, is_solved, is_backlog, is_odd, created_at, first_response_at, solved_at, satisfaction_score, sla_met";

    protected internal override string Source(ReportQuery query) =>
        $"""
            (
                select *, coalesce({Odd}, false) as is_odd,
                    created_at >= {ReportSql.From} and created_at < {ReportSql.To} as is_created,
                    coalesce(done_at >= {ReportSql.From} and done_at < {ReportSql.To}, false) as is_solved,
                    created_at < {ReportSql.To} and (done_at is null or done_at >= {ReportSql.To}) as is_backlog
                from ticket_facts
            ) as tickets
            """;

    protected internal override string Condition(ReportQuery query) => " and (is_created or is_solved or is_backlog)";

    /// <summary>Created or solved or open is more than a list's filters can say.</summary>
    protected internal override IEnumerable<KeyValuePair<string, string>>? ListFilters(ReportQuery query, string? key) => null;

    protected internal override (string Head, string Tail) Statement(ReportQuery query, ReportGrouping? grouping) =>
        grouping?.Kind == KeyKind.Month ? ByMonth(query, grouping) : base.Statement(query, grouping);

    /// <summary>
    /// Every ticket adds to the month of its creation and takes from the backlog in the month of its solution; sums over the months
    /// before tell the backlog at each month's end.
    /// </summary>
    private (string Head, string Tail) ByMonth(ReportQuery query, ReportGrouping grouping)
    {
        var measures = Measures.Select(measure => measure.Name == "backlog" ? "sum(change)" : measure.Rounded);
        var named = string.Join(", ", measures.Select((sql, i) => $"{sql} as m{i}"));
        var shown = string.Join(", ", Measures.Select((measure, i) => measure.Name == "backlog" ? "backlog::bigint" : $"m{i}"));
        var backlog = Measures.ToList().FindIndex(measure => measure.Name == "backlog");
        const string facts = "is_odd, created_at, first_response_at, solved_at, satisfaction_score, sla_met";
        return (
            $"with tickets as (select * from {Source(query)}",
            $"""
            ), moments as (
                select date_trunc('month', created_at at time zone {ReportSql.Zone}) as month, 1 as change, is_created, false as is_solved, {facts}
                from tickets where created_at < {ReportSql.To}
                union all
                select date_trunc('month', done_at at time zone {ReportSql.Zone}), -1, false, is_solved, {facts}
                from tickets where done_at < {ReportSql.To}
            ), months as (
                select month, {named}, bool_or(is_created or is_solved) as is_shown from moments group by month
            ), sums as (
                select *, sum(m{backlog}) over (order by month) as backlog from months
            )
            select month as key, {shown} from sums where is_shown order by {Order(grouping)}
            """
        );
    }

    private static string Median(string end) =>
        $"percentile_cont(0.5) within group (order by extract(epoch from {end} - created_at)::double precision) filter (where is_solved and not is_odd)";
}
