using System.Net.Http.Json;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Grpc;

public sealed class DirectoryTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task A_service_learns_settings_and_members_of_its_workspace_only()
    {
        var admin = await app.SignUpAsync();
        await app.SignUpAsync();
        await admin
            .Http.PostAsJsonAsync("/api/teams", new { name = "Vendas", memberIds = new[] { admin.Id } })
            .ShouldBeAsync(System.Net.HttpStatusCode.Created);
        var headers = await app.AsServiceAsync(admin.WorkspaceId);

        var workspace = await app.Directory.GetWorkspaceAsync(new GetWorkspaceRequest(), headers);
        workspace.Id.ShouldBe(admin.WorkspaceId.ToString());
        workspace.TimeZone.ShouldBe("America/Sao_Paulo");
        var members = await app.Directory.ListMembersAsync(new ListMembersRequest(), headers);
        var member = members.Members.ShouldHaveSingleItem();
        member.Id.ShouldBe(admin.Id.ToString());
        member.TeamIds.ShouldBe([members.Teams.ShouldHaveSingleItem().Id]);
    }

    [Fact]
    public async Task A_service_that_knows_no_workspace_yet_finds_one_by_its_slug()
    {
        var admin = await app.SignUpAsync();
        var slug = (await app.Directory.GetWorkspaceAsync(new GetWorkspaceRequest(), await app.AsServiceAsync(admin.WorkspaceId))).Slug;
        var crossing = await app.AsServiceAsync(null);
        (await app.Directory.FindWorkspaceAsync(new FindWorkspaceRequest { Slug = slug }, crossing)).Id.ShouldBe($"{admin.WorkspaceId}");
        foreach (var unknown in new[] { "nobody-has-this", "", "Not A Slug", new string('a', 5_000) })
        {
            var refusal = await Should.ThrowAsync<RpcException>(async () =>
                await app.Directory.FindWorkspaceAsync(new FindWorkspaceRequest { Slug = unknown }, crossing)
            );
            refusal.StatusCode.ShouldBe(StatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Without_a_workspace_or_a_token_nothing_is_told()
    {
        var crossing = await app.AsServiceAsync(null);
        (
            await Should.ThrowAsync<RpcException>(async () => await app.Directory.ListMembersAsync(new ListMembersRequest(), crossing))
        ).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (
            await Should.ThrowAsync<RpcException>(async () => await app.Directory.ListMembersAsync(new ListMembersRequest()))
        ).StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Fact]
    public async Task Members_are_found_by_name_or_address_whatever_the_case()
    {
        var admin = await app.SignUpAsync();
        var headers = await app.AsServiceAsync(admin.WorkspaceId);
        var found = await app.Directory.ResolveMembersAsync(
            new ResolveMembersRequest { Names = { "ANA ribeiro", "Ninguém" }, Emails = { admin.Email.ToUpperInvariant() } },
            headers
        );
        found.Members.Select(member => member.Asked).ShouldBe(["ANA ribeiro", admin.Email.ToUpperInvariant()]);
        found.Members.ShouldAllBe(member => member.Id == admin.Id.ToString());
    }

    [Fact]
    public async Task An_import_names_people_who_are_then_taken_back_unless_used()
    {
        var admin = await app.SignUpAsync();
        var headers = await app.AsServiceAsync(admin.WorkspaceId);
        var cause = Guid.CreateVersion7().ToString();
        var request = new ResolveMembersRequest
        {
            Names = { "Joana Prado", "joana prado", "Rui Sá" },
            CreateMissing = true,
            CausationId = cause,
        };

        var made = await app.Directory.ResolveMembersAsync(request, headers);
        made.Members.Count.ShouldBe(3);
        made.Members.Select(member => member.Id).Distinct().Count().ShouldBe(2);
        var joana = made.Members[0].Id;
        var user = await admin.Http.GetAsync($"/api/users/{joana}").ReadJsonAsync();
        user.GetProperty("active").GetBoolean().ShouldBeFalse();
        user.GetProperty("name").GetString().ShouldBe("Joana Prado");

        var again = await app.Directory.ResolveMembersAsync(request, headers);
        again.Members.Select(member => member.Id).ShouldBe(made.Members.Select(member => member.Id), ignoreOrder: true);

        var removed = await app.Directory.RemoveCreatedMembersAsync(
            new RemoveCreatedMembersRequest { CausationId = cause, KeepIds = { joana } },
            headers
        );
        removed.Removed.ShouldBe(1);
        var left = await app.Directory.ListMembersAsync(new ListMembersRequest(), headers);
        left.Members.Select(member => member.Name).ShouldBe(["Ana Ribeiro", "Joana Prado"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_seller_makes_no_users_through_another_service()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var headers = new Metadata { { "authorization", seller.Http.DefaultRequestHeaders.Authorization!.ToString() } };
        var request = new ResolveMembersRequest
        {
            Names = { "Joana" },
            CreateMissing = true,
            CausationId = Guid.CreateVersion7().ToString(),
        };
        (await Should.ThrowAsync<RpcException>(async () => await app.Directory.ResolveMembersAsync(request, headers))).StatusCode.ShouldBe(
            StatusCode.PermissionDenied
        );
    }

    [Fact]
    public async Task Fields_are_ensured_and_taken_back()
    {
        var admin = await app.SignUpAsync();
        var headers = await app.AsServiceAsync(admin.WorkspaceId);
        var cause = Guid.CreateVersion7().ToString();
        await admin
            .Http.PostAsJsonAsync(
                "/api/fields",
                new
                {
                    recordType = "lead",
                    key = "segment",
                    type = "text",
                }
            )
            .ShouldBeAsync(System.Net.HttpStatusCode.Created);
        var request = new EnsureFieldsRequest
        {
            CausationId = cause,
            Fields =
            {
                new CustomField { RecordType = "lead", Key = "segment" },
                new CustomField { RecordType = "lead", Key = "landingPageId" },
                new CustomField
                {
                    RecordType = "lead",
                    Key = "revenue",
                    Type = "number",
                },
            },
        };
        var ensured = await app.Fields.EnsureFieldsAsync(request, headers);
        ensured
            .Fields.Select(field => $"{field.Key} {field.Type}")
            .ShouldBe(["landingPageId text", "revenue number", "segment text"], ignoreOrder: true);
        (await app.Fields.EnsureFieldsAsync(request, headers)).Fields.Count.ShouldBe(3);

        var removed = await app.Fields.RemoveCreatedFieldsAsync(
            new RemoveCreatedFieldsRequest
            {
                CausationId = cause,
                RecordType = "lead",
                KeepKeys = { "revenue" },
            },
            headers
        );
        removed.Removed.ShouldBe(1);
        var left = await app.Fields.ListFieldsAsync(new ListFieldsRequest { RecordType = "lead" }, headers);
        left.Fields.Select(field => field.Key).ShouldBe(["revenue", "segment"]);
    }

    [Fact]
    public async Task A_field_of_another_type_is_in_the_way_and_a_bad_one_is_refused()
    {
        var admin = await app.SignUpAsync();
        var headers = await app.AsServiceAsync(admin.WorkspaceId);
        await EnsureAsync(headers, "size", "number");
        (await Should.ThrowAsync<RpcException>(EnsureAsync(headers, "size", "date"))).StatusCode.ShouldBe(StatusCode.AlreadyExists);
        (await Should.ThrowAsync<RpcException>(EnsureAsync(headers, "no key", "date"))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        (await Should.ThrowAsync<RpcException>(EnsureAsync(headers, "colour", "colour"))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }

    private async Task EnsureAsync(Metadata headers, string key, string type) =>
        await app.Fields.EnsureFieldsAsync(
            new EnsureFieldsRequest
            {
                CausationId = Guid.CreateVersion7().ToString(),
                Fields =
                {
                    new CustomField
                    {
                        RecordType = "lead",
                        Key = key,
                        Type = type,
                    },
                },
            },
            headers
        );
}
