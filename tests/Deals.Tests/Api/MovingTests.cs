using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Api;

public sealed class MovingTests(DealsApp app) : IClassFixture<DealsApp>
{
    [Fact]
    public async Task A_deal_comes_to_lie_where_it_was_put()
    {
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var a = await manager.CreateAsync("A");
        var b = await manager.CreateAsync("B");
        var c = await manager.CreateAsync("C");
        await Put(a, null);
        await Put(b, a);
        await Put(c, a);
        (await manager.ColumnAsync(stages[2])).ShouldBe(["A", "C", "B"]);
        await Put(a, b);
        (await manager.ColumnAsync(stages[2])).ShouldBe(["C", "B", "A"]);
        await Put(b, null);
        (await manager.ColumnAsync(stages[2])).ShouldBe(["B", "C", "A"]);
        await manager
            .PostAsync($"{a}/move", new { stageId = stages[1], afterId = b })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

        Task Put(Guid deal, Guid? after) => manager.DoAsync(deal, "move", new { stageId = stages[2], afterId = after });
    }

    [Fact]
    public async Task Moves_at_the_same_moment_keep_a_total_order_and_lose_no_deal()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var manager = app.Manager();
        var stages = await manager.StagesAsync();
        var deals = new List<Guid>();
        for (var i = 0; i < 12; i++)
        {
            deals.Add(await manager.CreateAsync($"{i}", stages[i % 2]));
        }
        for (var round = 0; round < 15; round++)
        {
            var moves = Enumerable
                .Range(0, 6)
                .Select(_ => (Deal: deals[random.Next(12)], Stage: stages[random.Next(2)], After: deals[random.Next(12)]))
                .ToList();
            // A neighbour may be elsewhere, the deal moved meanwhile: refused, and nothing worse.
            var answers = await Task.WhenAll(
                moves.Select(move => manager.PostAsync($"{move.Deal}/move", new { stageId = move.Stage, afterId = move.After }))
            );
            answers
                .Select(answer => answer.StatusCode)
                .ShouldBeSubsetOf([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.PreconditionFailed]);
        }
        (await manager.ColumnAsync(stages[0]))
            .Concat(await manager.ColumnAsync(stages[1]))
            .Order()
            .ShouldBe(Enumerable.Range(0, 12).Select(i => $"{i}").Order());
        (
            await app.ScalarAsync<long>(
                $"select count(distinct (stage_id, position)) from deals where workspace_id = '{manager.WorkspaceId}'"
            )
        ).ShouldBe(12);
    }
}
