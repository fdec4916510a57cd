using System.Net;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class SearchTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task The_answers_of_all_services_are_merged_the_best_first()
    {
        var admin = await app.SignUpAsync();
        var lead = app.Peers.Add("lead", "Aroeira fraca", score: 0.6);
        var deal = app.Peers.Add("deal", "Aroeira", score: 4);
        var company = app.Peers.Add("company", "Aroeira Ltda", score: 2);

        var answer = await admin.Http.GetAsync("/api/search?q=aroeira").ReadJsonAsync();

        answer.GetProperty("items").EnumerateArray().Select(hit => hit.GetProperty("id").GetGuid()).ShouldBe([deal, company, lead]);
        answer.GetProperty("unavailable").GetArrayLength().ShouldBe(0);
        var some = await admin.Http.GetAsync("/api/search?q=aroeira&types=company,lead").ReadJsonAsync();
        some.GetProperty("items").EnumerateArray().Select(hit => hit.GetProperty("type").GetString()).ShouldBe(["company", "lead"]);
    }

    [Theory]
    [InlineData(StatusCode.Unavailable)]
    [InlineData(StatusCode.DeadlineExceeded)]
    [InlineData(StatusCode.Internal)]
    public async Task A_service_that_does_not_answer_is_named_and_the_others_are_shown(StatusCode status)
    {
        var admin = await app.SignUpAsync();
        var text = $"Sucupira {status}";
        app.Peers.Add("lead", text);
        app.Peers.Add("deal", text);
        app.Peers.Fail("deals", status);

        var answer = await admin.Http.GetAsync($"/api/search?q={text}").ReadJsonAsync();
        app.Peers.Recover("deals");

        answer.GetProperty("items").EnumerateArray().Select(hit => hit.GetProperty("type").GetString()).ShouldBe(["lead"]);
        answer.GetProperty("unavailable").EnumerateArray().Select(name => name.GetString()).ShouldBe(["deals"]);
    }

    [Fact]
    public async Task Only_types_that_the_caller_may_read_are_asked_for()
    {
        var workspace = Guid.CreateVersion7();
        var caller = app.With(await app.TokenAsync(workspace, "contacts:read"));
        app.Peers.Asked.Clear();

        await caller.GetAsync("/api/search?q=ipe").ReadJsonAsync();

        app.Peers.Asked.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(asked => asked.Service.ShouldBe("contacts"), asked => asked.Types.ShouldBe(["contact"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=a&limit=0")]
    [InlineData("?q=a&limit=51")]
    [InlineData("?q=a&limit=many")]
    [InlineData("?q=a&types=")]
    [InlineData("?q=a&types=lead,user")]
    public async Task What_is_not_understood_is_refused(string query)
    {
        var admin = await app.SignUpAsync();

        await admin.Http.GetAsync($"/api/search{query}").ShouldBeAsync(HttpStatusCode.BadRequest);
        await admin.Http.GetAsync($"/api/search?q={new string('a', 201)}").ShouldBeAsync(HttpStatusCode.BadRequest);
    }
}
