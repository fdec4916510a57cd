using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.Testing;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

public sealed class CsvRowReaderTests
{
    [Theory]
    [InlineData("comma_in_quotes")]
    [InlineData("empty")]
    [InlineData("empty_crlf")]
    [InlineData("escaped_quotes")]
    [InlineData("json")]
    [InlineData("newlines")]
    [InlineData("newlines_crlf")]
    [InlineData("quotes_and_newlines")]
    [InlineData("simple")]
    [InlineData("simple_crlf")]
    [InlineData("utf8")]
    public async Task An_awkward_file_is_read_as_its_json_says(string name)
    {
        var file = await File.ReadAllBytesAsync(SharedData.PathOf($"csv-spectrum/csvs/{name}.csv"), TestContext.Current.CancellationToken);
        var wanted = JsonSerializer.Deserialize<Dictionary<string, string>[]>(
            await File.ReadAllTextAsync(SharedData.PathOf($"csv-spectrum/json/{name}.json"), TestContext.Current.CancellationToken)
        )!;

        var rows = await ReadAsync(Encoding.UTF8.GetString(file));

        rows.Count.ShouldBe(wanted.Length + 1);
        for (var i = 0; i < wanted.Length; i++)
        {
            rows[0]
                .Cells.Zip(rows[i + 1].Cells)
                .ToDictionary(pair => pair.First, pair => pair.Second)
                .ShouldBe(wanted[i], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Quotes_inside_an_unquoted_value_are_kept()
    {
        var file = await File.ReadAllTextAsync(
            SharedData.PathOf("csv-spectrum/csvs/location_coordinates.csv"),
            TestContext.Current.CancellationToken
        );
        (await ReadAsync(file))[1].Cells[1].ShouldBe("37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W");
    }

    [Theory]
    [InlineData("a,b\n1,2\n", 2)]
    [InlineData("a,b\r\n1,2", 2)]
    [InlineData("a,b\r1,2\r", 2)]
    [InlineData("a,b\n\n1,2", 3)]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    public async Task Rows_end_at_each_kind_of_line_break(string text, int rows) => (await ReadAsync(text)).Count.ShouldBe(rows);

    [Fact]
    public async Task Lines_are_counted_as_an_editor_counts_them()
    {
        var rows = await ReadAsync("a,b\r\n\"x\r\ny\",2\r\n3,4\n5,6");
        rows.Select(row => row.Line).ShouldBe([1, 2, 4, 5]);
    }

    [Fact]
    public async Task A_row_that_is_too_long_is_one_refused_row_and_the_next_is_read()
    {
        var rows = await ReadAsync($"a,b\n1,\"{new string('x', CsvRowReader.LongestRow)}\ny\"\n3,4\n");
        rows.Count.ShouldBe(3);
        rows[1].Problem.ShouldNotBeNull().ShouldContain("longer");
        rows[2].Cells.ShouldBe(["3", "4"]);
        rows[2].Line.ShouldBe(4);
    }

    [Fact]
    public async Task A_row_of_separators_only_does_not_fill_the_memory()
    {
        var rows = await ReadAsync($"a,b\n{new string(',', CsvRowReader.LongestRow * 2)}\n3,4\n");
        rows[1].Problem.ShouldNotBeNull();
        rows[2].Cells.ShouldBe(["3", "4"]);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_refuses_the_rest_as_one_row()
    {
        var rows = await ReadAsync("a,b\n1,2\n3,\"4\n5,6\n");
        rows.Count.ShouldBe(3);
        rows[1].Problem.ShouldBeNull();
        rows[2].Problem.ShouldNotBeNull().ShouldContain("never closed");
    }

    [Fact]
    public async Task NUL_and_bytes_of_another_encoding_refuse_their_row_alone()
    {
        var encoding = TextForm.Named("utf-8")!;
        var text = encoding.GetString([.. "a,b\n1,\0\n2,"u8, 0xE9, .. "\n3,ok\n"u8]);
        var rows = await ReadAsync(text);
        rows[1].Problem.ShouldNotBeNull().ShouldContain("NUL");
        rows[2].Problem.ShouldNotBeNull().ShouldContain("encoding");
        rows[3].Problem.ShouldBeNull();
    }

    [Fact]
    public void What_is_written_is_read_again_the_same()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<NonNull<string>>>(),
                cells =>
                {
                    var row = new CsvRow(
                        1,
                        [.. cells.Get.Select(cell => cell.Get.Replace("\0", "", StringComparison.Ordinal)), "end"],
                        null
                    );
                    var text = row.ToText(';', int.MaxValue / 2);
                    return ReadAsync(text, ';').GetAwaiter().GetResult().Single().Cells.SequenceEqual(row.Cells);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static async Task<List<CsvRow>> ReadAsync(string text, char delimiter = ',')
    {
        var reader = new CsvRowReader(new StringReader(text), delimiter);
        var rows = new List<CsvRow>();
        while (await reader.ReadAsync(CancellationToken.None) is { } row)
        {
            rows.Add(row);
        }
        return rows;
    }
}
