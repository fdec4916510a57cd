using CrmCloud.Contracts.Events.Contacts;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

public sealed class SalesTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Fact]
    public async Task Deals_count_in_the_period_in_which_they_were_won_or_lost_and_as_open_at_its_end()
    {
        await app.HandleAsync(
            Told.Created(_workspace, Told.Won("2026-02-10T12:00:00Z", 100, createdAt: "2026-01-31T12:00:00Z")),
            Told.Created(_workspace, Told.Won("2026-03-10T12:00:00Z", 300, createdAt: "2026-02-01T12:00:00Z")),
            Told.Created(_workspace, Told.Lost("2026-02-20T12:00:00Z", 50)),
            Told.Created(_workspace, Told.Deal("2026-02-27T12:00:00Z")),
            Told.Created(_workspace, Told.Deal("2026-03-27T12:00:00Z"))
        );
        var february = await TotalAsync("from=2026-02-01&to=2026-03-01");
        Counts(february).ShouldBe((1, 1, 2));
        (february.Number("wonValue"), february.Number("lostValue"), february.Number("winRate")).ShouldBe((100, 50, 0.5m));
        (february.Number("averageDealSize"), february.Number("averageCycleDays"), february.Number("medianCycleDays")).ShouldBe(
            (100, 10, 10)
        );
        var all = await TotalAsync("");
        Counts(all).ShouldBe((2, 1, 2));
        (all.Number("averageDealSize"), all.Number("averageCycleDays"), all.Number("medianCycleDays")).ShouldBe((200, 23.5m, 23.5m));
        (await app.ReportAsync(_workspace, "from=2026-02-01&to=2026-03-01&groupBy=month", "sales"))
            .Groups("won", "lost", "open")
            .ShouldBe(["2026-02=1,1,0", "null=0,0,2"]);
    }

    [Fact]
    public async Task A_month_ends_when_it_ends_in_the_workspaces_time_zone()
    {
        await app.HandleAsync(
            Told.Zone(_workspace, "America/Sao_Paulo"),
            Told.Created(_workspace, Told.Won("2026-02-01T02:59:59Z")),
            Told.Created(_workspace, Told.Won("2026-02-01T03:00:00Z"))
        );
        (await app.ReportAsync(_workspace, "groupBy=month", "sales")).Groups("won").ShouldBe(["2026-01=1", "2026-02=1"]);
        Counts(await TotalAsync("to=2026-02-01")).ShouldBe((1, 0, 1));
        Counts(await TotalAsync("from=2026-02-01")).ShouldBe((1, 0, 0));
    }

    [Fact]
    public async Task A_day_that_a_clock_change_cut_short_begins_with_its_first_moment()
    {
        // On this day São Paulo had no midnight: 00:00 to 00:59 were skipped, and the day began at 01:00, which is 03:00 UTC.
        await app.HandleAsync(
            Told.Zone(_workspace, "America/Sao_Paulo"),
            Told.Created(_workspace, Told.Won("2017-10-15T02:59:59Z", createdAt: "2017-10-01T12:00:00Z")),
            Told.Created(_workspace, Told.Won("2017-10-15T03:00:00Z", createdAt: "2017-10-01T12:00:00Z"))
        );
        Counts(await TotalAsync("from=2017-10-15&to=2017-10-16")).ShouldBe((1, 0, 0));
        (await TotalAsync("from=2017-10-15&to=2017-10-16")).Number("averageCycleDays").ShouldBe(14);
        Counts(await TotalAsync("from=2017-10-14&to=2017-10-15")).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task Deals_are_counted_by_each_grouping_with_their_names_and_those_without_a_value_by_themselves()
    {
        var (owner, team, company, product, other, reason) = (Id(), Id(), Id(), Id(), Id(), Id());
        await app.HandleAsync(
            Told.Of(_workspace, owner, 1, new UserChanged("Ana", true, [], [])),
            Told.Of(_workspace, team, 1, new TeamChanged("Sul", [], false)),
            Told.Of(_workspace, company, 1, new CompanyCreated(Told.Company("Padaria Sol"))),
            Told.Of(_workspace, product, 1, new ProductChanged("Forno", null, null, false, false)),
            Told.Of(_workspace, reason, 1, new LostReasonChanged("Preço", 1, false)),
            Told.Created(
                _workspace,
                Told.Won("2026-02-10T12:00:00Z", 100) with
                {
                    OwnerId = owner,
                    TeamId = team,
                    CompanyId = company,
                    ProductIds = [product, other, product],
                    Region = "SP",
                    Source = "site",
                }
            ),
            Told.Created(_workspace, Told.Lost("2026-02-11T12:00:00Z") with { LostReasonId = reason, ProductIds = [product] }),
            Told.Created(_workspace, Told.Deal())
        );
        await GroupsAsync("owner", $"{owner} Ana=1,0,0", "null =0,1,1");
        await GroupsAsync("team", $"{team} Sul=1,0,0", "null =0,1,1");
        await GroupsAsync("company", $"{company} Padaria Sol=1,0,0", "null =0,1,1");
        await GroupsAsync("product", $"{product} Forno=1,1,0", $"{other} =1,0,0", "null =0,0,1");
        await GroupsAsync("lostReason", $"{reason} Preço=0,1,0", "null =1,0,1");
        await GroupsAsync("region", "SP SP=1,0,0", "null =0,1,1");
        await GroupsAsync("source", "site site=1,0,0", "null =0,1,1");
        Counts(await TotalAsync("groupBy=product")).ShouldBe((1, 1, 1));
        Counts(await TotalAsync("filter[region]=SP")).ShouldBe((1, 0, 0));
        Counts(await TotalAsync($"filter[productIds]={product}")).ShouldBe((1, 1, 0));
    }

    [Fact]
    public async Task The_rows_behind_a_figure_are_exactly_those_that_it_counts()
    {
        await app.HandleAsync(
            Told.Created(_workspace, Told.Won("2026-02-10T12:00:00Z") with { Region = "SP" }),
            Told.Created(_workspace, Told.Lost("2026-02-11T12:00:00Z") with { Region = "SP" }),
            Told.Created(_workspace, Told.Won("2026-04-10T12:00:00Z") with { Region = "SP" }),
            Told.Created(_workspace, Told.Won("2026-01-20T12:00:00Z") with { Region = "SP" }),
            Told.Created(_workspace, Told.Won("2026-02-12T12:00:00Z"))
        );
        foreach (var query in (string[])["groupBy=region", "groupBy=month", "groupBy=owner&filter[region]=SP", "groupBy=lostReason"])
        {
            var report = await app.ReportAsync(_workspace, $"from=2026-02-01&to=2026-03-01&{query}", "sales");
            foreach (var row in report.GetProperty("rows").EnumerateArray())
            {
                var rows = await app.GetAsync(_workspace, row.GetProperty("records").GetString()!);
                var (won, lost, open) = Counts(row);
                rows.GetProperty("total").GetInt64().ShouldBe(won + lost + open, row.ToString());
                rows.GetProperty("items").GetArrayLength().ShouldBe((int)(won + lost + open), row.ToString());
            }
        }
    }

    [Fact]
    public async Task Rows_come_page_by_page()
    {
        for (var i = 0; i < 5; i++)
        {
            await app.HandleAsync(Told.Created(_workspace, Told.Deal() with { ExternalId = $"{i}", Amount = i }));
        }
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await app.GetAsync(_workspace, $"/api/reports/sales/rows?limit=2&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("externalId").GetString()!));
            page.GetProperty("total").GetInt64().ShouldBe(5);
            cursor = page.GetProperty("nextCursor").GetString();
        } while (cursor is not null);
        seen.ShouldBe(["0", "1", "2", "3", "4"], ignoreOrder: true);
    }

    [Fact]
    public async Task Amounts_in_another_currency_are_in_no_sum_and_the_definition_says_how_many()
    {
        await app.HandleAsync(
            Told.Created(_workspace, Told.Won("2026-02-10T12:00:00Z", 100)),
            Told.Created(_workspace, Told.Won("2026-02-10T12:00:00Z", 999) with { Currency = "USD" })
        );
        var report = await app.ReportAsync(_workspace, "", "sales");
        report.GetProperty("total").Number("wonValue").ShouldBe(100);
        Counts(report.GetProperty("total")).ShouldBe((2, 0, 0));
        report.GetProperty("definition").GetString()!.ShouldContain("outra moeda, contados mas em nenhum valor: 1");
    }

    [Fact]
    public async Task A_measure_without_a_value_is_null_and_never_zero()
    {
        await app.HandleAsync(Told.Created(_workspace, Told.Deal()));
        var total = await TotalAsync("");
        foreach (var measure in (string[])["wonValue", "lostValue", "winRate", "averageDealSize", "averageCycleDays", "medianCycleDays"])
        {
            total.Number(measure).ShouldBeNull(measure);
        }
        Counts(total).ShouldBe((0, 0, 1));
    }

    [Fact]
    public async Task What_changes_is_seen_at_once_although_figures_are_remembered()
    {
        Counts(await TotalAsync("")).ShouldBe((0, 0, 0));
        await app.HandleAsync(Told.Created(_workspace, Told.Won("2026-02-10T12:00:00Z", 100)));
        Counts(await TotalAsync("")).ShouldBe((1, 0, 0));
        Counts(await TotalAsync("")).ShouldBe((1, 0, 0));
        await app.HandleAsync(Told.Zone(_workspace, "America/Sao_Paulo", "USD"));
        (await TotalAsync("")).Number("wonValue").ShouldBeNull();
    }

    private async Task GroupsAsync(string groupBy, params string[] expected)
    {
        var report = await app.ReportAsync(_workspace, $"groupBy={groupBy}", "sales");
        report.Groups(true, "won", "lost", "open").ShouldBe(expected, ignoreOrder: true, customMessage: groupBy);
    }

    private async Task<System.Text.Json.JsonElement> TotalAsync(string query) =>
        (await app.ReportAsync(_workspace, query, "sales")).GetProperty("total");

    private static (long Won, long Lost, long Open) Counts(System.Text.Json.JsonElement measures) =>
        (measures.GetProperty("won").GetInt64(), measures.GetProperty("lost").GetInt64(), measures.GetProperty("open").GetInt64());

    private static Guid Id() => Guid.CreateVersion7();
}
