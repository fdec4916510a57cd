using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Contracts.Events.Deals;
using Shouldly;
using Xunit;

namespace CrmCloud.Reporting.Tests;

public sealed class PipelineTests(ReportingApp app) : IClassFixture<ReportingApp>
{
    private readonly Guid _workspace = Guid.CreateVersion7();

    [Fact]
    public async Task Open_deals_are_counted_with_value_weight_and_age_in_the_order_of_the_stages()
    {
        var (pipeline, first, second) = (Id(), Id(), Id());
        await app.HandleAsync(
            Told.Of(
                _workspace,
                pipeline,
                1,
                new PipelineChanged("Vendas", [new(first, "Novo", 10, 0, null), new(second, "Proposta", 40, 1, null)], true, false)
            ),
            Told.Created(_workspace, Told.Deal() with { StageId = second, Amount = 1_000, Probability = 40 }),
            Told.Created(_workspace, Told.Deal() with { StageId = second, Amount = 500, Probability = 50 }),
            Told.Created(_workspace, Told.Deal() with { StageId = first }),
            Told.Created(_workspace, Told.Won("2026-02-01T12:00:00Z", 7_000) with { StageId = second })
        );
        var report = await app.ReportAsync(_workspace, "groupBy=stage", "pipeline");
        report.Groups(true, "deals", "value", "weightedValue").ShouldBe([$"{first} Novo=1,null,null", $"{second} Proposta=2,1500,650"]);
        report.GetProperty("total").Number("deals").ShouldBe(3);
        // From 15 January to 2 March.
        report.GetProperty("total").Number("averageAgeDays").ShouldBe(46);
        Uri.UnescapeDataString(report.GetProperty("rows")[0].GetProperty("records").GetString()!)
            .ShouldBe($"/api/deals?filter[status]=open&filter[stageId]={first}");
    }

    [Fact]
    public async Task Open_deals_are_counted_by_owner_product_and_month_of_expected_close()
    {
        var (owner, product, other) = (Id(), Id(), Id());
        await app.HandleAsync(
            Told.Created(
                _workspace,
                Told.Deal() with
                {
                    OwnerId = owner,
                    ProductIds = [product, other],
                    ExpectedCloseDate = new DateOnly(2026, 5, 31),
                    Amount = 10,
                }
            ),
            Told.Created(_workspace, Told.Deal() with { ProductIds = [product], ExpectedCloseDate = new DateOnly(2026, 6, 1) }),
            Told.Created(_workspace, Told.Deal())
        );
        (await GroupsAsync("groupBy=owner")).ShouldBe(["null=2,null", $"{owner}=1,10"]);
        (await GroupsAsync("groupBy=product")).ShouldBe([$"{product}=2,10", "null=1,null", $"{other}=1,10"], ignoreOrder: true);
        (await GroupsAsync("groupBy=expectedCloseMonth")).ShouldBe(["2026-05=1,10", "2026-06=1,null", "null=1,null"]);
        var months = (await app.ReportAsync(_workspace, "groupBy=expectedCloseMonth", "pipeline")).GetProperty("rows");
        Uri.UnescapeDataString(months[0].GetProperty("records").GetString()!)
            .ShouldBe("/api/deals?filter[status]=open&filter[expectedCloseDate][gte]=2026-05-01&filter[expectedCloseDate][lt]=2026-06-01");
    }

