using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Reports;

/// <summary>Deals won and lost in a period, and those open at its end.</summary>
public sealed class SalesReport : Report<DealFact>
{
    private const string OtherCurrency = "otherCurrency";
    private const string WonBeforeCreated = "wonBeforeCreated";
    private const string Won = "filter (where outcome = 'won')";
    private const string WonAmount = $"filter (where outcome = 'won' and currency = {ReportSql.Currency})";
    private const string LostAmount = $"filter (where outcome = 'lost' and currency = {ReportSql.Currency})";

    public override string Name => "sales";
    public override string Summary => "Deals won and lost in a period and open at its end, by group";
    public override string List => "/api/deals";
    public override RecordType<DealFact> Type => DealFactCatalog.Type;

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("won", MeasureKind.Count, $"count(*) {Won}"),
        new("lost", MeasureKind.Count, "count(*) filter (where outcome = 'lost')"),
        new("open", MeasureKind.Count, "count(*) filter (where outcome = 'open')"),
        new("wonValue", MeasureKind.Money, $"sum(amount) {WonAmount}"),
        new("lostValue", MeasureKind.Money, $"sum(amount) {LostAmount}"),
        new("winRate", MeasureKind.Share, $"count(*) {Won}::numeric / nullif(count(*) filter (where outcome in ('won', 'lost')), 0)"),
        new("averageDealSize", MeasureKind.Money, $"avg(amount) {WonAmount}"),
        new("averageCycleDays", MeasureKind.Days, $"avg(cycle_days) {Won}"),
        new("medianCycleDays", MeasureKind.Days, $"percentile_cont(0.5) within group (order by cycle_days::double precision) {Won}"),
        new(
            OtherCurrency,
            MeasureKind.Count,
            $"count(amount) filter (where outcome in ('won', 'lost') and currency <> {ReportSql.Currency})"
        )
        {
            Shown = false,
        },
        new(WonBeforeCreated, MeasureKind.Count, "count(*) filter (where outcome = 'won' and cycle_days < 0)") { Shown = false },
    ];

    public override IReadOnlyList<ReportGrouping> Groupings { get; } =
    [
        new("month", KeyKind.Month, $"date_trunc('month', case when outcome <> 'open' then closed_at end at time zone {ReportSql.Zone})"),
        DealGroupings.Owner,
        ReportGrouping.Id("team", "team_id"),
        DealGroupings.Product,
        DealGroupings.Region,
        ReportGrouping.Text("source", "source"),
        ReportGrouping.Id("company", "company_id"),
        ReportGrouping.Id("lostReason", "case when outcome = 'lost' then lost_reason_id end"),
    ];

    public override string Definition(bool english, Figures total) =>
        english
            ? "Deals won or lost in the period (days in the workspace's time zone) and deals open at its end, as they stand today, without those "
                + "in the bin. Open deals have no month and no lost reason. Win rate: won / (won + lost). Average deal size: of the won deals that "
                + "have an amount. Cycle: calendar days from a deal's creation to its being won. Won before they were created, and counted with "
                + $"negative days: {total.Count(WonBeforeCreated)}."
                + DealGroupings.ProductNote
                + DealGroupings.CurrencyNote(english, total.Count(OtherCurrency))
            : "Negócios ganhos ou perdidos no período (dias no fuso do espaço de trabalho) e negócios abertos no fim dele, como estão hoje, sem os "
                + "que estão na lixeira. Negócios abertos não têm mês nem motivo de perda. Taxa de ganho: ganhos / (ganhos + perdidos). Valor médio: "
                + "dos negócios ganhos que têm valor. Ciclo: dias corridos da criação do negócio ao ganho. Ganhos antes de criados, que contam com "
                + $"dias negativos: {total.Count(WonBeforeCreated)}."
                + DealGroupings.ProductNotePt
                + DealGroupings.CurrencyNote(english, total.Count(OtherCurrency));

    protected override string Columns => "outcome, amount, currency, cycle_days";

    protected internal override string Source(ReportQuery query) =>
        $"""
            (
                select *, {ReportSql.Days("created_at", "won_at")} as cycle_days,
                    case when closed_at >= {ReportSql.From} and closed_at < {ReportSql.To} then status
                        when created_at < {ReportSql.To} and (status = 'open' or closed_at >= {ReportSql.To}) then 'open' end as outcome
                from deal_facts
            ) as deals
            """;

    protected internal override string Condition(ReportQuery query) => " and outcome is not null";

    /// <summary>Won or lost or open is more than a list's filters can say.</summary>
    protected internal override IEnumerable<KeyValuePair<string, string>>? ListFilters(ReportQuery query, string? key) => null;
}
