using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class AvailabilityTests
{
    [Fact]
    public async Task With_Workspace_down_an_unknown_credential_is_503_and_a_known_one_still_works()
    {
        await using var gateway = await StartAsync();
        var known = gateway.Identity.AddApiKey();
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(known)).ShouldBeAsync(HttpStatusCode.OK);
        await gateway.Workspace.DisposeAsync();

        using var answer = await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key("crm_another-key"))
            .ShouldBeAsync(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key("crm_another-key"))
            .ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "server.unavailable");
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(known)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_gateway_that_Workspace_does_not_know_blames_itself_and_not_the_caller()
    {
        await using var gateway = await StartAsync();
        gateway.Identity.RefusesGateway = true;
        await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key(gateway.Identity.AddApiKey()))
            .ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "server.unavailable");
        gateway.Identity.RefusesGateway = false;
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(gateway.Identity.AddApiKey())).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_a_service_down_its_routes_are_503_with_Retry_After()
    {
        await using var gateway = await StartAsync();
        var key = gateway.Identity.AddApiKey();
        await gateway.Leads.DisposeAsync();
        using var answer = await gateway
            .SendAsync(HttpMethod.Post, "/api/leads", Json("{}"), Key(key))
            .ShouldBeAsync(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key(key))
            .ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "server.unavailable");
        await gateway.SendAsync(HttpMethod.Get, "/api/reports/x", Key(key)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_service_that_hangs_is_given_up_with_504()
    {
        await using var gateway = await StartAsync(settings: ("Gateway:RequestTimeout", "00:00:00.3"));
        await gateway
            .SendAsync(HttpMethod.Get, "/api/leads/hang", Key(gateway.Identity.AddApiKey()))
            .ShouldBeProblemAsync(HttpStatusCode.GatewayTimeout, "server.timeout");
    }

    [Fact]
    public async Task The_system_is_healthy_only_when_every_service_is()
    {
        await using var gateway = await StartAsync();
        (await gateway.SendAsync(HttpMethod.Get, "/health").ReadJsonAsync()).GetProperty("status").GetString().ShouldBe("healthy");

        gateway.Reporting.IsHealthy = false;
        gateway.Clock.Advance(TimeSpan.FromSeconds(2));
        var report = await gateway.SendAsync(HttpMethod.Get, "/health").ReadJsonAsync(HttpStatusCode.ServiceUnavailable);
        report.GetProperty("checks").GetProperty("reporting").GetString().ShouldBe("unhealthy");
        report.GetProperty("checks").GetProperty("leads").GetString().ShouldBe("healthy");

        await gateway.Reporting.DisposeAsync();
        gateway.Clock.Advance(TimeSpan.FromSeconds(2));
        await gateway.SendAsync(HttpMethod.Get, "/health").ShouldBeAsync(HttpStatusCode.ServiceUnavailable);
        await gateway.SendAsync(HttpMethod.Get, "/alive").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Every_answer_has_the_security_headers_and_a_services_own_do_not_get_through(string environment)
    {
        await using var gateway = await StartAsync(environment);
        var key = gateway.Identity.AddApiKey();
        foreach (var path in new[] { "/api/leads", "/api/unknown", "/health", "/nothing" })
        {
            foreach (var headers in new[] { new[] { Key(key) }, [] })
            {
                using var answer = await gateway.SendAsync(HttpMethod.Get, path, headers);
                var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
                policy.ShouldContain("frame-ancestors 'none'");
                policy.ShouldNotContain("*");
                answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
                answer.Headers.Contains("Referrer-Policy").ShouldBeTrue();
                answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
                answer.Headers.Contains("Server").ShouldBeFalse();
                if (path.StartsWith("/api", StringComparison.Ordinal))
                {
                    answer.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
                }
            }
        }
    }

    [Fact]
    public async Task Problems_have_code_trace_and_status()
    {
        await using var gateway = await StartAsync();
        var problem = await gateway
            .SendAsync(HttpMethod.Get, "/api/leads")
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
        problem.GetProperty("status").GetInt32().ShouldBe(401);
        problem.GetProperty("traceId").GetString()!.Length.ShouldBe(32);
        problem.GetProperty("title").ValueKind.ShouldBe(JsonValueKind.String);
    }
}
