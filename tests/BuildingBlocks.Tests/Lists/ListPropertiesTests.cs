using CrmCloud.BuildingBlocks.Lists;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

public class ListPropertiesTests(GardenServer server)
{
    [Fact]
    public Task The_database_and_memory_answer_every_list_alike() =>
        Properties.HoldAsync(
            Some.Case(plants: 12),
            Case.Shrink,
            async one =>
            {
                var garden = server.NewGarden();
                await garden.PlantAsync(one.Plants);
                (string, string)[] query = [.. one.Query, ("limit", "200")];

                var stored = await garden.PageAsync(query);
                var computed = ListEvaluator.Page(Plant.Type, Garden.Parse(query).Value!, garden.Plants);

                stored.Items.Select(plant => plant.Id).ShouldBe(computed.Items.Select(plant => plant.Id));
                stored.Total.ShouldBe(computed.Total);
            },
            tests: 250
        );

    [Fact]
    public Task A_list_as_of_now_is_the_list() =>
        Properties.HoldAsync(
            Some.Case(plants: 8),
            Case.Shrink,
            async one =>
            {
                var garden = server.NewGarden();
                await garden.PlantAsync(one.Plants);

                var now = await garden.PageAsync([.. one.Query, ("limit", "5")]);
                var then = await garden.PageAsync([.. one.Query, ("limit", "5"), ("asOf", "9000-01-01")]);

                then.Items.Select(plant => plant.Id).ShouldBe(now.Items.Select(plant => plant.Id));
                then.Total.ShouldBe(now.Total);
                (then.NextCursor is null).ShouldBe(now.NextCursor is null);
            },
            tests: 60
        );

    [Fact]
    public Task Paging_visits_every_match_once_and_in_order_while_others_are_planted() =>
        Properties.HoldAsync(
            from one in Some.Case(plants: 14)
            from limit in Gen.Choose(1, 5)
            from late in Some.Plant.ListOf(4)
            select (One: one, Limit: limit, Late: (IReadOnlyList<Plant>)[.. late]),
            shrink => Case.Shrink(shrink.One).Select(one => shrink with { One = one, Late = [.. shrink.Late.Select(Some.Copy)] }),
            async given =>
            {
                var garden = server.NewGarden();
                await garden.PlantAsync(given.One.Plants);
                var expected = (await garden.PageAsync([.. given.One.Query, ("limit", "200")])).Items.Select(plant => plant.Id).ToList();

                var visited = new List<Plant>();
                var late = new Queue<Plant>(given.Late);
                string? cursor = null;
                do
                {
                    (string, string)[] place = cursor is null ? [] : [("cursor", cursor)];
                    var page = await garden.PageAsync([.. given.One.Query, ("limit", $"{given.Limit}"), .. place]);
                    page.Items.Count.ShouldBeLessThanOrEqualTo(given.Limit);
                    visited.AddRange(page.Items);
                    cursor = page.NextCursor;
                    if (late.TryDequeue(out var plant))
                    {
                        await garden.PlantAsync(plant);
                    }
                } while (cursor is not null);

                visited.Select(plant => plant.Id).ShouldBeUnique();
                visited.Select(plant => plant.Id).Where(expected.Contains).ShouldBe(expected);
                var order = ListEvaluator.Matching(Plant.Type, Garden.Parse(given.One.Query).Value!, visited);
                visited.Select(plant => plant.Id).ShouldBe(order.Select(plant => plant.Id));
            }
        );

    [Fact]
    public Task Ids_come_in_batches_that_hold_every_match_once() =>
        Properties.HoldAsync(
            Some.Case(plants: 10),
            Case.Shrink,
            async one =>
            {
                var garden = server.NewGarden();
                await garden.PlantAsync(one.Plants);
                await using var db = garden.Db();
                var lists = Garden.Lists(db);
                var request = Garden.Parse(one.Query).Value!;

                var found = new List<Guid>();
                IReadOnlyList<Guid> batch;
                do
                {
                    batch = await lists.IdsAsync(request, found.Count == 0 ? null : found[^1], 3, CancellationToken.None);
                    found.AddRange(batch);
                } while (batch.Count > 0);

                found.ShouldBe(ListEvaluator.Matching(Plant.Type, request, garden.Plants).Select(plant => plant.Id).Order());
            },
            tests: 30
        );
}
