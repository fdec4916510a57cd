using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Reports;

/// <summary>Open deals, now or as of an earlier moment.</summary>
public sealed class PipelineReport : Report<DealFact>
{
    private const string OtherCurrency = "otherCurrency";
    private const string InCurrency = $"filter (where currency = {ReportSql.Currency})";

    public override string Name => "pipeline";
    public override string Summary => "Open deals by group, now or as of an earlier moment";
    public override string List => "/api/deals";
    public override RecordType<DealFact> Type => DealFactCatalog.Type;
    public override bool HasPeriod => false;

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("deals", MeasureKind.Count, "count(*)"),
        new("value", MeasureKind.Money, $"sum(amount) {InCurrency}"),
        new("weightedValue", MeasureKind.Money, $"sum(amount * probability / 100) {InCurrency}"),
        new("averageAgeDays", MeasureKind.Days, $"avg({ReportSql.Days("created_at", ReportSql.AsOf)})"),
        new(OtherCurrency, MeasureKind.Count, $"count(amount) filter (where currency <> {ReportSql.Currency})") { Shown = false },
    ];

    public override IReadOnlyList<ReportGrouping> Groupings { get; } =
    [
        ReportGrouping.Id("stage", "stage_id"),
        DealGroupings.Owner,
        DealGroupings.Product,
        new("expectedCloseMonth", KeyKind.Month, "date_trunc('month', expected_close_date::timestamp)"),
    ];

    public override string Definition(bool english, Figures total) =>
        english
            ? "Deals that are open at the moment asked for, without those in the bin. As of an earlier moment: with the stage, owner and amount "
                + "that they had then; a deal that was imported counts since its creation, with what the import said. Weighted value: amount "
                + "times probability. Age: calendar days since a deal's creation."
                + DealGroupings.ProductNote
                + DealGroupings.CurrencyNote(english, total.Count(OtherCurrency))
            : "Negócios abertos no momento pedido, sem os que estão na lixeira. Em um momento anterior: com a etapa, o responsável e o valor que "
                + "tinham então; um negócio importado conta desde a sua criação, com o que a importação informou. Valor ponderado: valor vezes "
                + "probabilidade. Idade: dias corridos desde a criação do negócio."
                + DealGroupings.ProductNotePt
                + DealGroupings.CurrencyNote(english, total.Count(OtherCurrency));

    protected override string Columns => "amount, currency, probability, created_at";

    protected internal override string Source(ReportQuery query) =>
        query.AsOf is null
            ? "deal_facts"
            : $"""
                (
                    select distinct on (id) *
                    from deal_versions
                    where workspace_id = {ReportSql.Workspace} and valid_from <= {ReportSql.AsOf}
                    order by id, version desc
                ) as deals
                """;

    protected internal override string Condition(ReportQuery query) =>
        query.AsOf is null
            ? " and status = 'open'"
            : $" and created_at <= {ReportSql.AsOf} and (status = 'open' or closed_at > {ReportSql.AsOf})";

    /// <summary>The list's own view of the past is as of what was known then, which an import of older deals is not.</summary>
    protected internal override IEnumerable<KeyValuePair<string, string>>? ListFilters(ReportQuery query, string? key)
    {
        if (query.AsOf is not null)
        {
            return null;
        }
        var open = KeyValuePair.Create("filter[status]", "open");
        return query.Grouping switch
        {
            { Kind: KeyKind.Month } when key is null => [open, KeyValuePair.Create("filter[expectedCloseDate][isNull]", "true")],
            { Kind: KeyKind.Month } => [open, .. ReportPeriod.OfMonth(key).FiltersOn("expectedCloseDate")],
            _ => [open, .. GroupFilter(query.Grouping, key)],
        };
    }
}
