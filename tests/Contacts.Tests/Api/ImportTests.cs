using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

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
    [InlineData(
        "google.csv",
        """{"columns": {"First Name": "firstName", "Last Name": "lastName", "E-mail 1 - Value": "email", "Phone 1 - Value": "phone", "Organization Title": "jobTitle", "Organization Name": {"field": "company", "by": "name"}}, "createMissing": ["company"]}"""
    )]
    [InlineData(
        "linkedin.csv",
        """{"columns": {"First Name": "firstName", "Last Name": "lastName", "Email Address": "email", "Position": "jobTitle", "Company": {"field": "company", "by": "name"}}, "createMissing": ["company"]}"""
    )]
    public async Task The_export_of_another_system_goes_in_whole(string file, string mapping)
    {
        var path = SharedData.PathOf($"contacts/{file}");
        var manager = app.Manager();
        var import = await ImportAsync(
            manager,
            mapping,
            await System.IO.File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)
        );
        import.GetProperty("failed").GetInt64().ShouldBe(0);
        import.GetProperty("created").GetInt64().ShouldBe(import.GetProperty("total").GetInt64());
        (await manager.GetAsync("?q=John").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Fact]
    public Task Nothing_of_another_workspace_comes_through_either_wall() => ContactsApp.WallsHoldAsync<ContactsApp>();

    private async Task<JsonElement> ImportAsync(Caller caller, string mapping, string file)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(mapping), "mapping" },
            { new StringContent(file), "file", "pessoas.csv" },
        };
        var answer = await caller.Http.PostAsync($"/api/{caller.Records}/imports", form, TestContext.Current.CancellationToken);
        var accepted = await Task.FromResult(answer).ReadJsonAsync(HttpStatusCode.Accepted);
        return await app.EndedAsync(caller, $"imports/{accepted.GetProperty("id").GetString()}");
    }

    private static (long Created, long Updated, long Skipped, long Failed) Counts(JsonElement import) =>
        (
            import.GetProperty("created").GetInt64(),
            import.GetProperty("updated").GetInt64(),
            import.GetProperty("skipped").GetInt64(),
            import.GetProperty("failed").GetInt64()
        );
}
