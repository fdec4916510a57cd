using System.Net;
using System.Text.Json;
using CrmCloud.Gateway.Routing;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class AccessTests
{
    public static TheoryData<string> ProtectedPaths =>
        [
            .. RouteTable
                .Routes.Where(route => route.Access == Access.Caller)
                .Select(route => route.Pattern.Replace("{**rest}", "x", StringComparison.Ordinal))
                .Select(pattern => System.Text.RegularExpressions.Regex.Replace(pattern, @"\{\w+\}", "x")),
            "/api",
            "/api/unknown",
            "/API/Leads",
            "/api/leads",
            "/api//leads",
            "/api/auth/login/../../leads",
            "/api/auth/login/%2e%2e/%2e%2e/leads",
        ];

    [Theory]
    [MemberData(nameof(ProtectedPaths))]
    public async Task Without_a_credential_nothing_reaches_a_service(string path)
    {
        await using var gateway = await StartAsync();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Delete })
        {
            await gateway.SendAsync(method, path).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
        }

        (gateway.Workspace.Requests + gateway.Leads.Requests + gateway.Reporting.Requests).ShouldBe(0);
    }

    [Theory]
    [InlineData("/api/leads/7?filter[status]=new", "leads")]
    [InlineData("/api/leads", "leads")]
    [InlineData("/api/reports/lead-conversion?groupBy=source", "reporting")]
    [InlineData("/api/reports/lead-conversion/export?format=csv", "reporting")]
    [InlineData("/api/users/invitations", "workspace")]
    [InlineData("/api/history/5/why", "workspace")]
    [InlineData("/api/me", "workspace")]
    public async Task A_key_leads_to_the_service_with_path_and_query_unchanged(string path, string service)
    {
        await using var gateway = await StartAsync();
        var key = gateway.Identity.AddApiKey("ana");

        var seen = await gateway.SendAsync(HttpMethod.Get, path, Key(key)).ReadJsonAsync();

        seen.GetProperty("service").GetString().ShouldBe(service);
        (seen.GetProperty("path").GetString() + Uri.UnescapeDataString(seen.GetProperty("query").GetString()!)).ShouldBe(path);
        Header(seen, "authorization").ShouldBe($"Bearer {FakeWorkspace.InternalTokenOf("ana")}");
    }

    [Theory]
    [InlineData("/api/quotes")]
    [InlineData("/api/history/5")]
    [InlineData("/api/leadsx")]
    [InlineData("/api")]
    public async Task What_is_not_built_is_404_to_callers(string path)
    {
        await using var gateway = await StartAsync();
        await gateway
            .SendAsync(HttpMethod.Get, path, Key(gateway.Identity.AddApiKey()))
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Theory]
    [InlineData("/api/auth/login")]
    [InlineData("/api/auth/sign-up")]
    [InlineData("/api/auth/invitations/abc")]
    [InlineData("/api/auth/password-resets/abc")]
    public async Task Signing_in_needs_no_credential_and_gets_no_token(string path)
    {
        await using var gateway = await StartAsync();
        var seen = await gateway
            .SendAsync(HttpMethod.Post, path, Json("""{"email":"a@b.c"}"""), ("Authorization", "Bearer smuggled"))
            .ReadJsonAsync();
        seen.GetProperty("service").GetString().ShouldBe("workspace");
        seen.GetProperty("body").GetString().ShouldBe("""{"email":"a@b.c"}""");
        seen.GetProperty("headers").TryGetProperty("authorization", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Bearer crm_unknownunknownunknown")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    [InlineData("Bearer")]
    [InlineData("")]
    public async Task An_authorization_header_that_is_no_valid_key_is_refused_whatever_cookie_comes_with_it(string authorization)
    {
        await using var gateway = await StartAsync();
        var session = gateway.Identity.AddSession();
        await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", ("Authorization", authorization), Cookie(session))
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
    }

    [Fact]
    public async Task With_both_credentials_the_key_counts()
    {
        await using var gateway = await StartAsync();
        var key = gateway.Identity.AddApiKey("the-key");
        var session = gateway.Identity.AddSession("the-session");
        var seen = await gateway.SendAsync(HttpMethod.Post, "/api/leads", Key(key), Cookie(session)).ReadJsonAsync();
        Header(seen, "authorization").ShouldBe($"Bearer {FakeWorkspace.InternalTokenOf("the-key")}");
    }

    [Fact]
    public async Task No_header_of_ours_can_be_smuggled_past_the_gateway()
    {
        await using var gateway = await StartAsync();
        var session = gateway.Identity.AddSession("bia");
        var seen = await gateway
            .SendAsync(
                HttpMethod.Post,
                "/api/leads",
                Cookie(session),
                Xsrf(session),
                ("X-Forwarded-For", "6.6.6.6"),
                ("X-Forwarded-Host", "evil.test"),
                ("X-Forwarded-Proto", "https"),
                ("Forwarded", "for=6.6.6.6"),
                ("X-Real-IP", "6.6.6.6"),
                ("X-HTTP-Method-Override", "DELETE"),
                ("Connection", "x-hop"),
                ("X-Hop", "1"),
                ("Idempotency-Key", "42")
            )
            .ReadJsonAsync();
        Header(seen, "authorization").ShouldBe($"Bearer {FakeWorkspace.InternalTokenOf("bia")}");
        Header(seen, "x-forwarded-for").ShouldBe("127.0.0.1");
        Header(seen, "x-forwarded-proto").ShouldBe("http");
        Header(seen, "x-forwarded-host").ShouldBe(gateway.Client.BaseAddress!.Authority);
        Header(seen, "host").ShouldBe(new Uri(gateway.Leads.HttpAddress).Authority);
        Header(seen, "idempotency-key").ShouldBe("42");
        foreach (var gone in new[] { "cookie", "x-xsrf-token", "forwarded", "x-real-ip", "x-http-method-override" })
        {
            seen.GetProperty("headers").TryGetProperty(gone, out _).ShouldBeFalse(gone);
        }
    }

    [Fact]
    public async Task A_trusted_proxy_is_believed_about_the_client()
    {
        await using var gateway = await StartAsync(settings: ("Gateway:TrustedProxies:0", "127.0.0.0/8"));
        var seen = await gateway
            .SendAsync(
                HttpMethod.Get,
                "/api/leads",
                Key(gateway.Identity.AddApiKey()),
                ("X-Forwarded-For", "203.0.113.9"),
                ("X-Forwarded-Proto", "https")
            )
            .ReadJsonAsync();
        Header(seen, "x-forwarded-for").ShouldBe("203.0.113.9");
        Header(seen, "x-forwarded-proto").ShouldBe("https");
    }

    [Fact]
    public async Task Only_auth_routes_see_the_session_cookie_and_no_other_cookie()
    {
        await using var gateway = await StartAsync();
        var session = gateway.Identity.AddSession();
        var logout = await gateway.SendAsync(HttpMethod.Post, "/api/auth/logout", Cookie(session), Xsrf(session)).ReadJsonAsync();
        Header(logout, "cookie").ShouldBe($"crm_session={session}");
    }

    [Fact]
    public async Task The_trace_of_the_client_goes_on_in_the_service()
    {
        await using var gateway = await StartAsync();
        const string trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var seen = await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key(gateway.Identity.AddApiKey()), ("traceparent", $"00-{trace}-00f067aa0ba902b7-01"))
            .ReadJsonAsync();
        Header(seen, "traceparent").ShouldContain(trace);
    }

    private static string Header(JsonElement seen, string name) => seen.GetProperty("headers").GetProperty(name).GetString()!;
}
