using System.Net;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

/// <summary>The warning while someone types: who it may be, and by what.</summary>
public sealed class DuplicateTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Theory]
    [InlineData("email=%20ANA@sol.test", "email")]
    [InlineData("email=second@sol.test", "email")]
    [InlineData("phone=%2B55 11 98765-4321", "phone")]
    [InlineData("phone=1187654321", "phone")]
    [InlineData("taxId=52998224725", "taxId")]
    [InlineData("name=joao  DE SOUZA", "name")]
    [InlineData("name=João de Souza&email=ana@sol.test&phone=11 98765 4321", "email,phone,name")]
    [InlineData("name=João&email=other@sol.test&phone=11 98765 0000&taxId=11144477735", "")]
    public async Task A_person_is_known_by_address_number_tax_number_or_name_with_the_reasons(string query, string reasons)
    {
        var manager = app.Manager();
        var id = await manager.MakeAsync(
            new
            {
                firstName = "João",
                lastName = "de Souza",
                emails = new[] { new { address = "Ana@sol.test" }, new { address = "second@sol.test" } },
                phones = new[] { new { number = "(11) 98765-4321" } },
                taxId = "529.982.247-25",
            }
        );
        (await FoundAsync(manager, $"duplicates?{query}")).ShouldBe(reasons.Length == 0 ? [] : [(id, reasons)]);
        (await FoundAsync(manager, $"duplicates?{query}&except={id}")).ShouldBeEmpty();
        (await FoundAsync(app.Manager(), $"duplicates?{query}")).ShouldBeEmpty();
        (await manager.DeleteAsync(id).ShouldBeAsync(HttpStatusCode.NoContent)).Dispose();
        (await FoundAsync(manager, $"duplicates?{query}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_surest_sign_comes_first()
    {
        var manager = app.Manager();
        var namesake = await manager.MakeAsync(new { firstName = "Ana", lastName = "Souza" });
        var same = await manager.MakeAsync(new { lastName = "Outra", emails = new[] { new { address = "ana@sol.test" } } });
        (await FoundAsync(manager, "duplicates?name=Ana Souza&email=ana@sol.test")).ShouldBe([(same, "email"), (namesake, "name")]);
    }

    [Theory]
    [InlineData("taxId=11222333000181", "taxId")]
    [InlineData("domain=https://www.Acme.example/contact", "domain")]
    [InlineData("name=ACMÉ", "name")]
    [InlineData("name=Acme Ltda", "")]
    public async Task A_company_is_known_by_tax_number_domain_or_name(string query, string reasons)
    {
        var companies = app.Manager().Companies();
        var id = await companies.MakeAsync(
            new
            {
                name = "Acme",
                taxId = "11.222.333/0001-81",
                domain = "acme.example",
            }
        );
        (await FoundAsync(companies, $"duplicates?{query}")).ShouldBe(reasons.Length == 0 ? [] : [(id, reasons)]);
    }

    [Fact]
    public async Task A_warning_refuses_nothing_and_signs_have_bounds()
    {
        var manager = app.Manager();
        await manager.MakeAsync(new { lastName = "Souza", emails = new[] { new { address = "ana@sol.test" } } });
        await manager.MakeAsync(new { lastName = "Souza", emails = new[] { new { address = "ana@sol.test" } } });
        await manager
            .GetAsync($"duplicates?name={new string('x', 301)}")
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "lists.bad-value");
        (await FoundAsync(manager, "duplicates")).ShouldBeEmpty();
    }

    private static async Task<List<(Guid Id, string Reasons)>> FoundAsync(Caller caller, string path) =>
        [
            .. (await caller.GetAsync(path).ReadJsonAsync())
                .GetProperty("items")
                .EnumerateArray()
                .Select(item =>
                    (
                        item.GetProperty("id").GetGuid(),
                        string.Join(',', item.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()))
                    )
                ),
        ];
}
