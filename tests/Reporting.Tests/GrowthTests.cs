using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

public sealed class GrowthTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private static readonly string[] s_measures = ["revenue", "revenueGrowth", "newCustomers", "churnedCustomers", "churnRate"];

    private readonly Guid _workspace = Guid.CreateVersion7();
    private readonly Guid _sol = Guid.CreateVersion7();
    private readonly Guid _lua = Guid.CreateVersion7();
    private readonly Guid _ana = Guid.CreateVersion7();

    /// <summary>
    /// Sol buys in January and February 2024 and never again: churned in February 2025. Lua buys in January 2024, churns in
    /// January 2025, is back in March 2025. Ana, a person without a company, buys in March 2025.
    /// </summary>
    private Task GrowAsync() =>
        app.HandleAsync(
            Told.Created(_workspace, Won("2024-01-10T12:00:00Z", 100) with { CompanyId = _sol, Region = "SP" }),
            Told.Created(_workspace, Won("2024-02-10T12:00:00Z", 150) with { CompanyId = _sol, Region = "SP" }),
            Told.Created(_workspace, Won("2024-01-20T12:00:00Z", 100) with { CompanyId = _lua, Region = "RJ" }),
            Told.Created(_workspace, Won("2025-03-01T12:00:00Z", 400) with { CompanyId = _lua, Region = "SP" }),
            Told.Created(_workspace, Won("2025-03-02T12:00:00Z", 40) with { ContactIds = [_ana, _sol] }),
            Told.Created(_workspace, Won("2025-04-02T12:00:00Z", 60))
        );

    [Fact]
    public async Task Months_have_their_revenue_its_growth_and_the_customers_that_came_and_went()
    {
        await GrowAsync();
        (await app.ReportAsync(_workspace, "groupBy=month&to=2026-01-01", "growth"))
            .Groups(s_measures)
            .ShouldBe([
                "2024-01=200,null,2,0,null",
                "2024-02=150,-0.25,0,0,0",
                "2025-01=null,null,0,1,0.5",
                "2025-02=null,null,0,1,1",
                "2025-03=440,null,1,0,null",
                "2025-04=60,-0.863636,0,0,0",
            ]);
        (await app.ReportAsync(_workspace, "groupBy=month&from=2024-02-01&to=2025-02-01", "growth"))
            .Groups(s_measures)
            .ShouldBe(["2024-02=150,-0.25,0,0,0", "2025-01=null,null,0,1,0.5"]);
    }

    [Fact]
    public async Task The_total_of_a_period_is_compared_with_the_period_before()
    {
        await GrowAsync();
        var year = (await app.ReportAsync(_workspace, "from=2025-01-01&to=2026-01-01", "growth")).GetProperty("total");
        (year.Number("revenue"), year.Number("revenueGrowth")).ShouldBe((500, 0.428571m));
        (year.Number("newCustomers"), year.Number("churnedCustomers"), year.Number("churnRate")).ShouldBe((1, 2, 1));
        var month = (await app.ReportAsync(_workspace, "from=2024-02-01&to=2024-03-01", "growth")).GetProperty("total");
        (month.Number("revenue"), month.Number("revenueGrowth"), month.Number("churnRate")).ShouldBe((150, -0.25m, 0));
        var open = (await app.ReportAsync(_workspace, "", "growth")).GetProperty("total");
        (open.Number("revenue"), open.Number("revenueGrowth"), open.Number("churnRate")).ShouldBe((850, null, null));
    }

    [Fact]
    public async Task Regions_have_theirs_and_the_rows_of_each_are_won_deals()
    {
        await GrowAsync();
        var report = await app.ReportAsync(_workspace, "groupBy=region&from=2025-01-01&to=2026-01-01", "growth");
        report.Groups(s_measures).ShouldBe(["SP=400,0.6,0,1,1", "null=100,null,1,0,null", "RJ=null,null,0,1,1"]);
        Uri.UnescapeDataString(report.GetProperty("rows")[0].GetProperty("records").GetString()!)
            .ShouldBe("/api/deals?filter[status]=won&filter[wonAt][gte]=2025-01-01&filter[wonAt][lt]=2026-01-01&filter[region]=SP");
        (await app.ReportAsync(_workspace, "filter[region]=SP&from=2025-01-01&to=2026-01-01", "growth"))
            .GetProperty("total")
            .Number("newCustomers")
            .ShouldBe(1);
    }

    private static Contracts.Events.Deals.DealSnapshot Won(string at, decimal amount) =>
        Told.Won(at, amount, createdAt: "2023-12-01T12:00:00Z");
}
