using System.Text;
using CrmCloud.BuildingBlocks.Imports.Csv;
using CrmCloud.BuildingBlocks.Imports.VCards;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

/// <summary>Cards as rows: what the standards say, what programs write, and what neither foresaw.</summary>
public sealed class VCardReaderTests
{
    [Fact]
    public async Task A_card_of_version_3_fills_the_columns_that_are_named_after_its_properties()
    {
        var (rows, leftOut) = await ReadAsync(
            Card(
                """
                FN:Ana Souza
                N:Souza;Ana;Maria,Clara;Dra.;
                ORG:Padaria Sol\, Filhos;Compras;Centro
                TITLE:Diretora
                ADR;TYPE=WORK:;Sala 2;Rua A\, 10;Recife;PE;50000-000;Brasil
                BDAY:1980-03-22
                UID:urn:uuid:1
                NOTE:uma\nduas
                PHOTO;ENCODING=b;TYPE=JPEG:AAAA
                X-SKYPE:ana
                """
            )
        );
        var ana = rows.ShouldHaveSingleItem();
        ana[VCardColumns.GivenName].ShouldBe("Ana");
        ana[VCardColumns.FamilyName].ShouldBe("Souza");
        ana[VCardColumns.MiddleNames].ShouldBe("Maria Clara");
        ana[VCardColumns.Organization].ShouldBe("Padaria Sol, Filhos");
        ana[VCardColumns.Unit].ShouldBe("Compras, Centro");
        ana[VCardColumns.Address]
            .ShouldBe("""{"street":"Rua A, 10, Sala 2","city":"Recife","region":"PE","postalCode":"50000-000","country":"Brasil"}""");
        ana[VCardColumns.Birthday].ShouldBe("1980-03-22");
        ana[VCardColumns.Note].ShouldBe("uma\nduas");
        leftOut.ShouldBe([VCardColumns.FullName, VCardColumns.Uid, VCardColumns.Note, "PHOTO", "X-SKYPE"]);
    }

    [Fact]
    public async Task Addresses_and_numbers_keep_their_kinds_and_the_preferred_one_comes_first()
    {
        var (rows, _) = await ReadAsync(
            Card(
                """
                FN:Ana
                EMAIL;TYPE=HOME:ana@home.test
                item1.EMAIL;type=INTERNET;type=pref:ana@sol.test
                item1.X-ABLabel:_$!<Work>!$_
                EMAIL:no address
                TEL;TYPE="fax,work":1
                TEL;TYPE=WORK,VOICE:2
                TEL;VALUE=uri;TYPE=cell:tel:+55-11-3;ext=9
                TEL:
                """
            )
        );
        var ana = rows.ShouldHaveSingleItem();
        ana[VCardColumns.Email].ShouldBe("ana@sol.test");
        ana[VCardColumns.Emails]
            .ShouldBe(
                """[{"address":"ana@sol.test","kind":"work","primary":true},{"address":"ana@home.test","kind":"home","primary":false}]"""
            );
        ana[VCardColumns.Phone].ShouldBe("2");
        ana[VCardColumns.Phones]
            .ShouldBe(
                """[{"number":"1","kind":"fax","primary":false},{"number":"2","kind":"work","primary":true},{"number":"+55-11-3 x9","kind":"mobile","primary":false}]"""
            );
    }

    [Fact]
    public async Task Preference_is_a_number_in_version_4_and_a_word_before()
    {
        var (rows, _) = await ReadAsync(
            Card("FN:Ana\nEMAIL;PREF=2:b@a.test\nEMAIL:c@a.test\nEMAIL;PREF=1:a@a.test", "4.0")
                + Card("FN:Bia\nEMAIL;INTERNET:b@a.test\nEMAIL;INTERNET;PREF:a@a.test", "2.1")
        );
        rows.Select(row => row[VCardColumns.Email]).ShouldBe(["a@a.test", "a@a.test"]);
    }

    [Theory]
    [InlineData("FN:Ana Souza Lima", "Ana", "Souza Lima")]
    [InlineData("FN:Ana\nN:;;;;", "Ana", "")]
    [InlineData("N:Souza;Ana", "Ana", "Souza")]
    [InlineData("FN:ana@sol.test\nEMAIL:ana@sol.test", "", "")]
    [InlineData("EMAIL:ana@sol.test", "", "")]
    public async Task A_card_without_a_divided_name_is_named_by_the_whole_one(string content, string given, string family)
    {
        var (rows, _) = await ReadAsync(Card(content));
        rows.Select(row => (row[VCardColumns.GivenName], row[VCardColumns.FamilyName])).ShouldBe([(given, family)]);
    }

    [Theory]
    [InlineData("19800321", "1980-03-21")]
    [InlineData("1996-04-15T10:22:00Z", "1996-04-15")]
    [InlineData("--0415", "")]
    [InlineData("circa 1800", "")]
    public async Task A_birthday_is_a_whole_day_or_none(string text, string day)
    {
        var (rows, leftOut) = await ReadAsync(Card($"FN:Ana\nBDAY:{text}"));
        rows[0][VCardColumns.Birthday].ShouldBe(day);
        leftOut.Contains("BDAY (not a day)").ShouldBe(day.Length == 0);
    }

    [Fact]
    public async Task Folded_lines_are_one_also_where_a_fold_halves_a_character()
    {
        byte[] file = [.. "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jo"u8, 0xC3, .. "\r\n "u8, 0xA3, .. "o Aze\r\n\tvedo\r\nEND:VCARD\r\n"u8];
        var (rows, _) = await ReadAsync(file);
        rows[0][VCardColumns.FullName].ShouldBe("João Azevedo");
    }

