using System.Net;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.MarketingAutomation.Tests;

public sealed class TemplateTests(MarketingApp app) : IClassFixture<MarketingApp>
{
    [Fact]
    public async Task A_preview_fills_the_places_and_leaves_those_without_a_value_empty()
    {
        var marketer = app.Marketer();
        var id = await marketer.MakeAsync(
            new
            {
                name = "Boas-vindas",
                subject = "Olá, {{contact.firstName}}",
                body = "Da {{contact.company}} em {{contact.city}}.",
            }
        );
        var preview = await marketer
            .PostAsync($"{id}/preview", new { contact = new { firstName = "Ana", company = "<b>Sol</b>" } })
            .ReadJsonAsync();
        preview.GetProperty("subject").GetString().ShouldBe("Olá, Ana");
        preview.GetProperty("body").GetString().ShouldBe("Da &lt;b&gt;Sol&lt;/b&gt; em .");
    }

    [Theory]
    [InlineData("{{#if contact.firstName}}sem fim")]
    [InlineData("{{contact.firstName")]
    public async Task Places_that_are_not_well_formed_are_refused_when_the_template_is_stored(string body)
    {
        var marketer = app.Marketer();
        await marketer
            .PostAsync(
                "",
                new
                {
                    name = "Quebrado",
                    subject = "x",
                    body,
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await marketer.GetAsync("").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Who_may_only_read_marketing_changes_nothing()
    {
        var marketer = app.Marketer();
        var id = await marketer.MakeAsync(
            new
            {
                name = "Boas-vindas",
                subject = "x",
                body = "y",
            }
        );
        var reader = app.With("marketing:read", marketer.WorkspaceId);
        (await reader.GetAsync(id).ReadJsonAsync()).GetProperty("name").GetString().ShouldBe("Boas-vindas");
        (await reader.PatchAsync(id, new { name = "Outro" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_change_is_told()
    {
        var marketer = app.Marketer();
        var id = await marketer.MakeAsync(
            new
            {
                name = "Boas-vindas",
                subject = "x",
                body = "y",
            }
        );
        await marketer.PatchAsync(id, new { name = "Bem-vindo" }).ReadJsonAsync();
        (await marketer.DeleteAsync(id)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await app.EventsAsync(id)).ShouldAllBe(type => type == "marketing.template-changed.v1");
        (await app.EventsAsync(id)).Length.ShouldBe(3);
    }

    [Fact]
    public Task Nothing_of_another_workspace_comes_through_either_wall() => MarketingApp.WallsHoldAsync<MarketingApp>();
}
