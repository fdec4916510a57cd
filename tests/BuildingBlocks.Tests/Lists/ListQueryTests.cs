using System.Globalization;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

public class ListQueryTests(GardenServer server)
{
    [Theory]
    [InlineData("filter[nothing]", "1", "lists.unknown-field", "custom.latin")]
    [InlineData("filter[custom.nothing]", "1", "lists.unknown-field", "custom.latin")]
    [InlineData("filter[label]", "1", "lists.unknown-field", "height")]
    [InlineData("filter[height][like]", "1", "lists.bad-operator", "gte")]
    [InlineData("filter[height][contains]", "1", "lists.bad-operator", "gte")]
    [InlineData("filter[height][1]", "1", "lists.bad-operator", "gte")]
    [InlineData("filter[name][gt]", "a", "lists.bad-operator", "startsWith")]
    [InlineData("filter[tags][startsWith]", "a", "lists.bad-operator", "contains")]
    [InlineData("filter[height]", "tall", "lists.bad-value", "whole number")]
    [InlineData("filter[height]", "", "lists.bad-value", "whole number")]
    [InlineData("filter[state]", "asleep", "lists.bad-value", "growing")]
    [InlineData("filter[ownerId]", "me", "lists.bad-value", "id")]
    [InlineData("filter[watered][gt]", "yesterday", "lists.bad-value", "2026-01-31")]
    [InlineData("filter[watered][gt]", "0001-01-01", "lists.bad-value", "1900")]
    [InlineData("filter[watered][gt]", "9999-12-31T23:59:59Z", "lists.bad-value", "1900")]
    [InlineData("filter[planted]", "2026-02-30", "lists.bad-value", "yyyy-MM-dd")]
    [InlineData("filter[custom.size]", "big", "lists.bad-value", "number")]
    [InlineData("filter[custom.soil]", "rock", "lists.bad-value", "clay")]
    [InlineData("filter[name]", "a\0b", "lists.bad-value", "NUL")]
    [InlineData("filter[name][isNull]", "maybe", "lists.bad-value", "true")]
    [InlineData("filter[name", "a", "lists.unknown-parameter", "filter[field]")]
    [InlineData("filter[name][eq][eq]", "a", "lists.unknown-parameter", "filter[field]")]
    [InlineData("status", "new", "lists.unknown-parameter", "sort")]
    [InlineData("sort", "nothing", "lists.unknown-field", "createdAt")]
    [InlineData("sort", "tags", "lists.unknown-field", "createdAt")]
    [InlineData("sort", "name; drop table plants", "lists.unknown-field", "createdAt")]
    [InlineData("sort", "name,-name", "lists.given-twice", "name")]
    [InlineData("sort", "", "lists.unknown-field", "createdAt")]
    [InlineData("limit", "0", "lists.bad-value", "200")]
    [InlineData("limit", "201", "lists.bad-value", "200")]
    [InlineData("limit", "-1", "lists.bad-value", "200")]
    [InlineData("cursor", "abc", "lists.bad-cursor", "cursor")]
    [InlineData("cursor", "", "lists.bad-cursor", "cursor")]
    [InlineData("cursor", "!!!", "lists.bad-cursor", "cursor")]
    [InlineData("asOf", "soon", "lists.bad-value", "2026-01-31")]
    [InlineData("bin", "perhaps", "lists.bad-value", "true")]
    public void What_is_not_understood_is_refused_naming_what_is_known(string name, string value, string code, string known)
    {
        var refusal = Garden.Parse((name, value)).Error.ShouldNotBeNull();

        refusal.Kind.ShouldBe(ErrorKind.Malformed);
        refusal.Code.ShouldBe(code);
        refusal.Detail.ShouldContain(known);
    }

    [Fact]
    public void Queries_are_bounded()
    {
        Garden.Parse(("filter[name]", "half \ud83d")).Error!.Code.ShouldBe("lists.bad-value");
        Garden.Parse(("filter[name][in]", string.Join(',', Enumerable.Range(0, 201)))).Failed.ShouldBeTrue();
        Garden.Parse(("filter[name][in]", string.Join(',', Enumerable.Range(0, 200)))).Failed.ShouldBeFalse();
        Garden.Parse(("q", new string('a', 201))).Failed.ShouldBeTrue();
        Garden.Parse(("filter[name][contains]", new string('a', 201))).Failed.ShouldBeTrue();
        Garden.Parse(("sort", "name,note,state,height,leaves,weight")).Failed.ShouldBeTrue();
        Garden.Parse(("q", "a"), ("q", "b")).Error!.Code.ShouldBe("lists.given-twice");
        var operators = new[] { "eq", "ne", "gt", "gte", "lt", "lte", "in" };
        var many = new[] { "height", "leaves", "weight", "planted", "watered" }.SelectMany(field =>
            operators.Select(op => ($"filter[{field}][{op}]", field is "planted" or "watered" ? "2026-01-01" : "1"))
        );
        Garden.Parse(many.Take(30)).Failed.ShouldBeFalse();
        Garden.Parse(many.Take(31)).Error!.Code.ShouldBe("lists.too-many-filters");
    }

    [Fact]
    public async Task A_search_finds_every_word_whatever_its_case_and_accents()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(
            new Plant { Name = "Flor de São João", Note = "pé de açaí" },
            new Plant { Name = "Manjericão" },
            new Plant { Name = "100% _algodão_" }
        );

