using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.Testing.Services.FileImports;

namespace CrmCloud.Contacts.Tests.Api;

/// <summary>Address books as phones and mail programs export them.</summary>
public sealed class VCardImportTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    private const string Cards = """
        BEGIN:VCARD
        VERSION:3.0
        N:Souza;Ana;;;
        FN:Ana Souza
        ORG:Padaria Sol
        TITLE:Dona
        EMAIL;TYPE=HOME:ana@home.test
        EMAIL;TYPE=WORK,PREF:ana@sol.test
        TEL;TYPE=CELL:+55 11 90000-0001
        ADR;TYPE=WORK:;;Rua A\, 10;Recife;PE;50000-000;Brasil
        BDAY:1980-03-22
        NOTE:Gosta de pão
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Bia
        BEGIN:VCARD
        VERSION:2.1
        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=81vila;Caio
        TEL;CELL:2
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        ORG:Nobody's card
        END:VCARD

        """;

    [Fact]
    public async Task A_file_of_cards_needs_no_mapping_and_a_broken_card_is_refused_with_its_line()
    {
        var manager = app.Manager();
        var import = await ImportAsync(manager, Cards);
        Counts(import).ShouldBe((2, 0, 0, 2));
        import.GetProperty("unmappedColumns").EnumerateArray().Select(column => column.GetString()).ShouldBe(["FN", "TEL", "NOTE"]);
        using var errors = await manager
            .GetAsync($"imports/{import.GetProperty("id").GetString()}/errors")
            .ShouldBeAsync(HttpStatusCode.OK);
        var refused = await errors.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        refused.ShouldContain("\n14,");
        refused.ShouldContain("not closed by END:VCARD");

        var ana = await FoundAsync(manager, "Ana");
        Of(ana).ShouldBe("Ana|Souza|ana@sol.test:work,ana@home.test:home|+55 11 90000-0001:mobile|Dona");
        ana.GetProperty("birthday").GetString().ShouldBe("1980-03-22");
        ana.GetProperty("address").GetProperty("street").GetString().ShouldBe("Rua A, 10");
        (await CompanyOfAsync(manager, ana)).ShouldBe("Padaria Sol");
        Of(await FoundAsync(manager, "Caio")).ShouldBe("Caio|Ávila||2:mobile|");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_of_who_has_an_address_and_adds_to_what_is_known()
    {
        var manager = app.Manager();
        await manager.MakeAsync(
            new { lastName = "Souza", emails = new[] { new { address = "ANA@sol.test" }, new { address = "ana@antes.test" } } }
        );
        var card = Cards[..(Cards.IndexOf("END:VCARD", StringComparison.Ordinal) + 10)];
        Counts(await ImportAsync(manager, card)).ShouldBe((0, 1, 0, 0));
        Of(await FoundAsync(manager, "Ana"))
            .ShouldBe("Ana|Souza|ANA@sol.test:work,ana@antes.test:,ana@home.test:home|+55 11 90000-0001:mobile|Dona");
        Counts(await ImportAsync(manager, card)).ShouldBe((0, 0, 1, 0));
    }

    [Fact]
    public async Task The_undo_takes_back_the_people_and_their_company_and_what_it_added()
    {
        var manager = app.Manager();
        var known = await manager.MakeAsync(new { lastName = "Souza", emails = new[] { new { address = "ana@sol.test" } } });
        var before = await manager.GetAsync(known).ReadJsonAsync();
        var path = $"imports/{(await ImportAsync(manager, Cards)).GetProperty("id").GetString()}";
        (await manager.PostAsync($"{path}/undo").ShouldBeAsync(HttpStatusCode.Accepted)).Dispose();
        (await app.EndedAsync(manager, path)).GetProperty("state").GetString().ShouldBe("undone");
        var people = await manager.GetAsync("").ReadJsonAsync();
        Of(people.GetProperty("items").EnumerateArray().ShouldHaveSingleItem()).ShouldBe(Of(before));
        (await manager.Companies().GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task The_preview_says_that_these_are_cards_and_shows_who_is_in_them()
    {
        var manager = app.Manager();
        var preview = await PostAsync(manager, "imports/preview", Cards).ReadJsonAsync();
        preview.GetProperty("format").GetString().ShouldBe("vcard");
        preview.GetProperty("mapping").GetProperty("columns").GetProperty("ORG").GetString().ShouldBe("company");
        preview.GetProperty("mapping").GetProperty("createMissing")[0].GetString().ShouldBe("company");
        var ana = preview.GetProperty("rows")[0].GetProperty("record");
        ana.GetProperty("emails")[0].GetProperty("address").GetString().ShouldBe("ana@sol.test");
        ana.GetProperty("company").GetString().ShouldBe("Padaria Sol");
        preview.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("line").GetInt64()).ShouldBe([14, 22]);
    }

    [Fact]
    public async Task A_mapping_of_ones_own_maps_the_cards_columns_and_companies_are_not_imported_from_cards()
    {
        var manager = app.Manager();
        var mapping = """{"columns": {"UID": "externalId", "FN": "name", "TEL": "phone"}, "match": "externalId"}""";
        var file = "BEGIN:VCARD\nVERSION:4.0\nUID:7\nFN:Ana Souza\nTEL:1\nEMAIL:ana@sol.test\nEND:VCARD\n";
        Counts(await ImportAsync(manager, file, mapping)).ShouldBe((1, 0, 0, 0));
        Counts(await ImportAsync(manager, file.Replace("TEL:1", "TEL:2", StringComparison.Ordinal), mapping)).ShouldBe((0, 1, 0, 0));
        Of(await FoundAsync(manager, "Ana")).ShouldBe("Ana|Souza||1:,2:|");

        await PostAsync(manager.Companies(), "imports/preview", file)
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await PostAsync(manager.Companies(), "imports", file).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "imports.mapping-missing");
    }

    [Theory]
    [InlineData(
        "John_Doe_ANDROID.vcf",
        "||john.doe@company.com:||@",
        "||jane.doe@company.com:||@",
        "|Ñ Ñ Ñ Ñ||123456789:mobile|@",
        "|Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ||123456:mobile,234567:home,3456789:mobile,45678901:home|@",
        "Ñ Ñ Ñ|Ñ Ñ|bob@company.com:work|123456:mobile|@ÑÑÑÑÑÑÑÑÑÑÑÑ",
        "|ÑÑÑÑ|henry@company.com:|55556666:mobile|@ÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑ"
    )]
    [InlineData("John_Doe_EVOLUTION.vcf", "John|Doe|john.doe@ibm.com:work|905-666-1234:mobile,905-555-1234:work|Money Counter@IBM")]
    [InlineData(
        "John_Doe_IPHONE.vcf",
        "John|Doe|john.doe@ibm.com:|905-555-1234:mobile,905-666-1234:home,905-777-1234:work,905-888-1234:fax,905-999-1234:fax,905-111-1234:pager,905-222-1234:assistantphone|Money Counter@IBM"
    )]
    [InlineData(
        "John_Doe_MAC_ADDRESS_BOOK.vcf",
        "John|Doe|john.doe@ibm.com:work|905-777-1234:work,905-666-1234:home,905-555-1234:mobile,905-888-1234:fax,905-999-1234:fax,905-111-1234:pager,905-222-1234:AssistantPhone|Money Counter@IBM"
    )]
    [InlineData(
        "fullcontact.vcf",
        "FirstName|LastName|home@example.com:home,work@example.com:work,school@example.com:school,other@example.com:other,custom@example.com:customtype|555-555-1111:home,555-555-1112:work,555-555-1113:mobile,555-555-1114:mobile,555-555-1115:,555-555-1116:fax,555-555-1117:fax,555-555-1118:,555-555-1119:|Title1@Organization1"
    )]
    [InlineData(
        "gmail-single.vcf",
        "Greg|Dartmouth|gdartmouth@hotmail.com:|555 555 1111:mobile,555 555 2222:GRAND_CENTRAL|TheJobTitle@TheCompany"
    )]
    [InlineData(
        "outlook-2003.vcf",
        "John|Doe|jdoe@hotmail.com:|BusinessPhone:work,HomePhone:home,MobilePhone:mobile,BusinessFaxPhone:fax|The Job Title@Company, The"
    )]
    [InlineData(
        "rfc2426-example.vcf",
        "Frank|Dawson|Frank_Dawson@Lotus.com:,fdawson@earthlink.net:|+1-919-676-9515:work,+1-919-676-9564:fax|@Lotus Development Corporation",
        "Tim|Howes|howes@netscape.com:|+1-415-937-3419:work,+1-415-528-4164:fax|@Netscape Communications Corp."
    )]
    [InlineData(
        "thunderbird-MoreFunctionsForAddressBook-extension.vcf",
        "John|Doe|doe.john@hotmail.com:,additional-email@company.com:,additional-email1@company.com:,additional-email2@company.com:,additional-email3@company.com:|555-555-1111:work,555-555-2222:home,555-555-5555:mobile,555-555-3333:fax,555-555-4444:pager|TheTitle@TheOrganization"
    )]
    public async Task The_address_book_of_a_real_program_goes_in_whole(string file, params string[] people)
    {
        var cards = await File.ReadAllBytesAsync(SharedData.PathOf($"contacts/vcard/{file}"), TestContext.Current.CancellationToken);
        var manager = app.Manager();
        Counts(await ImportAsync(manager, cards)).ShouldBe((people.Length, 0, 0, 0));
        List<string> found = [];
        foreach (var person in (await manager.GetAsync("?sort=createdAt").ReadJsonAsync()).GetProperty("items").EnumerateArray())
        {
            found.Add($"{Of(person)}@{await CompanyOfAsync(manager, person)}");
        }
        found.ShouldBe(people, ignoreOrder: true);
    }

    private Task<JsonElement> ImportAsync(Caller caller, string file, string? mapping = null) => app.ImportAsync(caller, file, mapping);

    private Task<JsonElement> ImportAsync(Caller caller, byte[] file) => app.ImportAsync(caller, file, mapping: null);

    private static Task<HttpResponseMessage> PostAsync(Caller caller, string path, string file) =>
        FileImports.PostAsync(caller, path, System.Text.Encoding.UTF8.GetBytes(file));

    private static async Task<JsonElement> FoundAsync(Caller caller, string name) =>
        (await caller.GetAsync($"?q={name}").ReadJsonAsync()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();

    private static async Task<string?> CompanyOfAsync(Caller caller, JsonElement person) =>
        person.GetProperty("companies").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
            ? (await caller.Companies().GetAsync(first.GetProperty("companyId").GetGuid()).ReadJsonAsync()).GetProperty("name").GetString()
            : null;

    /// <summary>first|last|addresses with their kinds|numbers with theirs|job title</summary>
    private static string Of(JsonElement person) =>
        string.Join(
            '|',
            Text(person, "firstName"),
            Text(person, "lastName"),
            Items(person, "emails", "address"),
            Items(person, "phones", "number"),
            Text(person, "jobTitle")
        );

    private static string Items(JsonElement person, string list, string value) =>
        string.Join(',', person.GetProperty(list).EnumerateArray().Select(item => $"{Text(item, value)}:{Text(item, "kind")}"));

    private static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out var text) ? text.GetString() : null;
}