    [Fact]
    public async Task As_of_an_earlier_moment_deals_stand_where_they_stood_then_in_whatever_order_their_events_came()
    {
        var (deal, first, second) = (Id(), Id(), Id());
        var told = Told.Deal("2026-02-01T12:00:00Z") with { StageId = first, Amount = 100 };
        Contracts.Events.EventEnvelope[] life =
        [
            Told.Of(_workspace, deal, 1, new DealCreated(told), "2026-02-01T12:00:00Z"),
            Told.Of(_workspace, deal, 2, new DealMoved(told with { StageId = second, Amount = 200 }, first), "2026-02-10T12:00:00Z"),
            Told.Of(_workspace, deal, 3, new DealWon(Told.Won("2026-02-20T12:00:00Z", 300)), "2026-02-20T12:00:00Z"),
            Told.Of(_workspace, deal, 4, new DealReopened(told with { StageId = second, Amount = 400 }), "2026-02-25T12:00:00Z"),
            Told.Of(_workspace, deal, 5, new DealDeleted(told with { StageId = second }), "2026-02-28T12:00:00Z"),
        ];
        await app.HandleAsync(life[4], life[1]);
        await app.HandleAsync(life[2], life[0]);
        await app.HandleAsync(life);
        (await AsOfAsync("2026-01-31T12:00:00Z")).ShouldBeEmpty();
        (await AsOfAsync("2026-02-05T12:00:00Z")).ShouldBe([$"{first}=1,100"]);
        (await AsOfAsync("2026-02-15")).ShouldBe([$"{second}=1,200"]);
        (await AsOfAsync("2026-02-22T12:00:00Z")).ShouldBeEmpty();
        (await AsOfAsync("2026-02-26T12:00:00Z")).ShouldBe([$"{second}=1,400"]);
        (await AsOfAsync("2026-03-01T12:00:00Z")).ShouldBeEmpty();
        (await GroupsAsync("groupBy=stage")).ShouldBeEmpty();

        var row = (await app.ReportAsync(_workspace, "groupBy=stage&asOf=2026-02-05T12:00:00Z", "pipeline")).GetProperty("rows")[0];
        var rows = await app.GetAsync(_workspace, row.GetProperty("records").GetString()!);
        rows.GetProperty("items")[0].GetProperty("stageId").GetGuid().ShouldBe(first);
        rows.GetProperty("items")[0].GetProperty("amount").GetDecimal().ShouldBe(100);
    }

    [Fact]
    public async Task An_imported_deal_was_open_between_its_creation_and_its_closing_although_nobody_knew_it_then()
    {
        var deal = Id();
        var told = Told.Won("2025-03-01T12:00:00Z", 70, createdAt: "2025-01-01T12:00:00Z");
        await app.HandleAsync(Told.Of(_workspace, deal, 1, new DealCreated(told), "2026-02-01T12:00:00Z", Origins.Import));
        (await AsOfAsync("2025-02-01")).ShouldBe([$"{Told.Stage}=1,70"]);
        (await AsOfAsync("2025-04-01")).ShouldBeEmpty();
        (await AsOfAsync("2024-12-01")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_undo_took_back_was_never_there()
    {
        var (deal, binned) = (Id(), Id());
        var told = Told.Deal("2025-01-01T12:00:00Z") with { Amount = 70 };
        var before = await Everything();
        await app.HandleAsync(
            Told.Of(_workspace, deal, 1, new DealCreated(told), "2026-02-01T12:00:00Z", Origins.Import),
            Told.Of(_workspace, deal, 2, new DealDeleted(told), "2026-02-02T12:00:00Z", Origins.Undo)
        );
        (await Everything()).ShouldBe(before);
        await app.HandleAsync(
            Told.Of(_workspace, binned, 1, new DealCreated(told), "2026-02-01T12:00:00Z"),
            Told.Of(_workspace, binned, 2, new DealDeleted(told), "2026-02-02T12:00:00Z")
        );
        (await AsOfAsync("2025-06-01")).ShouldBe([$"{Told.Stage}=1,70"]);

        async Task<string> Everything() =>
            string.Join(
                '\n',
                (List<string>)
                    [.. await AsOfAsync("2025-06-01"), .. await AsOfAsync("2026-02-01T18:00:00Z"), .. await GroupsAsync("groupBy=stage")]
            ) + (await app.ReportAsync(_workspace, "groupBy=month", "sales")).GetProperty("total");
    }

    private Task<List<string>> AsOfAsync(string moment) => GroupsAsync($"groupBy=stage&asOf={moment}");

    private async Task<List<string>> GroupsAsync(string query) =>
        (await app.ReportAsync(_workspace, query, "pipeline")).Groups("deals", "value");

    private static Guid Id() => Guid.CreateVersion7();
}
