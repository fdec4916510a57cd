using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Contacts.Tests.Api;

public sealed class CompanyTests(ContactsApp app) : IClassFixture<ContactsApp>
{
    [Fact]
    public async Task A_company_is_created_read_and_changed()
    {
        var companies = app.Manager().Companies();
        var company = await companies
            .PostAsync(
                "",
                new
                {
                    name = "Acme",
                    taxId = "11.222.333/0001-81",
                    domain = "acme.example",
                    annualRevenue = new { amount = 1234.5, currency = "USD" },
                    region = "SP",
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        company.GetProperty("annualRevenue").GetRawText().ShouldBe("""{"amount":1234.5,"currency":"USD"}""");
        var id = company.GetProperty("id").GetGuid();
        (await companies.PatchAsync(id, new { size = "11-50" }).ReadJsonAsync()).GetProperty("size").GetString().ShouldBe("11-50");
        (await app.EventsAsync(id)).ShouldBe(["contacts.company-created.v1", "contacts.company-changed.v1"]);
    }

    [Fact]
    public async Task A_bare_revenue_is_in_the_workspaces_currency_and_keeps_the_one_it_has()
    {
        var companies = app.Manager().Companies();
        var sol = await companies.PostAsync("", new { name = "Sol", annualRevenue = 10 }).ReadJsonAsync(HttpStatusCode.Created);
        sol.GetProperty("annualRevenue").GetRawText().ShouldBe("""{"amount":10,"currency":"BRL"}""");
        var id = await companies.MakeAsync(new { name = "Acme", annualRevenue = new { amount = 5, currency = "USD" } });
        var acme = await companies.PatchAsync(id, new { annualRevenue = 7 }).ReadJsonAsync();
        acme.GetProperty("annualRevenue").GetRawText().ShouldBe("""{"amount":7,"currency":"USD"}""");
        (await companies.PatchAsync(id, new { annualRevenue = (decimal?)null }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        acme = await companies.PatchAsync(id, new { annualRevenue = 8 }).ReadJsonAsync();
        acme.GetProperty("annualRevenue").GetRawText().ShouldBe("""{"amount":8,"currency":"BRL"}""");

        var lua = await companies.MakeAsync(new { name = "Lua" });
        var job = await companies
            .PostAsync("bulk", new { ids = new[] { lua }, patch = new { annualRevenue = 9 } })
            .ReadJsonAsync(HttpStatusCode.Accepted);
        await app.EndedAsync(companies, $"jobs/{job.GetProperty("id").GetString()}");
        var money = (await companies.GetAsync(lua).ReadJsonAsync()).GetProperty("annualRevenue");
        money.GetProperty("currency").GetString().ShouldBe("BRL");
    }

    [Theory]
    [InlineData("""{"name":" "}""", "name")]
    [InlineData("""{}""", "name")]
    [InlineData("""{"name":"A","taxId":"11.222.333/0001-82"}""", "taxId")]
    [InlineData("""{"name":"A","parentId":"01900000-0000-7000-8000-000000000001"}""", "parentId")]
    public async Task What_is_not_acceptable_is_refused_and_named(string body, string field) =>
        (
            await app.Manager()
                .Companies()
                .PostAsync("", JsonElement.Parse(body))
                .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid")
        )
            .GetProperty("errors")
            .TryGetProperty(field, out _)
            .ShouldBeTrue();

    [Fact]
    public async Task Companies_form_no_circle()
    {
        var companies = app.Manager().Companies();
        var top = await companies.MakeAsync(new { name = "Topo" });
        var middle = await companies.MakeAsync(new { name = "Meio", parentId = top });
        var bottom = await companies.MakeAsync(new { name = "Base", parentId = middle });
        foreach (var below in new[] { top, middle, bottom })
        {
            (await companies.PatchAsync(top, new { parentId = below }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
        }
        (await companies.PatchAsync(bottom, new { parentId = top }).ShouldBeAsync(HttpStatusCode.OK)).Dispose();
        (await companies.GetAsync($"?filter[parentId]={top}").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(2);
    }
}
