using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.SupportTicketing.Tests;

public sealed class ArticleTests(SupportApp app) : IClassFixture<SupportApp>
{
    [Fact]
    public async Task Articles_are_found_by_the_words_of_title_and_text()
    {
        var articles = app.Manager() with { Records = "articles" };
        var clean = await articles.MakeAsync(
            new
            {
                title = "Limpar o forno",
                text = "Use **vinagre**.",
                category = "Forno",
                published = true,
            }
        );
        await articles.MakeAsync(new { title = "Trocar a lâmpada", text = "Desligue antes." });
        foreach (var words in (string[])["forno", "VINAGRE", "limp"])
        {
            (await articles.GetAsync($"?q={words}").ReadJsonAsync())
                .GetProperty("items")
                .EnumerateArray()
                .ShouldHaveSingleItem()
                .GetProperty("id")
                .GetGuid()
                .ShouldBe(clean);
        }
        (await articles.GetAsync("?filter[published]=false").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"title": " "}""")]
    [InlineData("""{"title": "Vazio", "published": true}""")]
    public async Task An_article_without_a_title_or_a_published_one_that_says_nothing_is_refused(string body) =>
        await (app.Manager() with { Records = "articles" })
            .PostAsync("", JsonElement.Parse(body))
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    [Fact]
    public async Task Customers_find_what_is_published_in_their_portal_and_nothing_else()
    {
        var agent = app.Manager();
        var articles = agent with { Records = "articles" };
        var shown = await articles.MakeAsync(
            new
            {
                title = "Limpar o forno",
                text = "Use vinagre.",
                published = true,
            }
        );
        var draft = await articles.MakeAsync(new { title = "Forno por dentro", text = "Rascunho" });
        var foreign = await (app.Manager() with { Records = "articles" }).MakeAsync(
            new
            {
                title = "Forno alheio",
                text = "x",
                published = true,
            }
        );
        using var customer = app.Anonymous();
        var portal = $"/api/portal/{FakeDirectory.SlugOf(agent.WorkspaceId)}/articles";
        var cancellation = TestContext.Current.CancellationToken;
        (await customer.GetAsync($"{portal}?q=forno", cancellation).ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("id")
            .GetGuid()
            .ShouldBe(shown);
        (await customer.GetAsync($"{portal}/{shown}", cancellation).ReadJsonAsync())
            .GetProperty("text")
            .GetString()
            .ShouldBe("Use vinagre.");
        foreach (var hidden in (Guid[])[draft, foreign])
        {
            await customer.GetAsync($"{portal}/{hidden}", cancellation).ShouldBeProblemAsync(HttpStatusCode.NotFound, "articles.not-found");
        }
        await customer
            .GetAsync("/api/portal/nobody/articles", cancellation)
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "portal.not-found");
    }

    [Fact]
    public async Task A_portal_says_whose_it_is_and_nothing_more()
    {
        var workspace = app.Manager().WorkspaceId;
        using var customer = app.Anonymous();
        var cancellation = TestContext.Current.CancellationToken;
        (await customer.GetAsync($"/api/portal/{FakeDirectory.SlugOf(workspace)}", cancellation).ReadJsonAsync())
            .EnumerateObject()
            .ShouldHaveSingleItem()
            .Value.GetString()
            .ShouldBe(FakeDirectory.NameOf(workspace));
        await customer.GetAsync("/api/portal/nobody", cancellation).ShouldBeProblemAsync(HttpStatusCode.NotFound, "portal.not-found");
    }
}
