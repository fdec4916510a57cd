using System.Globalization;
using System.Text;
using CrmCloud.BuildingBlocks.Lists;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

public class ListExportTests(GardenServer server)
{
    private static readonly TimeZoneInfo s_saoPaulo = TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo");

    [Fact]
    public async Task CSV_opens_in_a_Brazilian_spreadsheet_and_runs_nothing_there()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync(
            new Plant
            {
                Name = "=HYPERLINK(\"http://example.com\")",
                Note = "-1",
                Height = -5,
                Weight = 1234.5m,
                Edible = true,
                Planted = new DateOnly(2026, 1, 2),
                Watered = new DateTimeOffset(2026, 1, 2, 2, 30, 0, TimeSpan.Zero),
                Tags = ["a", "b"],
                Custom = Records.CustomValues.Empty.With("latin", "um;dois\r\n\"três\""),
            }
        );

        var (bytes, context) = await ExportAsync(garden, ("format", "csv"));

        context.Response.ContentType.ShouldBe("text/csv; charset=utf-8");
        context.Response.Headers.ContentDisposition.ToString().ShouldBe("attachment; filename=\"plants-2026-01-31.csv\"");
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var text = Encoding.UTF8.GetString(bytes[3..]);
        text.ShouldStartWith(
            "id;createdAt;name;note;email;state;height;leaves;weight;edible;planted;watered;ownerId;tags;label;custom.colours;custom.found;"
        );
        text.ShouldContain(";\"'=HYPERLINK(\"\"http://example.com\"\")\";-1;;seed;-5;0;1234.5;true;2026-01-02;2026-01-01 23:30:00;;a, b;");
        text.ShouldContain(";\"um;dois\r\n\"\"três\"\"\";");
        text.ShouldEndWith("\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("-2", "-2")]
    [InlineData("-2,50", "-2,50")]
    [InlineData("-2\n", "'-2\n")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void Formulas_are_made_harmless_and_negative_numbers_stay(string text, string written) =>
        SpreadsheetText.Harmless(text).ShouldBe(written);

    [Fact]
    public async Task Filters_order_delimiter_and_mark_are_the_callers()
    {
        var garden = server.NewGarden();
        await garden.PlantAsync([
            .. Enumerable.Range(0, 2_500).Select(i => new Plant { Name = i.ToString("D4", CultureInfo.InvariantCulture), Leaves = i % 2 }),
        ]);

        var (bytes, _) = await ExportAsync(garden, ("filter[leaves]", "1"), ("sort", "-name"), ("delimiter", ","), ("bom", "false"));

        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("id,createdAt,name,");
        lines.Skip(1).Select(line => line.Split(',')[2]).ShouldBe(Enumerable.Range(0, 1_250).Select(i => $"{2_499 - (2 * i):D4}"));
    }

    [Theory]
    [InlineData("format", "pdf")]
    [InlineData("delimiter", "=")]
    [InlineData("bom", "maybe")]
    public void An_unknown_form_is_refused(string name, string value) =>
        ExportFormat
            .Parse(new QueryCollection(new Dictionary<string, StringValues> { [name] = value }))
            .Error!.Code.ShouldBe("lists.bad-value");

    [Fact]
    public async Task A_workbook_is_valid_and_holds_numbers_dates_and_every_text_exactly()
    {
        var garden = server.NewGarden();
        string[] texts = ["=1+1", " space ", "a\u0001b", "_x0041_", "line\r\nline", "<&>\"", "😀", "\uFFFE"];
        await garden.PlantAsync([
            .. texts.Select(
                (text, i) =>
                    new Plant
                    {
                        Name = text,
                        Height = i,
                        Weight = -0.1m,
                        Edible = true,
                        Planted = new DateOnly(2026, 1, 2),
                        Watered = new DateTimeOffset(2026, 1, 2, 15, 0, 0, TimeSpan.Zero),
                    }
            ),
        ]);

        var (bytes, _) = await ExportAsync(garden, ("format", "xlsx"), ("sort", "height"));

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        var rows = document
            .WorkbookPart!.WorksheetParts.Single()
            .Worksheet.Descendants<Row>()
            .Select(row => row.Elements<Cell>().ToArray())
            .ToArray();
        var header = rows[0].Select(cell => cell.InnerText).ToList();
        rows.Skip(1).Select(row => Unescape(row[header.IndexOf("name")].InnerText)).ShouldBe(texts);
        rows[3][header.IndexOf("height")].CellValue!.Text.ShouldBe("2");
        rows[3][header.IndexOf("weight")].CellValue!.Text.ShouldBe("-0.1");
        var planted = double.Parse(rows[3][header.IndexOf("planted")].CellValue!.Text, CultureInfo.InvariantCulture);
        DateTime.FromOADate(planted).ShouldBe(new DateTime(2026, 1, 2));
        var watered = double.Parse(rows[3][header.IndexOf("watered")].CellValue!.Text, CultureInfo.InvariantCulture);
        DateTime.FromOADate(watered).ShouldBe(new DateTime(2026, 1, 2, 12, 0, 0));
    }

    /// <summary>What a spreadsheet program makes of ECMA-376's escapes.</summary>
    private static string Unescape(string text) =>
        System.Text.RegularExpressions.Regex.Replace(
            text,
            "_x([0-9A-Fa-f]{4})_",
            match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        );

    private static async Task<(byte[] Bytes, HttpContext Context)> ExportAsync(Garden garden, params (string Name, string Value)[] query)
    {
        await using var db = garden.Db();
        var parameters = new QueryCollection(query.ToDictionary(pair => pair.Name, pair => new StringValues(pair.Value)));
        var format = ExportFormat.Parse(parameters).Value!;
        var request = ListRequest
            .Parse(parameters, Plant.Type, Plant.CustomFields, new ListDefaults(s_saoPaulo) { OtherParameters = ExportFormat.Parameters })
            .Value!;
        var records = await Garden.Lists(db).StreamAsync(request, TestContext.Current.CancellationToken);
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        var now = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
        await new ListExport<Plant>(Plant.Type, Plant.CustomFields, records.Value!, format, s_saoPaulo, now).ExecuteAsync(context);
        return (((MemoryStream)context.Response.Body).ToArray(), context);
    }
}