    [Fact]
    public async Task Quoted_printable_values_go_on_behind_soft_breaks_in_their_own_character_set()
    {
        var (rows, _) = await ReadAsync(
            Card(
                """
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=53=6F=75=
                =7A=61;Jos=C3=
                =A9
                ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:S=E3o Jo=E3o
                LABEL;ENCODING=QUOTED-PRINTABLE:Rua=0D=0A=
                N:Nobody
                TITLE;ENCODING=QUOTED-PRINTABLE:=
                """,
                "2.1"
            )
        );
        var card = rows.ShouldHaveSingleItem();
        (card[VCardColumns.GivenName], card[VCardColumns.FamilyName]).ShouldBe(("José", "Souza"));
        card[VCardColumns.Organization].ShouldBe("São João");
    }

    [Fact]
    public async Task Every_value_is_read_in_its_own_encoding_even_where_a_file_mixes_them()
    {
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes(Card("FN:João")),
            .. Encoding.Latin1.GetBytes(Card("FN:José")),
            .. Encoding.Latin1.GetBytes(Card("FN;CHARSET=ISO-8859-1:Zoë", "2.1")),
        ];
        var (rows, _) = await ReadAsync(file);
        rows.Select(row => row[VCardColumns.FullName]).ShouldBe(["João", "José", "Zoë"]);
        var (wide, _) = await ReadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Card("FN:João 日本"))]);
        wide.Select(row => row[VCardColumns.FullName]).ShouldBe(["João 日本"]);
    }

    [Fact]
    public async Task A_broken_card_is_one_refused_row_with_its_line_and_the_others_are_read()
    {
        var rows = await RowsAsync(
            Encoding.UTF8.GetBytes(
                Card("FN:Ana")
                    + "BEGIN:VCARD\nFN:Open\n"
                    + Card("FN:Bia")
                    + "FN:Stray\nTEL:1\n"
                    + Card("FN:\0Nul")
                    + Card("FN:Team\nKIND:group", "4.0")
                    + Card($"NOTE:{new string('x', BoundedLines.Longest + 1)}\nFN:Long")
                    + Card("FN:Caio")
                    + "BEGIN:VCARD\nFN:Cut off"
            )
        );
        rows.Select(row => (row.Line, Refused: row.Problem is not null))
            .ShouldBe([(1, false), (5, true), (7, false), (11, true), (13, true), (17, true), (22, true), (27, false), (31, true)]);
        rows[6].Cells.Sum(cell => cell.Length).ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task The_card_of_an_agent_inside_a_card_and_a_picture_of_any_size_are_passed_over()
    {
        var picture = string.Concat(Enumerable.Repeat($" {new string('A', 75)}\n", 40_000));
        var (rows, leftOut) = await ReadAsync(
            Card($"FN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nPHOTO;BASE64:\n{picture}\nTEL:1", "2.1")
                + Card($"FN:Bia\nPHOTO:data:image/jpeg;base64,{new string('A', 3_000_000)}\nTEL:2", "4.0")
        );
        rows.Select(row => (row[VCardColumns.FullName], row[VCardColumns.Phone])).ShouldBe([("Ana", "1"), ("Bia", "2")]);
        leftOut.ShouldBe(["FN", "AGENT", "PHOTO"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("BEGIN:VCARD\nFN:Ana\nEND:VCARD", true)]
    [InlineData("\r\n begin:vCard\r\nFN:Ana\r\nEND:vCard", true)]
    [InlineData("name,card\nAna,BEGIN:VCARD\n", false)]
    public async Task Cards_are_known_by_how_the_file_begins(string file, bool isCards) =>
        (await TextForm.DetectAsync(Encoding.UTF8.GetBytes(file), null, null, TestContext.Current.CancellationToken))
            .Form.ShouldNotBeNull()
            .IsCards.ShouldBe(isCards);

    private static string Card(string content, string version = "3.0") => $"BEGIN:VCARD\nVERSION:{version}\n{content}\nEND:VCARD\n";

    private static Task<(List<Dictionary<string, string>> Rows, IReadOnlyList<string> LeftOut)> ReadAsync(string file) =>
        ReadAsync(Encoding.UTF8.GetBytes(file));

    private static async Task<(List<Dictionary<string, string>> Rows, IReadOnlyList<string> LeftOut)> ReadAsync(byte[] file)
    {
        var (rows, reader) = await OpenAsync(file);
        rows.ShouldAllBe(row => row.Problem == null);
        return (
            [.. rows.Select(row => VCardColumns.All.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second))],
            reader.LeftOut([VCardColumns.FullName, VCardColumns.Uid, VCardColumns.Note, VCardColumns.Role])
        );
    }

    private static async Task<List<CsvRow>> RowsAsync(byte[] file) => (await OpenAsync(file)).Rows;

    private static async Task<(List<CsvRow> Rows, VCardReader Reader)> OpenAsync(byte[] file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var head = file[..Math.Min(file.Length, TextForm.HeadSize)];
        var form = (await TextForm.DetectAsync(head, null, null, cancellation)).Form.ShouldNotBeNull();
        using var text = form.Open(new MemoryStream(file));
        var reader = new VCardReader(text, form.Encoding);
        var rows = new List<CsvRow>();
        while (await reader.ReadAsync(cancellation) is { } row)
        {
            rows.Add(row);
        }
        return (rows, reader);
    }
}
