using System.Net;
using System.Net.Http.Json;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class OneTimeLinkTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task An_invitation_says_who_invites_and_is_accepted_once()
    {
        var admin = await app.SignUpAsync("Padaria Aurora");
        var (link, email) = await InviteAsync(admin, "seller");

        var preview = await app.Anonymous().GetAsync($"/api/auth/invitations/{WorkspaceApp.TokenOf(link)}").ReadJsonAsync();
        preview.GetProperty("email").GetString().ShouldBe(email);
        preview.GetProperty("workspaceName").GetString().ShouldBe("Padaria Aurora");

        var me = await app.AcceptAsync(link).ReadJsonAsync(HttpStatusCode.Created);
        me.GetProperty("roles")[0].GetString().ShouldBe("seller");
        me.GetProperty("workspace").GetProperty("id").GetGuid().ShouldBe(admin.WorkspaceId);

        await app.AcceptAsync(link).ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
        await app.LogInAsync(email).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_invitation_accepted_twice_at_once_makes_one_user()
    {
        var admin = await app.SignUpAsync();
        var (link, email) = await InviteAsync(admin, "seller");
        var answers = await Task.WhenAll(app.AcceptAsync(link), app.AcceptAsync(link), app.AcceptAsync(link));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.ShouldAllBe(answer =>
            answer.StatusCode == HttpStatusCode.Created
            || answer.StatusCode == HttpStatusCode.NotFound
            || answer.StatusCode == HttpStatusCode.Conflict
        );
        await app.LogInAsync(email).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_invitation_is_good_for_a_week()
    {
        var admin = await app.SignUpAsync();
        var (link, _) = await InviteAsync(admin, "seller");
        app.Clock.Advance(TimeSpan.FromDays(7));
        await app.Anonymous()
            .GetAsync($"/api/auth/invitations/{WorkspaceApp.TokenOf(link)}")
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
        await app.AcceptAsync(link).ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
    }

    [Fact]
    public async Task A_refused_password_leaves_the_invitation_open()
    {
        var admin = await app.SignUpAsync();
        var (link, _) = await InviteAsync(admin, "seller");
        await app.AcceptAsync(link, "short").ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await app.AcceptAsync(link).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_invitation_is_listed_until_it_is_taken_back()
    {
        var admin = await app.SignUpAsync();
        var (link, email) = await InviteAsync(admin, "agent");
        var open = await admin.Http.GetAsync("/api/users/invitations").ReadJsonAsync();
        var item = open.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        item.GetProperty("email").GetString().ShouldBe(email);

        await admin.Http.DeleteAsync($"/api/users/invitations/{item.GetProperty("id").GetGuid()}").ShouldBeAsync(HttpStatusCode.NoContent);
        await app.AcceptAsync(link).ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
        (await admin.Http.GetAsync("/api/users/invitations").ReadJsonAsync()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_invited_without_a_known_role_or_with_an_address_in_use()
    {
        var admin = await app.SignUpAsync();
        await admin
            .Http.PostAsJsonAsync(
                "/api/users/invitations",
                new
                {
                    email = "a@b.test",
                    name = "A",
                    roles = new[] { "owner" },
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await admin
            .Http.PostAsJsonAsync(
                "/api/users/invitations",
                new
                {
                    email = admin.Email,
                    name = "A",
                    roles = new[] { "seller" },
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.Conflict, "users.email-taken");
    }

    [Fact]
    public async Task A_reset_link_changes_the_password_once_and_ends_all_sessions()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        var link = await ResetLinkAsync(admin, seller);

        (await app.Anonymous().GetAsync($"/api/auth/password-resets/{WorkspaceApp.TokenOf(link)}").ReadJsonAsync())
            .GetProperty("email")
            .GetString()
            .ShouldBe(seller.Email);
        await ResetAsync(link, "another-good-password").ShouldBeAsync(HttpStatusCode.NoContent);

        await app.LogInAsync(seller.Email).ShouldBeAsync(HttpStatusCode.Unauthorized);
        await app.LogInAsync(seller.Email, "another-good-password").ShouldBeAsync(HttpStatusCode.OK);
        (await Should.ThrowAsync<RpcException>(app.ExchangeAsync(seller.Session))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        await ResetAsync(link, "yet-another-password").ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
    }

    [Fact]
    public async Task A_reset_link_ends_a_lock_out_is_good_for_a_day_and_only_the_newest_works()
    {
        var admin = await app.SignUpAsync();
        var seller = await app.JoinAsync(admin, "seller");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await app.LogInAsync(seller.Email, "not-the-password");
        }
        var first = await ResetLinkAsync(admin, seller);
        var second = await ResetLinkAsync(admin, seller);
        await ResetAsync(first, "another-good-password").ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
        await ResetAsync(second, "another-good-password").ShouldBeAsync(HttpStatusCode.NoContent);
        await app.LogInAsync(seller.Email, "another-good-password").ShouldBeAsync(HttpStatusCode.OK);

        var late = await ResetLinkAsync(admin, seller);
        app.Clock.Advance(TimeSpan.FromHours(24));
        await ResetAsync(late, "too-late-password").ShouldBeProblemAsync(HttpStatusCode.NotFound, "auth.link-invalid");
    }

    private static async Task<(string Link, string Email)> InviteAsync(Member admin, string role)
    {
        var email = $"{Guid.CreateVersion7():n}@aurora.test";
        var answer = await admin
            .Http.PostAsJsonAsync(
                "/api/users/invitations",
                new
                {
                    email,
                    name = "Rafael",
                    roles = new[] { role },
                }
            )
            .ReadJsonAsync(HttpStatusCode.Created);
        return (answer.GetProperty("link").GetString()!, email);
    }

    private static async Task<string> ResetLinkAsync(Member admin, Member user)
    {
        var answer = await admin.Http.PostAsync($"/api/users/{user.Id}/password-reset", null).ReadJsonAsync();
        return answer.GetProperty("link").GetString()!;
    }

    private Task<HttpResponseMessage> ResetAsync(string link, string password) =>
        app.Anonymous().PostAsJsonAsync($"/api/auth/password-resets/{WorkspaceApp.TokenOf(link)}", new { password });
}
