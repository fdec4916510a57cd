using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.BuildingBlocks.Tests.Lists;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Search;

public sealed class RecordFinderTests(GardenServer server)
{
    private static readonly RecordSearch s_plants = new("plant", "plants:read", "plants", "name", "state");

    [Theory]
    [InlineData("joao")]
    [InlineData("JOÃO")]
    [InlineData("joa pe")]
    [InlineData("pe joa")]
    [InlineData("pe-de joao!")]
    [InlineData("  pé   de   feijão de joão ")]
    [InlineData("(11) 98765")]
    [InlineData("ana.souza@exa")]
    public async Task Every_word_of_the_text_begins_a_word_of_a_searchable_field(string text)
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(
            new Plant { Name = "Pé-de-Feijão de João", Note = "ana.souza@example.org, +55 (11) 98765-4321" },
            new Plant { Name = "Joaninha", Note = "nobody's" }
        );

        (await FindAsync(garden, text)).ShouldContain("Pé-de-Feijão de João");
    }

    [Theory]
    [InlineData("oao")]
    [InlineData("joao maria")]
    [InlineData("growing")]
    [InlineData("")]
    [InlineData(" .,;:' \\ & | ! * <-> ")]
    public async Task Nothing_else_is_found(string text)
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(new Plant { Name = "João", State = PlantState.Growing });

        (await FindAsync(garden, text)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_in_the_bin_or_in_another_workspace_is_not_found_and_not_named()
    {
        var (garden, other) = (server.NewGarden(), server.NewGarden());
        var (binned, theirs) = (new Plant { Name = "Ipê" }, new Plant { Name = "Ipê" });
        binned.Delete(DateTimeOffset.UnixEpoch);
        await garden.PlantAsync(binned);
        await other.PlantAsync(theirs);

        (await FindAsync(garden, "ipe")).ShouldBeEmpty();
        (await NameAsync(garden, binned.Id, theirs.Id)).ShouldBeEmpty();
        (await NameAsync(other, binned.Id, theirs.Id)).ShouldBe(["Ipê"]);
    }

    [Fact]
    public async Task What_changed_is_found_by_its_new_words_only()
    {
        var garden = server.NewGarden();
        var plant = new Plant { Name = "Mandacaru" };
        await garden.PlantAsync(plant);
        await using (var db = garden.Db())
        {
            db.Attach(plant).Entity.Name = "Xique-Xique";
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await FindAsync(garden, "manda")).ShouldBeEmpty();
        (await FindAsync(garden, "xique")).ShouldBe(["Xique-Xique"]);
    }

    [Fact]
    public async Task Titles_that_are_what_is_sought_come_first_then_those_that_begin_with_it_then_the_others()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(
            new Plant { Name = "Alecrim", Note = "rosa" },
            new Plant { Name = "Pau rosado" },
            new Plant { Name = "Pau rosa" },
            new Plant { Name = "Rosada rubra" },
            new Plant { Name = "Rosa branca" },
            new Plant { Name = "Rosa" }
        );

        (await FindAsync(garden, "rosa")).ShouldBe(["Rosa", "Rosa branca", "Rosada rubra", "Pau rosa", "Pau rosado", "Alecrim"]);
    }

    [Fact]
    public async Task Titles_that_begin_with_what_is_sought_are_enough_where_there_are_many()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync([
            .. Enumerable.Range(0, 300).Select(i => new Plant { Name = $"Pé-de-Ipê {i:000}" }),
            new Plant { Name = "Ipê", Note = "pe de ipe" },
        ]);

        (await FindAsync(garden, "pé de I", limit: 50)).ShouldBe(Enumerable.Range(0, 50).Select(i => $"Pé-de-Ipê {i:000}"));
        (await FindAsync(garden, "pe-de ipe 29")).ShouldBe(Enumerable.Range(290, 10).Select(i => $"Pé-de-Ipê {i:000}"));
    }

    [Fact]
    public async Task A_text_longer_than_what_is_known_of_a_title_finds_the_title_by_its_words()
    {
        var garden = server.NewGarden();
        var name = string.Join(' ', Enumerable.Range(10, 9).Select(i => $"palavra{i}"));
        await garden.PlantAsync(new Plant { Name = name }, new Plant { Name = name.Replace("18", "19", StringComparison.Ordinal) });

        (await FindAsync(garden, name)).ShouldBe([name]);
    }

    [Fact]
    public async Task Whole_words_are_found_before_beginnings_however_many_there_are()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync([.. Enumerable.Range(0, 300).Select(i => new Plant { Name = $"Anacá {i}" }), new Plant { Name = "Ana" }]);

        (await FindAsync(garden, "ana", limit: 3))[0].ShouldBe("Ana");
    }

    [Theory]
    [InlineData("", "Bitmap Index Scan on plants_search")]
    [InlineData("planta", "Index Scan using plants_search_title")]
    public async Task The_role_of_the_service_reads_an_index_and_never_the_table_from_end_to_end(string line, string scan)
    {
        var garden = server.NewGarden();
        await garden.PlantAsync([.. Enumerable.Range(0, 500).Select(i => new Plant { Name = $"Planta {i}" })]);
        // Only the superuser may load what tells the plans inside of functions; the search itself runs as the service's role.
        await using var connection = new NpgsqlConnection(server.Database.Superuser);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var settings = new NpgsqlCommand(
            $"""
            load 'auto_explain'; set auto_explain.log_nested_statements = on; set auto_explain.log_min_duration = 0;
            set client_min_messages = log; select set_config('crm.workspace', '{garden.Workspace}', false); set role {server.AppRole}
            """,
            connection
        );
        var plans = new List<string>();
        connection.Notice += (_, notice) => plans.Add(notice.Notice.MessageText);
        await settings.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var mark = SearchTables.MarkOf(garden.Workspace);
        await using var search = new NpgsqlCommand(
            $"select id from plants where id = any(array(select crm_search_plants('''{mark}planta''', '''{mark}planta'':*', '{line}', 100)))",
            connection
        );
        await search.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var plan = string.Join('\n', plans);
        plan.ShouldContain(scan);
        plan.ShouldNotContain("Seq Scan");
    }

    private async Task<IReadOnlyList<string>> FindAsync(Garden garden, string text, int limit = 50) =>
        [
            .. (
                await new RecordFinder(server.App).FindAsync(
                    garden.Workspace,
                    text,
                    [s_plants],
                    limit,
                    TestContext.Current.CancellationToken
                )
            ).Select(record => record.Title),
        ];

    private async Task<IReadOnlyList<string>> NameAsync(Garden garden, params Guid[] ids) =>
        [
            .. (
                await new RecordFinder(server.App).NameAsync(garden.Workspace, [(s_plants, ids)], TestContext.Current.CancellationToken)
            ).Select(record => record.Title),
        ];
}
