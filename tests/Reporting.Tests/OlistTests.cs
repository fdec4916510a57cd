using System.Globalization;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

/// <summary>A real funnel with known answers: 8,000 leads of a marketplace, 842 of them won.</summary>
public sealed class OlistTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private const int Batch = 1_000;

    private readonly Guid _workspace = Guid.CreateVersion7();
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo");

    [Fact]
    public async Task Every_known_answer_comes_out_and_the_undo_of_the_deals_takes_them_all_back()
    {
        var (leads, deals) = await ReadAsync();
        await TellAsync(leads);
        var before = await FiguresAsync();
        await TellAsync(deals);

        var conversion = await app.ReportAsync(_workspace, "groupBy=source");
        conversion
            .Groups("won", "leads")
            .ShouldBe([
                "organic_search=271,2296",
                "paid_search=195,1586",
                "social=75,1350",
                "unknown=179,1099",
                "direct_traffic=56,499",
                "email=15,493",
                "referral=24,284",
                "other=4,150",
                "display=6,118",
                "other_publicities=3,65",
                "null=14,60",
            ]);
        var total = conversion.GetProperty("total");
        (total.Number("leads"), total.Number("won"), total.Number("wonRate")).ShouldBe((8_000, 842, 0.10525m));
        total.Number("medianDaysToWin").ShouldBe(14);
        conversion.GetProperty("definition").GetString()!.ShouldContain("contam com dias negativos: 1.");

        var sales = (await app.ReportAsync(_workspace, "", "sales")).GetProperty("total");
        (sales.Number("won"), sales.Number("lost"), sales.Number("open")).ShouldBe((842, 0, 0));
        sales.Number("wonValue").ShouldBe(61_784_006);
        (sales.Number("averageCycleDays"), sales.Number("medianCycleDays")).ShouldBe((48.44m, 14));
        (await app.ReportAsync(_workspace, "groupBy=month", "sales"))
            .Groups("won")
            .ShouldBe([
                "2017-12=3",
                "2018-01=73",
                "2018-02=113",
                "2018-03=147",
                "2018-04=207",
                "2018-05=122",
                "2018-06=57",
                "2018-07=37",
                "2018-08=33",
                "2018-09=23",
                "2018-10=21",
                "2018-11=6",
            ]);

        await TellAsync([
            .. deals.Select(deal =>
                Told.Of(
                    _workspace,
                    deal.RecordId,
                    2,
                    new DealDeleted(deal.Data.Deserialize<DealCreated>(EventJson.Options)!.Deal),
                    origin: Origins.Undo
                )
            ),
        ]);
        (await FiguresAsync()).ShouldBe(before);
    }

    private async Task TellAsync(IReadOnlyList<EventEnvelope> events)
    {
        foreach (var batch in events.Chunk(Batch))
        {
            await app.HandleAsync(batch);
        }
    }

    private async Task<string> FiguresAsync()
    {
        var figures = new List<string>();
        foreach (
            var (report, query) in ((string, string)[])
                [
                    ("lead-conversion", "groupBy=source"),
                    ("lead-conversion", "groupBy=month"),
                    ("sales", "groupBy=month"),
                    ("pipeline", "asOf=2018-03-01"),
                    ("growth", "groupBy=month"),
                ]
        )
        {
            var answer = await app.ReportAsync(_workspace, query, report);
            figures.Add($"{answer.GetProperty("rows")} {answer.GetProperty("total")} {answer.GetProperty("definition")}");
        }
        return string.Join('\n', figures);
    }

    /// <summary>The events that an import of the two files tells.</summary>
    private async Task<(List<EventEnvelope> Leads, List<EventEnvelope> Deals)> ReadAsync()
    {
        var ids = new Dictionary<string, (Guid Id, DateTimeOffset CreatedAt)>();
        var leads = new List<EventEnvelope>();
        await foreach (var row in RowsAsync("olist_marketing_qualified_leads_dataset.csv"))
        {
            var created = Local(row["first_contact_date"], "yyyy-MM-dd");
            var id = Guid.CreateVersion7();
            ids[row["mql_id"]] = (id, created);
            var lead = Told.Lead(source: row["origin"] is { Length: > 0 } origin ? origin : null) with
            {
                CreatedAt = created,
                ExternalId = row["mql_id"],
            };
            leads.Add(Told.Of(_workspace, id, 1, new LeadCreated(lead), origin: Origins.Import));
        }
        var deals = new List<EventEnvelope>();
        await foreach (var row in RowsAsync("olist_closed_deals_dataset.csv"))
        {
            var (lead, created) = ids[row["mql_id"]];
            var deal = Told.Deal() with
            {
                CreatedAt = created,
                Status = "won",
                WonAt = Local(row["won_date"], "yyyy-MM-dd HH:mm:ss"),
                Amount = decimal.Parse(row["declared_monthly_revenue"], CultureInfo.InvariantCulture),
                LeadId = lead,
            };
            deals.Add(Told.Of(_workspace, Guid.CreateVersion7(), 1, new DealCreated(deal), origin: Origins.Import));
        }
        return (leads, deals);
    }

    private DateTimeOffset Local(string text, string format) =>
        LocalTimes.ToInstant(DateTime.ParseExact(text, format, CultureInfo.InvariantCulture), _zone);

    /// <summary>The rows by column.</summary>
    private static async IAsyncEnumerable<Dictionary<string, string>> RowsAsync(string file)
    {
        using var text = File.OpenText(SharedData.PathOf($"olist/original/{file}"));
        var reader = new CsvRowReader(text, ',');
        var header = (await reader.ReadAsync(TestContext.Current.CancellationToken))!.Cells;
        while (await reader.ReadAsync(TestContext.Current.CancellationToken) is { } row)
        {
            yield return header.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }
}
