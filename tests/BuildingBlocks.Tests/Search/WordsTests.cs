using System.Text;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Tests.Lists;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Search;

/// <summary>What is a word, and as which letters: one rule in SQL, which fills the index, and in memory, which asks it.</summary>
public sealed class WordsTests(GardenServer server)
{
    [Fact]
    public async Task Every_character_folds_and_separates_alike_in_the_database_and_in_memory()
    {
        var characters = Enumerable
            .Range(1, char.MaxValue)
            .Where(unit => !char.IsSurrogate((char)unit))
            .Select(unit => $"a{(char)unit}b")
            .Append("a𝄞b")
            .ToArray();

        var stored = await StoredAsync(characters);

        for (var i = 0; i < characters.Length; i++)
        {
            stored[i].ShouldBe(Remembered(characters[i]), $"U+{(int)characters[i][1]:X4}");
        }
    }

    [Fact]
    public async Task Whole_texts_have_the_same_words()
    {
        string[] texts =
        [
            "José da Silva-Gonçalves (Zé)",
            "ana.souza@example.org",
            "+55 (11) 98765-4321",
            "Ünïcödé ŁÓDŹ Ελλάδα МОСКВА 東京",
            "'quoted' \\ back & | ! <-> : *",
            "",
            "   ",
            "twice twice TWICE",
            new string('x', 70) + " " + new string('é', 70),
            string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"w{i}")),
        ];

        var stored = await StoredAsync(texts);

        stored.ShouldBe(texts.Select(Remembered));
    }

    [Fact]
    public async Task The_beginning_of_a_title_is_its_words_in_their_order()
    {
        string[] titles = ["José da Silva-Gonçalves (Zé)", "  Ação & Cia. 24h ", "ŁÓDŹ МОСКВА", "", "---"];
        await using var command = server.App.CreateCommand(
            "select array(select crm_line(title) from unnest($1) with ordinality t(title, n) order by n)"
        );
        command.Parameters.Add(new NpgsqlParameter { Value = titles });

        var lines = (string[])(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        lines.ShouldBe(titles.Select(title => string.Join(' ', TextSearch.Words(title))));
    }

    private static string Remembered(string text) =>
        string.Join(' ', TextSearch.Words(text).OrderBy(word => word, Comparer<string>.Create(ByBytes)));

    private static int ByBytes(string? left, string? right) =>
        Encoding.UTF8.GetBytes(left!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right!));

    private async Task<IReadOnlyList<string>> StoredAsync(string[] texts)
    {
        await using var command = server.App.CreateCommand(
            """
            select (select coalesce(string_agg(word, ' ' order by word collate "C"), '') from unnest(tsvector_to_array(crm_words(text))) word)
            from unnest($1) with ordinality as t(text, place) order by place
            """
        );
        command.Parameters.Add(new NpgsqlParameter { Value = texts });
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var stored = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            stored.Add(reader.GetString(0));
        }
        return stored;
    }
}