        (await garden.NamesAsync(("q", "joao flor"))).ShouldBe(["Flor de São João"]);
        (await garden.NamesAsync(("q", "ACAI são"))).ShouldBe(["Flor de São João"]);
        (await garden.NamesAsync(("q", "flor manjericao"))).ShouldBeEmpty();
        (await garden.NamesAsync(("q", "%"))).ShouldBe(["100% _algodão_"]);
        (await garden.NamesAsync(("q", "_algodao_"))).ShouldBe(["100% _algodão_"]);
        (await garden.NamesAsync(("filter[name][startsWith]", "MANJERICAO"))).ShouldBe(["Manjericão"]);
        (await garden.NamesAsync(("filter[name]", "manjericao"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bare_date_is_the_start_of_that_day_in_the_workspace()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(
            new Plant { Name = "before", Watered = DateTimeOffset.Parse("2025-12-31T23:59:59-03:00", CultureInfo.InvariantCulture) },
            new Plant { Name = "after", Watered = DateTimeOffset.Parse("2026-01-01T00:00:00-03:00", CultureInfo.InvariantCulture) },
            // The clocks of São Paulo went from 23:59:59 -03:00 to 01:00 -02:00 that night.
            new Plant { Name = "gap", Watered = DateTimeOffset.Parse("2017-10-15T01:00:00-02:00", CultureInfo.InvariantCulture) },
            new Plant { Name = "before gap", Watered = DateTimeOffset.Parse("2017-10-14T23:59:59-03:00", CultureInfo.InvariantCulture) }
        );

        (await garden.NamesAsync(("filter[watered][gte]", "2026-01-01"))).ShouldBe(["after"]);
        (await garden.NamesAsync(("filter[watered][gte]", "2017-10-15"), ("filter[watered][lt]", "2018-01-01"))).ShouldBe(["gap"]);
        (await garden.NamesAsync(("filter[watered]", "2026-01-01T00:00:00 03:00"))).ShouldBeEmpty("a plus sent bare is read as one");
        (await garden.NamesAsync(("filter[watered]", "2026-01-01T06:00:00 03:00"))).ShouldBe(["after"]);
    }

    [Fact]
    public async Task Values_that_break_software_are_found_exactly_and_nothing_else_is()
    {
        var strings = JsonSerializer.Deserialize<string[]>(
            await File.ReadAllTextAsync(SharedData.PathOf("naughty-strings/blns.json"), TestContext.Current.CancellationToken)
        )!;
        var storable = strings.Distinct().Where(text => !text.Contains('\0') && text.Length < 200).ToArray();
        var garden = server.NewGarden();
        await garden.PlantAsync([.. storable.Select(text => new Plant { Name = text })]);

        foreach (var text in storable)
        {
            (await garden.NamesAsync(("filter[name]", text))).ShouldBe([text]);
            (
                await garden.NamesAsync(("filter[name]", text), ("filter[name][contains]", text), ("filter[name][startsWith]", text))
            ).ShouldBe([text]);
            (await garden.NamesAsync(("filter[name]", text), ("filter[name][contains]", $"{text}x"))).ShouldBeEmpty();
            Garden
                .Parse(("q", text))
                .Failed.ShouldBe(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Count() > 10);
            Garden.Parse(("cursor", text)).Error!.Code.ShouldBe("lists.bad-cursor");
            Garden.Parse(("sort", text)).Failed.ShouldBeTrue();
            Garden.Parse(($"filter[{text}]", "1")).Failed.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_bulk_edit_says_the_same_filters_in_JSON()
    {
        var garden = server.NewGarden();
        var owner = Guid.CreateVersion7();
        await garden.PlantAsync(
            new Plant
            {
                Name = "a",
                Height = 50,
                State = PlantState.Growing,
                Edible = true,
            },
            new Plant
            {
                Name = "b",
                Height = 60,
                OwnerId = owner,
            },
            new Plant { Name = "c, d", Height = 40 }
        );

        (await Names("""{"height": {"gte": 50}, "state": "growing"}""")).ShouldBe(["a"]);
        (await Names("""{"name": {"in": ["c, d", "b"]}}""")).ShouldBe(["b", "c, d"]);
        (await Names("""{"ownerId": null, "edible": null}""")).ShouldBe(["c, d"]);
        (await Names("""{"edible": true}""")).ShouldBe(["a"]);
        Refusal("""["a"]""").ShouldBe("lists.bad-value");
        Refusal("""{"height": [1]}""").ShouldBe("lists.bad-value");
        Refusal("""{"name": {"eq": "\ud800"}}""").ShouldBe("lists.bad-value");
        Refusal("""{"nothing": 1}""").ShouldBe("lists.unknown-field");
        Refusal("""{"height": {"near": 1}}""").ShouldBe("lists.bad-operator");

        string Refusal(string json) => Parse(json).Error.ShouldNotBeNull().Code;

        async Task<IEnumerable<string?>> Names(string json)
        {
            await using var db = garden.Db();
            var page = await Garden.Lists(db).PageAsync(Parse(json).Value!, TestContext.Current.CancellationToken);
            return page.Value!.Items.Select(plant => plant.Name).Order();
        }

        static Result<ListRequest<Plant>> Parse(string json)
        {
            using var document = JsonDocument.Parse(json);
            return ListRequest.ParseFilter(document.RootElement, Plant.Type, Plant.CustomFields, new ListDefaults(TimeZoneInfo.Utc));
        }
    }
}
