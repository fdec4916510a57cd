using System.Net;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class SessionTests
{
    [Fact]
    public async Task A_session_reads_without_an_anti_forgery_token()
    {
        await using var gateway = await StartAsync();
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Cookie(gateway.Identity.AddSession())).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("FOO")]
    public async Task A_session_writes_only_with_its_own_token(string method)
    {
        await using var gateway = await StartAsync();
        var session = gateway.Identity.AddSession();
        var other = gateway.Identity.AddSession();
        await gateway
            .SendAsync(new HttpMethod(method), "/api/leads/1", Cookie(session))
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.antiforgery");
        await gateway
            .SendAsync(new HttpMethod(method), "/api/leads/1", Cookie(session), Xsrf(other))
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.antiforgery");
        gateway.Leads.Requests.ShouldBe(0);
        await gateway.SendAsync(new HttpMethod(method), "/api/leads/1", Cookie(session), Xsrf(session)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public void The_anti_forgery_token_is_the_hash_that_Workspace_sets_as_cookie()
    {
        // printf 'xsrf:abc' | sha256sum, in base64url
        var expected = Convert
            .ToBase64String(System.Security.Cryptography.SHA256.HashData("xsrf:abc"u8))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');
        Xsrf("abc").Item2.ShouldBe(expected);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Origin", "https://evil.test", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "own", true)]
    [InlineData("X-Nothing", "1", true)]
    public async Task Sign_in_from_a_foreign_page_is_refused(string header, string value, bool allowed)
    {
        await using var gateway = await StartAsync();
        var sent = value == "own" ? gateway.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) : value;
        var answer = gateway.SendAsync(HttpMethod.Post, "/api/auth/login", Json("{}"), (header, sent));
        if (allowed)
        {
            await answer.ShouldBeAsync(HttpStatusCode.OK);
        }
        else
        {
            await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.antiforgery");
            gateway.Workspace.Requests.ShouldBe(0);
        }
    }

    [Fact]
    public async Task Cookies_that_Workspace_sets_reach_the_browser()
    {
        await using var gateway = await StartAsync();
        using var answer = await gateway.SendAsync(HttpMethod.Post, "/api/auth/login", Json("{}"));
        answer.Headers.GetValues("Set-Cookie").ShouldBe(["from-service=1"]);
    }

    [Fact]
    public async Task Requests_that_come_together_ask_Workspace_once()
    {
        await using var gateway = await StartAsync();
        var gate = new TaskCompletionSource();
        gateway.Identity.Gate = gate.Task;
        var key = gateway.Identity.AddApiKey();
        var requests = Enumerable.Range(0, 20).Select(_ => gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key))).ToList();
        await Eventually.TrueAsync(() => gateway.Identity.Exchanges > 0);
        gate.SetResult();
        foreach (var request in requests)
        {
            await request.ShouldBeAsync(HttpStatusCode.OK);
        }

        gateway.Identity.Exchanges.ShouldBe(1);
    }

    [Fact]
    public async Task A_revoked_key_dies_within_a_minute_and_a_refused_one_may_come_to_life_after_five_seconds()
    {
        await using var gateway = await StartAsync();
        var key = gateway.Identity.AddApiKey();
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.OK);
        gateway.Identity.Revoke(key);
        gateway.Clock.Advance(TimeSpan.FromSeconds(59));
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.OK);
        gateway.Clock.Advance(TimeSpan.FromSeconds(1));
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.Unauthorized);

        var asked = gateway.Identity.Exchanges;
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.Unauthorized);
        gateway.Identity.Exchanges.ShouldBe(asked);
        gateway.Clock.Advance(TimeSpan.FromSeconds(5));
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.Unauthorized);
        gateway.Identity.Exchanges.ShouldBe(asked + 1);
    }

    [Fact]
    public async Task After_signing_out_the_session_is_dead_at_once()
    {
        await using var gateway = await StartAsync();
        var session = gateway.Identity.AddSession();
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Cookie(session)).ShouldBeAsync(HttpStatusCode.OK);
        gateway.Identity.Revoke(session);
        await gateway.SendAsync(HttpMethod.Post, "/api/auth/logout", Cookie(session), Xsrf(session)).ShouldBeAsync(HttpStatusCode.OK);
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Cookie(session)).ShouldBeAsync(HttpStatusCode.Unauthorized);
    }
}
