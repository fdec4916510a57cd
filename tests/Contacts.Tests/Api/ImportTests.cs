using System.Net;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;
using static CrmCloud.Testing.Services.FileImports;

namespace CrmCloud.Contacts.Tests.Api;

/// <summary>Files of people and companies; how imports work inside is tested with the building blocks.</summary>
public sealed class ImportTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    private const string People = """
        {
          "columns": {
            "id": "externalId", "nome": "firstName", "email": "email", "fone": "phone",
            "empresa": { "field": "company", "by": "name" }
          },
          "match": "externalId", "createMissing": ["company"]
        }
        """;
    private const string File =
        "id,nome,email,fone,empresa\n1,Ana,ana@sol.test,+55 11 90000-0001,Padaria Sol\n2,Bia,bia@sol.test,,Padaria Sol\n";

    [Fact]
    public async Task A_file_of_people_makes_them_and_their_company_and_the_same_again_changes_nothing()
    {
        var manager = app.Manager();
        Counts(await ImportAsync(manager, People, File)).ShouldBe((2, 0, 0, 0));
        var ana = (await manager.GetAsync("?filter[externalId]=1").ReadJsonAsync()).GetProperty("items")[0];
        ana.GetProperty("emails")[0].GetProperty("address").GetString().ShouldBe("ana@sol.test");
        ana.GetProperty("phones")[0].GetProperty("number").GetString().ShouldBe("+55 11 90000-0001");
        var companies = await manager.Companies().GetAsync("").ReadJsonAsync();
        companies.GetProperty("total").GetInt64().ShouldBe(1);
        ana.GetProperty("companies")[0]
            .GetProperty("companyId")
            .GetString()
            .ShouldBe(companies.GetProperty("items")[0].GetProperty("id").GetString());
        Counts(await ImportAsync(manager, People, File)).ShouldBe((0, 0, 2, 0));
    }

    [Fact]
    public async Task The_undo_takes_back_the_people_and_the_company_that_nobody_else_has()
    {
        var manager = app.Manager();
        var import = await ImportAsync(manager, People, File);
        var path = $"imports/{import.GetProperty("id").GetString()}";
        (await manager.PostAsync($"{path}/undo")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await app.EndedAsync(manager, path)).GetProperty("state").GetString().ShouldBe("undone");
        (await manager.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
        (await manager.Companies().GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task By_e_mail_a_person_is_known_by_their_address_whatever_its_case()
    {
        var manager = app.Manager();
        await manager.MakeAsync(new { firstName = "Ana", emails = new[] { new { address = "Ana@Sol.test" } } });
        var mapping = """{"columns": {"email": "email", "cargo": "jobTitle"}, "match": "email"}""";
        Counts(await ImportAsync(manager, mapping, "email,cargo\nana@sol.test,Dona\n")).ShouldBe((0, 1, 0, 0));
        (await manager.GetAsync("").ReadJsonAsync()).GetProperty("items")[0].GetProperty("jobTitle").GetString().ShouldBe("Dona");
    }

    [Fact]
    public async Task A_row_that_breaks_a_rule_is_refused_and_the_others_go_in()
    {
        var manager = app.Manager().Companies();
        var mapping = """{"columns": {"nome": "name", "cnpj": "taxId"}}""";
        Counts(await ImportAsync(manager, mapping, "nome,cnpj\nSol,11.222.333/0001-81\nLua,11.222.333/0001-82\n,\n"))
            .ShouldBe((1, 0, 1, 1));
    }

    [Theory]
    [InlineData("nome;faturamento\nSol;1.200.000,00\nLua;350000\n", ",")]
    [InlineData("nome;faturamento\nSol;1200000\n", ",")]
    [InlineData("nome;faturamento\nSol;1200000.50\n", ".")]
    [InlineData("nome,faturamento\nSol,1200000\n", ".")]
    public async Task Amounts_are_read_as_the_file_writes_them(string rows, string separator)
    {
        var manager = app.Manager().Companies();
        var mapping = await ProposedAsync(manager, rows);
        JsonElement.Parse(mapping).GetProperty("decimal").GetString().ShouldBe(separator);
        Counts(await ImportAsync(manager, mapping, rows)).Failed.ShouldBe(0);
    }

    [Theory]
    [InlineData(
        "google.csv",
        "Alice Brown, Director of AI Labs, alice.brown@email.com, +1-555-0125",
        "Bob Wilson, Founder of Startup Inc, bob@startup.com, ",
        "Jane Smith, CTO of Tech Co, jane@example.com, +1-555-0124",
        "John Doe, CEO of Acme Corp, john@example.com, +1-555-0123"
    )]
    [InlineData(
        "linkedin.csv",
        "Alice Brown, Director of Engineering of AI Labs, alice.brown@email.com, ",
        "Bob Wilson, Founder of Startup Inc, , ",
        "Charlie Davis, Co-founder of Stealth, charlie@startup.com, ",
        "Jane Smith, CTO of Tech Co, jane@example.com, ",
        "John Doe, CEO of Acme Corp, john@example.com, "
    )]
    public async Task The_export_of_another_system_goes_in_whole_by_the_proposed_mapping(string file, params string[] people)
    {
        var rows = await System.IO.File.ReadAllTextAsync(SharedData.PathOf($"contacts/{file}"), TestContext.Current.CancellationToken);
        var manager = app.Manager();
        Counts(await ImportAsync(manager, await ProposedAsync(manager, rows), rows)).ShouldBe((people.Length, 0, 0, 0));
        List<string> found = [];
        foreach (var person in (await manager.GetAsync("?sort=name").ReadJsonAsync()).GetProperty("items").EnumerateArray())
        {
            var company = await manager
                .Companies()
                .GetAsync(person.GetProperty("companies")[0].GetProperty("companyId").GetGuid())
                .ReadJsonAsync();
            found.Add(
                $"{Text(person, "name")}, {Text(person, "jobTitle")} of {Text(company, "name")}, {First(person, "emails", "address")}, {First(person, "phones", "number")}"
            );
        }
        found.ShouldBe(people);
    }

    [Theory]
    [InlineData(
        "contacts",
        "Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner",
        "externalId firstName lastName email phone jobTitle company owner"
    )]
    [InlineData(
        "contacts",
        "First Name,Last Name,Email,Phone,Account Name,Mailing City,Last Activity",
        "firstName lastName email phone company"
    )]
    [InlineData(
        "contacts",
        "Person - ID,Person - Name,Person - Email,Person - Phone,Organization - Name,Person - Last activity date",
        "externalId name email phone company"
    )]
    [InlineData(
        "contacts",
        "Nome,Sobrenome,E-mail,Celular,Empresa,Cargo,Responsável",
        "firstName lastName email phone company jobTitle owner"
    )]
    [InlineData("contacts", "Id,Nome completo,Emails,OwnerId,Address,Aniversário", "externalId name email birthday")]
    [InlineData("companies", "Record ID,Company name,Website URL,Company owner,Create Date", "externalId name domain owner createdAt")]
    [InlineData("companies", "Person - Name,Organization - Name,Organization - Website,Porte", "name domain size")]
    public async Task The_preview_knows_the_columns_of_other_systems(string records, string header, string fields)
    {
        var manager = app.Manager() with { Records = records };
        var row = string.Join(',', header.Split(',').Select(column => column is "OwnerId" ? "005A" : "x"));
        var columns = JsonElement.Parse(await ProposedAsync(manager, $"{header}\n{row}\n")).GetProperty("columns");
        columns
            .EnumerateObject()
            .Select(column => column.Value.ValueKind == JsonValueKind.String ? column.Value.GetString() : Text(column.Value, "field"))
            .ShouldBe(fields.Split(' '));
    }

    [Fact]
    public async Task One_person_in_two_rows_of_a_file_becomes_one_and_without_a_match_two()
    {
        var manager = app.Manager();
        const string twice = "nome,email,fone\nAna,ana@sol.test,1\nAna Souza,ANA@sol.test,2\n";
        var columns = """ "columns": {"nome": "name", "email": "email", "fone": "phone"} """;
        Counts(await ImportAsync(manager, $$"""{ {{columns}}, "match": "email" }""", twice)).ShouldBe((1, 1, 0, 0));
        var ana = (await manager.GetAsync("").ReadJsonAsync()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        Text(ana, "name").ShouldBe("Ana Souza");
        ana.GetProperty("emails").GetArrayLength().ShouldBe(1);
        ana.GetProperty("phones").EnumerateArray().Select(phone => Text(phone, "number")).ShouldBe(["1", "2"]);

        var other = app.Manager();
        Counts(await ImportAsync(other, $$"""{ {{columns}} }""", twice)).ShouldBe((2, 0, 0, 0));
    }

    [Fact]
    public Task Nothing_of_another_workspace_comes_through_either_wall() => ContactsApp.WallsHoldAsync<ContactsApp>();

    private Task<JsonElement> ImportAsync(Caller caller, string mapping, string file) => app.ImportAsync(caller, file, mapping);

    private static async Task<string> ProposedAsync(Caller caller, string file) =>
        (await PostAsync(caller, "imports/preview", Encoding.UTF8.GetBytes(file)).ReadJsonAsync()).GetProperty("mapping").GetRawText();

    private static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static string? First(JsonElement person, string list, string value) =>
        person.GetProperty(list).EnumerateArray().Select(item => Text(item, value)).FirstOrDefault();
}
