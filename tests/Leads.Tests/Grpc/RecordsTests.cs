using CrmCloud.Contracts.Records.V1;
using CrmCloud.Leads.Domain;
using CrmCloud.Testing.Services;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Grpc;

public sealed class RecordsTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    private static readonly Guid s_workspace = Guid.CreateVersion7();

    [Fact]
    public async Task Leads_are_found_by_the_beginnings_of_words_and_named_as_people_know_them()
    {
        var manager = app.Manager(s_workspace);
        var person = await manager.MakeAsync(
            new
            {
                firstName = "Conceição",
                lastName = "Araújo",
                companyName = "Padaria Sol",
            }
        );
        var company = await manager.MakeAsync(new { companyName = "Araújo & Filhos", email = "vendas@araujo.example" });

        var found = await SearchAsync(Token(s_workspace, "leads:read"), "arauj");

        found
            .Hits.Select(hit => (hit.Type, hit.Id, hit.Title, hit.Subtitle))
            .ShouldBe([("lead", $"{company}", "Araújo & Filhos", ""), ("lead", $"{person}", "Conceição Araújo", "Padaria Sol")]);
        (await SearchAsync(Token(s_workspace, "leads:read"), "pad conc")).Hits.ShouldHaveSingleItem().Id.ShouldBe($"{person}");
        (await SearchAsync(Token(s_workspace, "leads:read"), "arauj", "deal")).Hits.ShouldBeEmpty();
        var named = await NameAsync(Token(s_workspace, "leads:read"), person, company, Guid.CreateVersion7());
        named.Records.Select(record => record.Title).ShouldBe(["Conceição Araújo", "Araújo & Filhos"], ignoreOrder: true);
    }

    [Fact]
    public async Task Who_may_not_read_leads_and_other_workspaces_find_and_name_none()
    {
        var workspace = Guid.CreateVersion7();
        var lead = await app.Manager(workspace).MakeAsync(new { lastName = "Taquaritinga" });

        foreach (var token in (string[])[Token(workspace, "contacts:read"), Token(Guid.CreateVersion7(), "leads:read")])
        {
            (await SearchAsync(token, "taqua")).Hits.ShouldBeEmpty();
            (await NameAsync(token, lead)).Records.ShouldBeEmpty();
        }
        (await SearchAsync(Token(workspace, "leads:read"), "taqua")).Hits.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_service_asks_in_a_workspace_and_not_across_them()
    {
        var workspace = Guid.CreateVersion7();
        await app.Manager(workspace).MakeAsync(new { lastName = "Jabuticabal" });

        (await SearchAsync(app.Tokens.ForService("workspace", workspace: workspace), "jabu")).Hits.ShouldHaveSingleItem();
        var refused = await Should.ThrowAsync<RpcException>(() => SearchAsync(app.Tokens.ForService("workspace"), "jabu"));
        refused.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task Questions_out_of_bounds_are_refused()
    {
        var token = Token(s_workspace, "leads:read");
        foreach (
            var question in (Func<Task>[])
                [
                    () => SearchAsync(token, new string('a', 201)),
                    () => SearchAsync(token, "a", limit: 0),
                    () => SearchAsync(token, "a", limit: 51),
                    () => NameAsync(token, [.. Enumerable.Range(0, 501).Select(_ => Guid.CreateVersion7())]),
                ]
        )
        {
            (await Should.ThrowAsync<RpcException>(question)).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        }
    }

    [Fact]
    public async Task The_index_holds_the_searchable_fields_of_the_catalogue()
    {
        var searchable = LeadCatalog.Leads.Fields.Where(field => field.Searchable).Select(field => field.Sql);

        (await app.ScalarAsync<string>("select obj_description('leads_search'::regclass)")).ShouldBe(string.Join(", ", searchable));
    }

    private string Token(Guid workspace, string scopes) => app.Tokens.ForUser(workspace, Guid.CreateVersion7(), scopes);

    private Task<SearchResponse> SearchAsync(string token, string text, string? type = null, int limit = 50)
    {
        var request = new SearchRequest { Text = text, Limit = limit };
        request.Types_.AddRange(type is null ? [] : [type]);
        return AskAsync((client, headers) => client.SearchAsync(request, headers), token);
    }

    private Task<NameResponse> NameAsync(string token, params Guid[] ids)
    {
        var request = new NameRequest();
        request.Records.AddRange(ids.Select(id => new Reference { Type = "lead", Id = id.ToString() }));
        return AskAsync((client, headers) => client.NameAsync(request, headers), token);
    }

    private async Task<T> AskAsync<T>(Func<Records.RecordsClient, Metadata, AsyncUnaryCall<T>> ask, string token)
    {
        using var channel = app.Channel();
        return await ask(new Records.RecordsClient(channel), new Metadata { { "authorization", $"Bearer {token}" } });
    }
}
