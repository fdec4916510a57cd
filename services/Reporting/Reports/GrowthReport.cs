using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Reports;

/// <summary>
/// Revenue of won deals, and customers won and lost by it. A customer is the company of a won deal, or its first contact; one
/// who has no won deal for twelve months is churned at the end of them.
/// </summary>
public sealed class GrowthReport : Report<DealFact>
{
    private const string OtherCurrency = "otherCurrency";
    private const string InPeriod = $"won_at >= {ReportSql.From} and won_at < {ReportSql.To}";
    private const string Revenue = $"sum(amount) filter (where {InPeriod})";
    private const string Before = $"sum(amount) filter (where won_at >= {ReportSql.PreviousFrom} and won_at < {ReportSql.From})";
    private const string Churned =
        $"count(*) filter (where churned_at >= {ReportSql.From} and churned_at < {ReportSql.To} and churned_at <= {ReportSql.AsOf})";
    private const string Active =
        $"count(*) filter (where customer is not null and won_at < {ReportSql.From} and kept_until >= {ReportSql.From})";

    public override string Name => "growth";
    public override string Summary => "Revenue of won deals and its growth, new and churned customers, by group";
    public override string List => "/api/deals";
    public override RecordType<DealFact> Type => DealFactCatalog.Type;

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("revenue", MeasureKind.Money, Revenue),
        new("revenueGrowth", MeasureKind.Share, $"({Revenue} - {Before}) / nullif({Before}, 0)"),
        new("newCustomers", MeasureKind.Count, $"count(*) filter (where is_new and {InPeriod})"),
        new("churnedCustomers", MeasureKind.Count, Churned),
        new("churnRate", MeasureKind.Share, $"{Churned}::numeric / nullif({Active}, 0)"),
        new(OtherCurrency, MeasureKind.Count, $"count(*) filter (where is_foreign and {InPeriod})") { Shown = false },
    ];

    public override IReadOnlyList<ReportGrouping> Groupings { get; } = [ReportGrouping.Month("month", "won_at"), DealGroupings.Region];

    public override string Definition(bool english, Figures total) =>
        english
            ? "Deals won in the period (days in the workspace's time zone), without those in the bin. Revenue growth: against the period of the same "
                + "length before, by month against the month before. A customer is the company of a won deal, else its first contact. New: the first "
                + "won deal lies in the period. Churned: twelve months without a won deal ended in the period. Churn rate: churned / customers at the "
                + "period's (by month: the month's) beginning. By region, a customer stands where the deal in question does."
                + DealGroupings.CurrencyNote(english, total.Count(OtherCurrency))
            : "Negócios ganhos no período (dias no fuso do espaço de trabalho), sem os que estão na lixeira. Crescimento da receita: em relação ao "
                + "período de mesma duração anterior; por mês, ao mês anterior. Cliente é a empresa de um negócio ganho ou, sem ela, o primeiro contato. "
                + "Novos: o primeiro negócio ganho está no período. Perdidos: doze meses sem negócio ganho terminaram no período. Taxa de perda: "
                + "perdidos / clientes no início do período (por mês: do mês). Por região, o cliente está onde está o negócio em questão."
                + DealGroupings.CurrencyNote(english, total.Count(OtherCurrency));

    protected internal override string Source(ReportQuery query) => "deal_facts";

    protected internal override string Condition(ReportQuery query) => $" and status = 'won' and {InPeriod}";

    protected internal override IEnumerable<KeyValuePair<string, string>>? ListFilters(ReportQuery query, string? key)
    {
        var byMonth = query.Grouping?.Kind == KeyKind.Month && key is not null;
        var period = byMonth ? query.Period.And(ReportPeriod.OfMonth(key!)) : query.Period;
        return [KeyValuePair.Create("filter[status]", "won"), .. period.FiltersOn("wonAt"), .. GroupFilter(query.Grouping, key)];
    }

    protected internal override bool GroupsTotal(ReportGrouping grouping) => false;

    /// <summary>Growth looks back beyond the period: at the revenue before it, and at each customer's deal before and after.</summary>
    protected internal override (string Head, string Tail) Statement(ReportQuery query, ReportGrouping? grouping) =>
        (
            $"""
            with sold as (
                select id, region, won_at, custom, currency <> {ReportSql.Currency} and amount is not null as is_foreign,
                    case when currency = {ReportSql.Currency} then amount end as amount, coalesce(company_id, (contact_ids ->> 0)::uuid) as customer,
                    (won_at at time zone {ReportSql.Zone} + interval '12 months') at time zone {ReportSql.Zone} as year_after
                from deal_facts
            """,
            $"""
             and status = 'won' and won_at is not null
            ), won as (
                select *, customer is not null and previous is null as is_new,
                    customer is not null and (previous is null or previous < won_at) as begins,
                    case when customer is not null then least(year_after, next) end as kept_until,
                    case when customer is not null and (next is null or next > year_after) then year_after end as churned_at
                from (
                    select *, lag(year_after) over customers as previous, lead(won_at) over customers as next
                    from sold window customers as (partition by customer order by won_at, id)
                ) as deals
            )
            {(grouping?.Kind == KeyKind.Month ? ByMonth(grouping) : Grouped(grouping))}
            """
        );

    private string Grouped(ReportGrouping? grouping)
    {
        var measures = string.Join(", ", Measures.Select(measure => measure.Rounded));
        var group = grouping is null ? "" : $" group by 1 having bool_or({InPeriod}) or {Churned} > 0 order by {Order(grouping)}";
        return $"select {grouping?.Sql ?? "null::text"} as key, {measures} from won{group}";
    }

    /// <summary>
    /// Every deal stands in the month of its being won and, where its customer churned, in the month of that; sums over the
    /// months before tell how many customers a month began with.
    /// </summary>
    private static string ByMonth(ReportGrouping grouping) =>
        $"""
            , moments as (
                select {grouping.Sql} as month, won_at as at, amount, is_new, is_foreign, begins::int as change, false as churned from won
                union all
                select date_trunc('month', churned_at at time zone {ReportSql.Zone}), churned_at, null, false, false, -1, true
                from won where churned_at <= {ReportSql.AsOf}
            ), months as (
                select month, sum(change) as change, sum(amount) as whole, sum(amount) filter (where {Shown}) as revenue,
                    count(*) filter (where is_new and {Shown}) as new_customers, count(*) filter (where churned and {Shown}) as churned,
                    count(*) filter (where is_foreign and {Shown}) as foreign_deals, bool_or({Shown}) as is_shown
                from moments group by month
            ), sums as (
                select *, case when lag(month) over line = month - interval '1 month' then lag(whole) over line end as before,
                    sum(change) over (line rows between unbounded preceding and 1 preceding) as active
                from months window line as (order by month)
            )
            select month as key, {Measure.Round(MeasureKind.Money, "revenue")},
                {Measure.Round(MeasureKind.Share, "(revenue - before) / nullif(before, 0)")}, new_customers, churned,
                {Measure.Round(MeasureKind.Share, "churned::numeric / nullif(active, 0)")}, foreign_deals
            from sums where is_shown order by {Order(grouping)}
            """;

    private const string Shown = $"at >= {ReportSql.From} and at < {ReportSql.To}";
}
