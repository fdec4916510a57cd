using System.Net;
using System.Net.Http.Json;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class SigningInTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task The_right_password_begins_a_session()
    {
        var member = await app.SignUpAsync();
        using var answer = await app.LogInAsync(member.Email.ToUpperInvariant()).ShouldBeAsync(HttpStatusCode.OK);
        var session = WorkspaceApp.CookieOf(answer, "crm_session")!;
        session.ShouldNotBe(member.Session);

        var me = await app.With(await app.ExchangeAsync(session)).GetAsync("/api/me").ReadJsonAsync();
        me.GetProperty("id").GetGuid().ShouldBe(member.Id);
        me.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()).ShouldContain("leads:write:all");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike()
    {
        var member = await app.SignUpAsync();
        var wrong = await app.LogInAsync(member.Email, "not-the-password")
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.invalid-credentials");
        var unknown = await app.LogInAsync("nobody@aurora.test")
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.invalid-credentials");
        unknown.GetProperty("detail").GetString().ShouldBe(wrong.GetProperty("detail").GetString());
        await app.LogInAsync("no address at all\0").ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.invalid-credentials");
        await app.LogInAsync(member.Email, new string('x', 100_000 / 10))
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.invalid-credentials");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour()
    {
        var member = await app.SignUpAsync();
        for (var attempt = 1; attempt < 5; attempt++)
        {
            await app.LogInAsync(member.Email, "not-the-password").ShouldBeAsync(HttpStatusCode.Unauthorized);
        }
        using var locked = await app.LogInAsync(member.Email, "not-the-password").ShouldBeAsync(HttpStatusCode.TooManyRequests);
        locked.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(15));
        await app.LogInAsync(member.Email).ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "auth.locked-out");

        app.Clock.Advance(TimeSpan.FromMinutes(15));
        await app.LogInAsync(member.Email).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_right_password_in_between_forgives_the_wrong_ones()
    {
        var member = await app.SignUpAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                await app.LogInAsync(member.Email, "not-the-password").ShouldBeAsync(HttpStatusCode.Unauthorized);
            }
            await app.LogInAsync(member.Email).ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_clears_the_cookies()
    {
        var member = await app.SignUpAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/logout");
        request.Headers.Add("Cookie", $"crm_session={member.Session}");
        using var answer = await app.Anonymous().SendAsync(request).ShouldBeAsync(HttpStatusCode.NoContent);
        WorkspaceApp.CookieOf(answer, "crm_session").ShouldBe("");
        WorkspaceApp.CookieOf(answer, "XSRF-TOKEN").ShouldBe("");
        (await Should.ThrowAsync<RpcException>(app.ExchangeAsync(member.Session))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_answered()
    {
        foreach (var path in new[] { "/api/me", "/api/users", "/api/workspace", "/api/audit", "/api/fields", "/nothing" })
        {
            await app.Anonymous().GetAsync(path).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
        }
    }

    [Fact]
    public async Task Someone_changes_their_own_name_and_language()
    {
        var member = await app.SignUpAsync();
        var me = await member.Http.PatchAsJsonAsync("/api/me", new { name = "Ana B.", locale = "en" }).ReadJsonAsync();
        me.GetProperty("name").GetString().ShouldBe("Ana B.");
        me.GetProperty("locale").GetString().ShouldBe("en");
        await member
            .Http.PatchAsJsonAsync("/api/me", new { locale = "tlh" })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task A_session_ends_by_disuse_and_lives_by_use()
    {
        var member = await app.SignUpAsync();
        app.Clock.Advance(TimeSpan.FromHours(11));
        await app.ExchangeAsync(member.Session);
        app.Clock.Advance(TimeSpan.FromHours(11));
        await app.ExchangeAsync(member.Session);
        app.Clock.Advance(TimeSpan.FromHours(12));
        (await Should.ThrowAsync<RpcException>(app.ExchangeAsync(member.Session))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-a-session")]
    public async Task What_is_no_session_is_exchanged_for_nothing(string token) =>
        (
            await Should.ThrowAsync<RpcException>(async () =>
                await app.Identity.ExchangeSessionAsync(new ExchangeSessionRequest { SessionToken = token })
            )
        ).StatusCode.ShouldBe(StatusCode.Unauthenticated);
}
