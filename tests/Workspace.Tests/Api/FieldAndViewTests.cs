using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class FieldAndViewTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task A_field_is_added_listed_by_record_type_changed_and_taken_away()
    {
        var admin = await app.SignUpAsync();
        var field = await admin
            .Http.PostAsJsonAsync(
                "/api/fields",
                new
                {
                    recordType = "lead",
                    key = "segment",
                    label = "Segmento",
                    type = "select",
                    options = new[] { "pet", "auto" },
                    required = true,
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        await admin.Http.PostAsJsonAsync("/api/fields", new { recordType = "deal", key = "segment" }).ShouldBeAsync(HttpStatusCode.Created);

        var list = await admin.Http.GetAsync("/api/fields?limit=200&filter[recordType]=lead").ReadJsonAsync();
        list.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("options").GetArrayLength().ShouldBe(2);

        var path = $"/api/fields/{field.GetProperty("id").GetGuid()}";
        (await PatchAsync(admin, path, """{"options": ["pet", "auto", "casa"], "required": false}""").ReadJsonAsync())
            .GetProperty("options")
            .GetArrayLength()
            .ShouldBe(3);
        await PatchAsync(admin, path, """{"type": "number"}""").ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

        await admin.Http.DeleteAsync(path).ShouldBeAsync(HttpStatusCode.NoContent);
        await admin
            .Http.PostAsJsonAsync(
                "/api/fields",
                new
                {
                    recordType = "lead",
                    key = "segment",
                    type = "number",
                }
            )
            .ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_key_is_there_once_per_record_type()
    {
        var admin = await app.SignUpAsync();
        await admin
            .Http.PostAsJsonAsync(
                "/api/fields",
                new
                {
                    recordType = "lead",
                    key = "size",
                    type = "integer",
                }
            )
            .ShouldBeAsync(HttpStatusCode.Created);
        await admin
            .Http.PostAsJsonAsync(
                "/api/fields",
                new
                {
                    recordType = "lead",
                    key = "size",
                    type = "text",
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "fields.key-taken");
    }

    [Theory]
    [InlineData("""{"recordType": "planet", "key": "a"}""", "recordType")]
    [InlineData("""{"recordType": "lead", "key": "1a"}""", "key")]
    [InlineData("""{"recordType": "lead", "key": "a b"}""", "key")]
    [InlineData("""{"recordType": "lead", "key": "a", "type": "select"}""", "options")]
    [InlineData("""{"recordType": "lead", "key": "a", "type": "text", "options": ["x"]}""", "options")]
    [InlineData("""{"recordType": "lead", "key": "a", "type": "select", "options": ["x", "x"]}""", "options")]
    [InlineData("""{"recordType": "lead", "key": "a", "label": "\u0000"}""", "label")]
    public async Task A_definition_that_makes_no_sense_is_refused_by_name(string json, string field)
    {
        var admin = await app.SignUpAsync();
        var problem = await PostAsync(admin, "/api/fields", json)
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(problem.ToString());
    }

    [Theory]
    [InlineData("""{"recordType": "lead", "key": "a", "type": "colour"}""")]
    [InlineData("""{"recordType": "lead", "key": "a", "type": 3}""")]
    [InlineData("""{"recordType": "lead"}""")]
    [InlineData("""{"recordType": "lead", "key": "a", "colour": "red"}""")]
    [InlineData("""{"recordType": "lead", "key": "a", "label": "\ud800"}""")]
    [InlineData("""{"recordType": "lead", """)]
    [InlineData("[]")]
    public async Task What_is_not_understood_is_malformed(string json)
    {
        var admin = await app.SignUpAsync();
        await PostAsync(admin, "/api/fields", json).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Fact]
    public async Task Only_administrators_change_fields()
    {
        var admin = await app.SignUpAsync();
        var manager = await app.JoinAsync(admin, "manager");
        await manager.Http.GetAsync("/api/fields").ShouldBeAsync(HttpStatusCode.OK);
        await manager
            .Http.PostAsJsonAsync("/api/fields", new { recordType = "lead", key = "a" })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
    }

    [Fact]
    public async Task A_view_keeps_its_definition_and_stays_its_owners_until_shared()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        const string Definition = """{"search": {"status": "working", "sort": "-createdAt"}, "columns": ["name", 1.5, null]}""";
        var view = await PostAsync(seller, "/api/views", $$"""{"recordType": "lead", "name": "Meus leads", "definition": {{Definition}}}""")
            .ReadJsonAsync(HttpStatusCode.Created);
        var path = $"/api/views/{view.GetProperty("id").GetGuid()}";
        JsonElement.DeepEquals(view.GetProperty("definition"), JsonElement.Parse(Definition)).ShouldBeTrue();
        view.GetProperty("ownerId").GetGuid().ShouldBe(seller.Id);

        (await ListAsync(admin)).ShouldBeEmpty();
        await admin.Http.GetAsync(path).ShouldBeProblemAsync(HttpStatusCode.NotFound, "view.not-found");
        await PatchAsync(admin, path, """{"shared": true}""").ShouldBeProblemAsync(HttpStatusCode.NotFound, "view.not-found");

        await PatchAsync(seller, path, """{"shared": true}""").ShouldBeAsync(HttpStatusCode.OK);
        (await ListAsync(admin)).ShouldBe(["Meus leads"]);
        await PatchAsync(admin, path, """{"name": "Leads"}""").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_shared_view_is_not_changed_by_just_anyone()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var view = await admin
            .Http.PostAsJsonAsync(
                "/api/views",
                new
                {
                    recordType = "lead",
                    name = "Todos",
                    shared = true,
                    definition = new { },
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        var path = $"/api/views/{view.GetProperty("id").GetGuid()}";
        (await ListAsync(seller)).ShouldBe(["Todos"]);
        await PatchAsync(seller, path, """{"name": "Meus"}""").ShouldBeProblemAsync(HttpStatusCode.Forbidden, "views.not-yours");
        await seller.Http.DeleteAsync(path).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "views.not-yours");
        await admin.Http.DeleteAsync(path).ShouldBeAsync(HttpStatusCode.NoContent);
        (await ListAsync(seller)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_asks_a_list_for_another_persons_views()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        await seller
            .Http.PostAsJsonAsync(
                "/api/views",
                new
                {
                    recordType = "lead",
                    name = "Meus",
                    definition = new { },
                }
            )
            .ShouldBeAsync(HttpStatusCode.Created);
        foreach (
            var query in new[]
            {
                $"filter[visibleTo]={seller.Id}",
                $"filter[visibleTo][in]={seller.Id}",
                $"filter[ownerId]={seller.Id}",
                "asOf=2026-03-02T13:00:00Z",
            }
        )
        {
            var answer = await admin.Http.GetAsync($"/api/views?{query}").ReadJsonAsync();
            answer.GetProperty("items").GetArrayLength().ShouldBe(0, query);
        }
    }

    [Theory]
    [InlineData("""{"recordType": "lead", "name": "A", "definition": []}""")]
    [InlineData("""{"recordType": "lead", "name": "A", "definition": {"a": "\u0000"}}""")]
    [InlineData("""{"recordType": "../lead", "name": "A", "definition": {}}""")]
    [InlineData("""{"recordType": "lead", "definition": {}}""")]
    public async Task A_view_that_cannot_be_kept_is_refused(string json)
    {
        var admin = await app.SignUpAsync();
        await PostAsync(admin, "/api/views", json).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    private static async Task<IEnumerable<string?>> ListAsync(Member member)
    {
        var list = await member.Http.GetAsync("/api/views?limit=100&filter[recordType]=lead").ReadJsonAsync();
        return [.. list.GetProperty("items").EnumerateArray().Select(view => view.GetProperty("name").GetString())];
    }

    private static Task<HttpResponseMessage> PostAsync(Member member, string path, string json) =>
        member.Http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

    private static Task<HttpResponseMessage> PatchAsync(Member member, string path, string json) =>
        member.Http.PatchAsync(path, new StringContent(json, Encoding.UTF8, "application/merge-patch+json"));
}
