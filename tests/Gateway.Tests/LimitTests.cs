using System.Net;
using System.Net.Http.Headers;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task Reads_and_writes_are_counted_apart_per_caller_and_begin_anew_after_a_minute()
    {
        await using var gateway = await StartAsync(
            settings: [("Gateway:RateLimits:ReadsPerMinute", "3"), ("Gateway:RateLimits:WritesPerMinute", "2")]
        );
        var key = gateway.Identity.AddApiKey("ana");
        var second = gateway.Identity.AddApiKey("ana");
        var other = gateway.Identity.AddApiKey("bia");

        using (var first = await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)))
        {
            Limits(first).ShouldBe(("3", "2", "60"));
        }

        gateway.Clock.Advance(TimeSpan.FromSeconds(20));
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(second)).ShouldBeAsync(HttpStatusCode.OK);
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.OK);
        using (var refused = await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)))
        {
            Limits(refused).ShouldBe(("3", "0", "40"));
            refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(40));
        }

        await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key(second))
            .ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "request.rate-limited");
        await gateway.SendAsync(HttpMethod.Post, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.OK);
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(other)).ShouldBeAsync(HttpStatusCode.OK);
        gateway.Leads.Requests.ShouldBe(5);

        gateway.Clock.Advance(TimeSpan.FromSeconds(40));
        await gateway.SendAsync(HttpMethod.Get, "/api/leads", Key(key)).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_account_is_tried_ten_times_a_minute_however_its_name_is_written()
    {
        await using var gateway = await StartAsync();
        string[] spellings = ["""{"email":"ana@x.test"}""", """{"Email":" ANA@x.test "}""", """{"\u0065mail":"ana@X.TEST"}"""];
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await gateway.SendAsync(HttpMethod.Post, "/api/auth/login", Json(spellings[attempt % 3])).ShouldBeAsync(HttpStatusCode.OK);
        }

        await gateway
            .SendAsync(HttpMethod.Post, "/api/auth/login", Json(spellings[0]))
            .ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "request.rate-limited");
        await gateway.SendAsync(HttpMethod.Post, "/api/auth/login", Json("""{"email":"bia@x.test"}""")).ShouldBeAsync(HttpStatusCode.OK);
        gateway.Clock.Advance(TimeSpan.FromMinutes(1));
        await gateway.SendAsync(HttpMethod.Post, "/api/auth/login", Json(spellings[0])).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_address_cannot_try_many_accounts_for_ever()
    {
        await using var gateway = await StartAsync(settings: ("Gateway:RateLimits:AnonymousPerMinute", "5"));
        for (var account = 0; account < 5; account++)
        {
            await gateway
                .SendAsync(HttpMethod.Post, "/api/auth/login", Json($$"""{"email":"{{account}}@x.test"}"""))
                .ShouldBeAsync(HttpStatusCode.OK);
        }

        await gateway
            .SendAsync(HttpMethod.Post, "/api/auth/login", Json("""{"email":"6@x.test"}"""))
            .ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "request.rate-limited");
    }

    [Fact]
    public async Task Sign_up_is_limited_outside_Development()
    {
        await using var gateway = await StartAsync();
        for (var count = 0; count < 60; count++)
        {
            await gateway.SendAsync(HttpMethod.Post, "/api/auth/sign-up", Json("{}")).ShouldBeAsync(HttpStatusCode.OK);
        }

        await gateway
            .SendAsync(HttpMethod.Post, "/api/auth/sign-up", Json("{}"))
            .ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "request.rate-limited");
    }

    [Fact]
    public async Task Sign_up_is_not_limited_in_Development()
    {
        await using var gateway = await StartAsync("Development");
        for (var count = 0; count < 70; count++)
        {
            await gateway.SendAsync(HttpMethod.Post, "/api/auth/sign-up", Json("{}")).ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_body_larger_than_1_MB_is_refused_also_without_a_stated_length()
    {
        await using var gateway = await StartAsync();
        var key = gateway.Identity.AddApiKey();
        var large = new byte[(1 << 20) + 1];
        await gateway
            .SendAsync(HttpMethod.Post, "/api/leads", new ByteArrayContent(large), Key(key))
            .ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
        await gateway
            .SendAsync(HttpMethod.Post, "/api/leads", new ByteArrayContent(large), Key(key), ("Transfer-Encoding", "chunked"))
            .ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
        await gateway
            .SendAsync(HttpMethod.Post, "/api/leads", new ByteArrayContent(large[..^1]), Key(key))
            .ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_import_may_be_large_and_streams_through()
    {
        await using var gateway = await StartAsync();
        var key = gateway.Identity.AddApiKey();
        const int size = 40 << 20;
        var seen = await gateway
            .SendAsync(
                HttpMethod.Post,
                "/api/leads/imports",
                new ByteArrayContent(new byte[size]),
                Key(key),
                ("Transfer-Encoding", "chunked")
            )
            .ReadJsonAsync();
        seen.GetProperty("bodyLength").GetInt64().ShouldBe(size);
        await gateway
            .SendAsync(HttpMethod.Post, "/api/leads/imports/preview", new ByteArrayContent(new byte[2 << 20]), Key(key))
            .ShouldBeAsync(HttpStatusCode.OK);

        await using var small = await StartAsync(settings: ("Gateway:MaxImportBytes", "2048"));
        await small
            .SendAsync(HttpMethod.Post, "/api/leads/imports", new ByteArrayContent(new byte[2049]), Key(small.Identity.AddApiKey()))
            .ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    [Fact]
    public async Task A_sign_in_with_a_huge_body_is_refused_before_Workspace()
    {
        await using var gateway = await StartAsync();
        await gateway
            .SendAsync(
                HttpMethod.Post,
                "/api/auth/login",
                new ByteArrayContent(new byte[20_000]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }
            )
            .ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
        gateway.Workspace.Requests.ShouldBe(0);
    }

    private static (string, string, string) Limits(HttpResponseMessage answer) =>
        (
            answer.Headers.GetValues("RateLimit-Limit").Single(),
            answer.Headers.GetValues("RateLimit-Remaining").Single(),
            answer.Headers.GetValues("RateLimit-Reset").Single()
        );
}
