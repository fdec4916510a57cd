using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Api;

public sealed class BoardTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task The_board_the_list_and_the_board_as_of_now_say_the_same()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var reason = await manager.ReasonAsync();
        var ids = new List<Guid>();
        for (var i = 0; i < 24; i++)
        {
            ids.Add(await manager.CreateAsync($"Deal {i}", stages[i % 3], i % 4 == 0 ? null : 100.25m * i));
        }
        await manager.DoAsync(ids[0], "win");
        await manager.DoAsync(ids[1], "lose", new { reasonId = reason });
        await manager.DoAsync(ids[2], "move", new { stageId = stages[5] });
        await manager.DoAsync(ids[3], "move", new { stageId = stages[3], afterId = (Guid?)null });
        (await manager.PatchAsync(ids[5], new { amount = 7 }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await manager.DeleteAsync(ids[4]).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
        await manager.DoAsync(ids[0], "reopen");

        var board = await manager.GetAsync("board?limit=50").ReadJsonAsync();
        foreach (var column in board.GetProperty("columns").EnumerateArray())
        {
            var stage = column.GetProperty("stageId").GetGuid();
            var list = await manager.GetAsync($"?filter[stageId]={stage}&filter[status]=open&sort=position").ReadJsonAsync();
            var deals = list.GetProperty("items").EnumerateArray().ToList();
            column.GetProperty("count").GetInt64().ShouldBe(list.GetProperty("total").GetInt64());
            column.GetProperty("sum").GetDecimal().ShouldBe(deals.Sum(Amount));
            column.GetProperty("weightedSum").GetDecimal().ShouldBe(deals.Sum(deal => Amount(deal) * Probability(deal) / 100));
            Ids(column.GetProperty("items")).ShouldBe(Ids(list.GetProperty("items")));
        }
        var now = Uri.EscapeDataString($"{app.Clock.GetUtcNow().AddSeconds(1):O}");
        Figures(await manager.GetAsync($"board?limit=50&asOf={now}").ReadJsonAsync()).ShouldBe(Figures(board));
        Figures(await manager.GetAsync("board?limit=50&filter[status]=open").ReadJsonAsync()).ShouldBe(Figures(board));
    }

    [Fact]
    public async Task Sums_stay_right_when_what_has_collected_is_added_up()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var id = await manager.CreateAsync(stageId: stages[0], amount: 50);
        for (var i = 0; i < 110; i++)
        {
            await manager.DoAsync(id, "move", new { stageId = stages[(i + 1) % 2] });
        }
        var parts = $"select count(*) from stage_totals where workspace_id = '{manager.WorkspaceId}'";
        (await app.ScalarAsync<long>(parts)).ShouldBeGreaterThan(200);
        var before = Figures(await manager.GetAsync("board").ReadJsonAsync());
        (await app.ScalarAsync<long>(parts)).ShouldBeLessThan(10);
        Figures(await manager.GetAsync("board").ReadJsonAsync()).ShouldBe(before);
        before.ShouldContain("1 50 2.5");
    }

    [Fact]
    public async Task A_filter_narrows_figures_and_cards()
    {
        var manager = app.Manager();
        await manager.MakeAsync(
            new
            {
                name = "Site",
                source = "site",
                amount = 10,
            }
        );
        await manager.MakeAsync(
            new
            {
                name = "Indicação",
                source = "referral",
                amount = 20,
            }
        );
        var board = await manager.GetAsync("board?filter[source]=site").ReadJsonAsync();
        var first = board.GetProperty("columns")[0];
        (first.GetProperty("count").GetInt64(), first.GetProperty("sum").GetDecimal()).ShouldBe((1, 10));
        first.GetProperty("items")[0].GetProperty("name").GetString().ShouldBe("Site");
        (await manager.GetAsync("board?q=indicacao").ReadJsonAsync()).GetProperty("columns")[0].GetProperty("count").GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData("?limit=51", HttpStatusCode.BadRequest)]
    [InlineData("?sort=name", HttpStatusCode.BadRequest)]
    [InlineData("?filter[nickname]=x", HttpStatusCode.BadRequest)]
    [InlineData("?pipelineId=7", HttpStatusCode.BadRequest)]
    [InlineData("?pipelineId=00000000-0000-0000-0000-000000000001", HttpStatusCode.UnprocessableEntity)]
    public async Task What_a_board_does_not_understand_is_refused(string query, HttpStatusCode status) =>
        (await app.Manager().GetAsync($"board{query}").ShouldBeAsync(status)).Dispose();

    private static string Figures(JsonElement board) =>
        string.Join(
            "; ",
            board
                .GetProperty("columns")
                .EnumerateArray()
                .Select(column =>
                    $"{column.GetProperty("count").GetInt64()} {column.GetProperty("sum").GetDecimal():0.####} {column.GetProperty("weightedSum").GetDecimal():0.####} {string.Join(",", Ids(column.GetProperty("items")))}"
                )
        );

    private static IEnumerable<Guid> Ids(JsonElement items) => items.EnumerateArray().Select(deal => deal.GetProperty("id").GetGuid());

    private static int Probability(JsonElement deal) => deal.GetProperty("probability").GetInt32();

    private static decimal Amount(JsonElement deal) =>
        deal.GetProperty("amount") is { ValueKind: JsonValueKind.Object } amount ? amount.GetProperty("amount").GetDecimal() : 0;
}
