using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Domain;

namespace CrmCloud.Reporting.Reports;

/// <summary>Leads by what became of them: won or lost as the deals are that refer to them.</summary>
public sealed class LeadConversionReport : Report<LeadFact>
{
    private const string WonBeforeContact = "wonBeforeContact";

    public override string Name => "lead-conversion";
    public override string Summary => "Leads created in a period and what became of them, by group";
    public override string List => "/api/leads";
    public override RecordType<LeadFact> Type => LeadFactCatalog.Type;
    public override bool GroupsByCustomFields => true;

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("leads", MeasureKind.Count, "count(*)"),
        new("converted", MeasureKind.Count, "count(*) filter (where converted_at is not null)"),
        new("disqualified", MeasureKind.Count, "count(*) filter (where status = 'disqualified')"),
        new("won", MeasureKind.Count, "count(*) filter (where outcome = 'won')"),
        new("wonRate", MeasureKind.Share, "count(*) filter (where outcome = 'won')::numeric / nullif(count(*), 0)"),
        new("lostRate", MeasureKind.Share, "count(*) filter (where outcome = 'lost')::numeric / nullif(count(*), 0)"),
        new("medianDaysToWin", MeasureKind.Days, "percentile_cont(0.5) within group (order by days_to_win::double precision)"),
        new(WonBeforeContact, MeasureKind.Count, "count(*) filter (where days_to_win < 0)") { Shown = false },
    ];

    public override IReadOnlyList<ReportGrouping> Groupings { get; } =
    [
        ReportGrouping.Text("source", "source"),
        ReportGrouping.Id("owner", "owner_id"),
        ReportGrouping.Month("month", "created_at"),
        ReportGrouping.Text("campaign", "campaign"),
        ReportGrouping.Id("disqualifyReason", "disqualify_reason_id"),
    ];

    public override string Definition(bool english, Figures total) =>
        english
            ? "Leads created in the period (days in the workspace's time zone), without those in the bin. Converted: turned into a contact and a "
                + "deal. Won: a deal of the lead is won; lost: a deal of it is lost and none is won or open. Won rate and lost rate: of the leads. "
                + "Median days to win: calendar days from the lead's creation to its first won deal. Won before the first contact, and counted "
                + $"with negative days: {total.Count(WonBeforeContact)}."
            : "Leads criados no período (dias no fuso do espaço de trabalho), sem os que estão na lixeira. Convertidos: viraram contato e "
                + "negócio. Ganhos: um negócio do lead foi ganho; perdidos: um negócio dele foi perdido e nenhum está ganho ou aberto. Taxas de ganho "
                + "e de perda: sobre os leads. Mediana de dias até ganhar: dias corridos da criação do lead ao seu primeiro negócio ganho. Ganhos "
                + $"antes do primeiro contato, que contam com dias negativos: {total.Count(WonBeforeContact)}.";

    protected override string Columns => "converted_at, status, outcome, days_to_win";

    protected internal override string Source(ReportQuery query) =>
        $"""
            (
                select leads.*, outcome, {ReportSql.Days("leads.created_at", "first_won_at")} as days_to_win
                from lead_facts leads left join (
                    select lead_id, min(won_at) filter (where status = 'won') as first_won_at,
                        case when bool_or(status = 'won') then 'won' when bool_and(status = 'lost') then 'lost' end as outcome
                    from deal_facts
                    where workspace_id = {ReportSql.Workspace} and deleted_at is null and lead_id is not null
                    group by lead_id
                ) deals on lead_id = leads.id
            ) as leads
            """;

    protected internal override string Condition(ReportQuery query) =>
        $" and created_at >= {ReportSql.From} and created_at < {ReportSql.To}";

    protected internal override IEnumerable<KeyValuePair<string, string>>? ListFilters(ReportQuery query, string? key)
    {
        var period = query.Grouping?.Kind == KeyKind.Month && key is not null ? query.Period.And(ReportPeriod.OfMonth(key)) : query.Period;
        return [.. period.FiltersOn("createdAt"), .. GroupFilter(query.Grouping, key)];
    }
}
