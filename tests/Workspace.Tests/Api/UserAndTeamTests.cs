using System.Net;
using System.Net.Http.Json;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class UserAndTeamTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task Everyone_sees_their_colleagues_and_nobody_elses()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var stranger = await app.SignUpAsync();

        var list = await seller.Http.GetAsync("/api/users?limit=10&sort=name").ReadJsonAsync();
        list.GetProperty("total").GetInt64().ShouldBe(2);
        list.GetProperty("items")
            .EnumerateArray()
            .Select(user => user.GetProperty("id").GetGuid())
            .ShouldBe([admin.Id, seller.Id], ignoreOrder: true);
        await seller.Http.GetAsync($"/api/users/{stranger.Id}").ShouldBeProblemAsync(HttpStatusCode.NotFound, "user.not-found");
        await admin
            .Http.PatchAsJsonAsync($"/api/users/{stranger.Id}", new { name = "Mine" })
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "user.not-found");
    }

    [Fact]
    public async Task Only_administrators_change_users()
    {
        var admin = await app.SignUpAsync();
        var manager = await app.JoinAsync(admin, "manager");
        await manager
            .Http.PatchAsJsonAsync($"/api/users/{admin.Id}", new { name = "Chefe" })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
        await manager.Http.GetAsync("/api/users/invitations").ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
    }

    [Fact]
    public async Task Roles_and_teams_are_in_the_next_token()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var team = await admin.Http.PostAsJsonAsync("/api/teams", new { name = "Vendas Sul" }).ReadJsonAsync(HttpStatusCode.Created);
        var teamId = team.GetProperty("id").GetGuid();
        await admin
            .Http.PatchAsJsonAsync($"/api/users/{seller.Id}", new { roles = new[] { "agent", "seller" }, teamIds = new[] { teamId } })
            .ShouldBeAsync(HttpStatusCode.OK);

        var token = new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(await app.ExchangeAsync(seller.Session));
        token.Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value).ShouldBe(["seller", "agent"]);
        token.Claims.Where(claim => claim.Type == "teams").Select(claim => claim.Value).ShouldBe([teamId.ToString()]);
        token.GetClaim("scope").Value.Split(' ').ShouldContain("tickets:write:all");

        (await admin.Http.GetAsync($"/api/teams/{teamId}").ReadJsonAsync()).GetProperty("memberIds")[0].GetGuid().ShouldBe(seller.Id);
    }

    [Fact]
    public async Task Someone_who_is_deactivated_is_out_at_once()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        await admin.Http.PatchAsJsonAsync($"/api/users/{seller.Id}", new { active = false }).ShouldBeAsync(HttpStatusCode.OK);
        (await Should.ThrowAsync<RpcException>(app.ExchangeAsync(seller.Session))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        await app.LogInAsync(seller.Email).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.invalid-credentials");
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var admin = await app.SignUpAsync();
        await admin
            .Http.PatchAsJsonAsync($"/api/users/{admin.Id}", new { roles = new[] { "seller" } })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "users.last-administrator");
        await admin
            .Http.PatchAsJsonAsync($"/api/users/{admin.Id}", new { active = false })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "users.last-administrator");
        var other = await app.JoinAsync(admin, "admin");
        await other.Http.PatchAsJsonAsync($"/api/users/{admin.Id}", new { roles = new[] { "seller" } }).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_saw_an_older_version_changes_nothing()
    {
        var admin = await app.SignUpAsync();
        using var seen = await admin.Http.GetAsync($"/api/users/{admin.Id}").ShouldBeAsync(HttpStatusCode.OK);
        seen.Headers.ETag!.Tag.ShouldBe("\"1\"");
        await admin.Http.PatchAsJsonAsync($"/api/users/{admin.Id}", new { name = "Ana Lima" }).ShouldBeAsync(HttpStatusCode.OK);

        using var late = new HttpRequestMessage(HttpMethod.Patch, $"/api/users/{admin.Id}")
        {
            Content = JsonContent.Create(new { name = "Ana Reis" }),
        };
        late.Headers.IfMatch.Add(seen.Headers.ETag);
        var problem = await admin.Http.SendAsync(late).ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        problem.GetProperty("current").GetProperty("name").GetString().ShouldBe("Ana Lima");
    }

    [Fact]
    public async Task A_team_that_is_dissolved_leaves_its_members()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var team = await admin
            .Http.PostAsJsonAsync("/api/teams", new { name = "Vendas", memberIds = new[] { admin.Id, seller.Id } })
            .ReadJsonAsync(HttpStatusCode.Created);
        var path = $"/api/teams/{team.GetProperty("id").GetGuid()}";
        (await admin.Http.GetAsync($"/api/users/{seller.Id}").ReadJsonAsync()).GetProperty("teamIds").GetArrayLength().ShouldBe(1);

        await seller.Http.DeleteAsync(path).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
        await admin.Http.DeleteAsync(path).ShouldBeAsync(HttpStatusCode.NoContent);
        await admin.Http.GetAsync(path).ShouldBeProblemAsync(HttpStatusCode.NotFound, "team.not-found");
        (await admin.Http.GetAsync($"/api/users/{seller.Id}").ReadJsonAsync()).GetProperty("teamIds").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_team_has_no_strangers()
    {
        var admin = await app.SignUpAsync();
        var stranger = await app.SignUpAsync();
        await admin
            .Http.PostAsJsonAsync("/api/teams", new { name = "Vendas", memberIds = new[] { stranger.Id } })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await admin.Http.GetAsync("/api/teams").ReadJsonAsync()).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task The_roles_are_listed_with_their_scopes()
    {
        var admin = await app.SignUpAsync();
        var roles = await admin.Http.GetAsync("/api/roles").ReadJsonAsync();
        roles
            .GetProperty("items")
            .EnumerateArray()
            .Select(role => role.GetProperty("name").GetString())
            .ShouldBe(["admin", "manager", "seller", "marketer", "agent"]);
    }

    [Fact]
    public async Task Settings_are_checked_and_changed_by_administrators_only()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        await seller.Http.GetAsync("/api/workspace").ShouldBeAsync(HttpStatusCode.OK);
        await seller
            .Http.PatchAsJsonAsync("/api/workspace", new { name = "X" })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");

        var hours = new
        {
            intervals = new[]
            {
                new
                {
                    day = "monday",
                    from = "08:00:00",
                    to = "12:00:00",
                },
            },
            holidays = new[] { "2026-12-25" },
        };
        var changed = await admin
            .Http.PatchAsJsonAsync(
                "/api/workspace",
                new
                {
                    name = "Nova",
                    timeZone = "America/Manaus",
                    currency = "USD",
                    locale = "en",
                    businessHours = hours,
                }
            )
            .ReadJsonAsync();
        changed.GetProperty("timeZone").GetString().ShouldBe("America/Manaus");
        changed.GetProperty("businessHours").GetProperty("intervals")[0].GetProperty("day").GetString().ShouldBe("monday");

        var problem = await admin
            .Http.PatchAsJsonAsync(
                "/api/workspace",
                new
                {
                    timeZone = "Mars/Olympus",
                    currency = "XXQ",
                    locale = "tlh",
                    slug = "A B",
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        problem
            .GetProperty("errors")
            .EnumerateObject()
            .Select(error => error.Name)
            .ShouldBe(["slug", "timeZone", "currency", "locale"], ignoreOrder: true);
        var other = await app.SignUpAsync();
        var slug = (await other.Http.GetAsync("/api/workspace").ReadJsonAsync()).GetProperty("slug").GetString();
        await admin
            .Http.PatchAsJsonAsync("/api/workspace", new { slug })
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "workspace.slug-taken");
    }
}
