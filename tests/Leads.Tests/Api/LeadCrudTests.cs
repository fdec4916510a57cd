using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using CrmCloud.Testing.Services;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Api;

public sealed class LeadCrudTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task A_lead_is_created_read_changed_binned_and_restored()
    {
        var manager = app.Manager();
        using var created = await manager
            .PostAsync(
                "",
                new
                {
                    firstName = "Ana",
                    lastName = "Souza",
                    email = "ana@example.com",
                    tags = new[] { "b2b" },
                }
            )
            .ShouldBeAsync(HttpStatusCode.Created);
        var lead = await created.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var id = lead.GetProperty("id").GetGuid();
        created.Headers.Location!.ToString().ShouldBe($"/api/leads/{id}");
        created.Headers.ETag!.Tag.ShouldBe("\"1\"");
        lead.GetProperty("name").GetString().ShouldBe("Ana Souza");
        lead.GetProperty("status").GetString().ShouldBe("new");

        var changed = await manager.PatchAsync(id, new { lastName = (string?)null, city = "Recife" }).ReadJsonAsync();
        changed.GetProperty("name").GetString().ShouldBe("Ana");
        changed.GetProperty("email").GetString().ShouldBe("ana@example.com");
        (await manager.GetAsync(id).ReadJsonAsync()).GetRawText().ShouldBe(changed.GetRawText());

        (
            await manager
                .Http.DeleteAsync($"/api/leads/{id}", TestContext.Current.CancellationToken)
                .ShouldBeAsync(HttpStatusCode.NoContent)
        ).Dispose();
        await manager.GetAsync(id).ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        await manager.PatchAsync(id, new { city = "X" }).ShouldBeProblemAsync(HttpStatusCode.NotFound, "leads.not-found");
        (await manager.PostAsync($"{id}/restore").ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(4);
        await manager.PostAsync($"{id}/restore").ShouldBeProblemAsync(HttpStatusCode.Conflict, "leads.not-in-the-bin");
        (await app.EventsAsync(id)).ShouldBe([
            "leads.lead-created.v1",
            "leads.lead-changed.v1",
            "leads.lead-deleted.v1",
            "leads.lead-restored.v1",
        ]);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused_as_an_unsupported_media_type()
    {
        using var text = new StringContent("Ana", Encoding.UTF8, "text/plain");
        await app.Manager()
            .Http.PostAsync("/api/leads", text, TestContext.Current.CancellationToken)
            .ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "request.unsupported-media-type");
    }

    [Fact]
    public async Task A_field_given_twice_is_refused()
    {
        using var twice = new StringContent("""{"firstName":"Ana","firstName":"Bia"}""", Encoding.UTF8, "application/json");
        await app.Manager()
            .Http.PostAsync("/api/leads", twice, TestContext.Current.CancellationToken)
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Fact]
    public async Task A_version_that_is_no_longer_the_current_one_is_refused_with_the_current_state()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        (await manager.PatchAsync(id, new { city = "A" }, "\"1\"").ShouldBeAsync(HttpStatusCode.OK)).Headers.ETag!.Tag.ShouldBe("\"2\"");
        var problem = await manager
            .PatchAsync(id, new { city = "B" }, "\"1\"")
            .ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        problem.GetProperty("current").GetProperty("version").GetInt64().ShouldBe(2);
        problem.GetProperty("current").GetProperty("city").GetString().ShouldBe("A");
        (await manager.PatchAsync(id, new { city = "C" }, "*").ShouldBeAsync(HttpStatusCode.OK)).Dispose();
    }

    [Fact]
    public async Task Changes_at_the_same_moment_are_all_kept_or_refused_and_never_an_error()
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => manager.PatchAsync(id, new { city = $"{i}" })));
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || answer.StatusCode == HttpStatusCode.PreconditionFailed);
        var kept = answers.Count(answer => answer.StatusCode == HttpStatusCode.OK);
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(1 + kept);
        (await app.ScalarAsync<long>($"select count(*) from ledger where record_id = '{id}'")).ShouldBe(1 + kept);
    }

    [Theory]
    [InlineData("""{"lastName": "x", "nickname": "y"}""", HttpStatusCode.BadRequest, "nickname")]
    [InlineData("""{"lastName": 7}""", HttpStatusCode.BadRequest, "lastName")]
    [InlineData("""{"tags": "x"}""", HttpStatusCode.BadRequest, "tags")]
    [InlineData("""{"lastName": "\ud83d"}""", HttpStatusCode.BadRequest, "lastName")]
    [InlineData("""{"name": "Ana"}""", HttpStatusCode.BadRequest, "name")]
    [InlineData("""{"custom": {"unheardOf": 1}}""", HttpStatusCode.BadRequest, "custom.unheardOf")]
    [InlineData("""{"lastName": "a\u0000b"}""", HttpStatusCode.UnprocessableEntity, "lastName")]
    [InlineData("""{"lastName": "x", "status": "working"}""", HttpStatusCode.UnprocessableEntity, "status")]
    [InlineData("""{"lastName": "x", "ownerId": "01900000-0000-7000-8000-000000000001"}""", HttpStatusCode.UnprocessableEntity, "ownerId")]
    [InlineData("""{"lastName": "x", "score": 7}""", HttpStatusCode.UnprocessableEntity, "score")]
    [InlineData("""{"lastName": "x", "createdAt": "2026-01-01T00:00:00Z"}""", HttpStatusCode.UnprocessableEntity, "createdAt")]
    [InlineData("""{"email": "not an address"}""", HttpStatusCode.UnprocessableEntity, "email")]
    public async Task Bad_input_is_refused_naming_the_field_on_create_and_on_patch(string body, HttpStatusCode status, string field)
    {
        var manager = app.Manager();
        var id = await manager.CreateAsync();
        foreach (var (method, path) in new[] { (HttpMethod.Post, "/api/leads"), (HttpMethod.Patch, $"/api/leads/{id}") })
        {
            using var request = new HttpRequestMessage(method, path)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            using var answer = await manager.Http.SendAsync(request, TestContext.Current.CancellationToken).ShouldBeAsync(status);
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(problem.GetRawText());
        }
        (await manager.GetAsync(id).ReadJsonAsync()).GetProperty("version").GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"lastName\": \"x\"} trailing")]
    public async Task A_body_that_is_no_object_is_malformed(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        (
            await app.Manager()
                .Http.PostAsync("/api/leads", content, TestContext.Current.CancellationToken)
                .ShouldBeAsync(HttpStatusCode.BadRequest)
        ).Dispose();
    }

    [Fact]
    public async Task A_lead_that_nobody_is_behind_is_refused()
    {
        var manager = app.Manager();
        await manager
            .PostAsync("", new { companyName = "Aurora" })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "leads.nobody-behind-it");
        var id = await manager.CreateAsync();
        await manager
            .PatchAsync(id, new { lastName = (string?)null })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "leads.nobody-behind-it");
    }

    [Fact]
    public async Task Texts_fit_up_to_their_length_and_tags_up_to_their_number()
    {
        var manager = app.Manager();
        (
            await manager
                .PostAsync("", new { lastName = new string('x', 300), tags = Enumerable.Range(0, 50).Select(i => $"{i}") })
                .ShouldBeAsync(HttpStatusCode.Created)
        ).Dispose();
        (await manager.PostAsync("", new { lastName = new string('x', 301) }).ShouldBeAsync(HttpStatusCode.UnprocessableEntity)).Dispose();
        (
            await manager
                .PostAsync("", new { lastName = "x", tags = Enumerable.Range(0, 51).Select(i => $"{i}") })
                .ShouldBeAsync(HttpStatusCode.UnprocessableEntity)
        ).Dispose();
    }

    [Fact]
    public async Task Custom_fields_are_kept_with_their_type()
    {
        app.Fields.Add("lead", "segment");
        app.Fields.Add("lead", "employees", "integer");
        var manager = app.Manager();
        var lead = await manager
            .PostAsync("", new { lastName = "x", custom = new { segment = "pet", employees = 12 } })
            .ReadJsonAsync(HttpStatusCode.Created);
        lead.GetProperty("custom").GetProperty("employees").GetInt32().ShouldBe(12);
        var changed = await manager
            .PatchAsync(lead.GetProperty("id").GetGuid(), new { custom = new { segment = (string?)null } })
            .ReadJsonAsync();
        changed.GetProperty("custom").GetRawText().ShouldBe("""{"employees":12}""");
    }

    [Fact]
    public async Task Every_naughty_string_comes_back_exactly_or_is_refused()
    {
        var strings = JsonSerializer.Deserialize<string[]>(
            await File.ReadAllTextAsync(SharedData.PathOf("naughty-strings/blns.json"), TestContext.Current.CancellationToken)
        )!;
        var manager = app.Manager();
        foreach (var text in strings)
        {
            using var answer = await manager.PostAsync(
                "",
                new
                {
                    externalId = "x",
                    lastName = text,
                    source = text,
                    tags = text.Length is > 0 and <= 100 ? [text] : Array.Empty<string>(),
                }
            );
            if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
            {
                text.ShouldContain('\0');
                continue;
            }
            var id = (await Task.FromResult(answer).ReadJsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();
            var stored = await manager.GetAsync(id).ReadJsonAsync();
            stored.GetProperty("lastName").GetString().ShouldBe(text);
            stored.GetProperty("source").GetString().ShouldBe(text);
            stored.GetProperty("tags").EnumerateArray().ShouldAllBe(tag => tag.GetString() == text);
        }
    }
}
