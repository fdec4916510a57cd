using System.Net;
using System.Text;
using CrmCloud.ServiceDefaults.Discovery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Shouldly;
using Xunit;

namespace CrmCloud.ServiceDefaults.Tests;

public sealed class OutgoingCallTests
{
    [Theory]
    [InlineData("http://leads/x", "http://127.0.0.1:1001/")]
    [InlineData("https+http://leads/x", "https://127.0.0.1:2001/")]
    [InlineData("https+http://workspace/x", "http://127.0.0.1:3001/")]
    [InlineData("http://_grpc.workspace", "http://127.0.0.1:3002/")]
    [InlineData("http://LEADS", "http://127.0.0.1:1001/")]
    [InlineData("http://elsewhere.test/x", null)]
    [InlineData("http://_grpc.leads", null)]
    public void A_name_is_found_by_scheme_or_endpoint(string address, string? expected)
    {
        using var services = Endpoints(
            ("services:leads:http:0", "http://127.0.0.1:1001"),
            ("services:leads:https:0", "https://127.0.0.1:2001"),
            ("services:workspace:http:0", "http://127.0.0.1:3001"),
            ("services:workspace:grpc:0", "http://127.0.0.1:3002")
        );
        services.TryResolve(new Uri(address), out var endpoint).ShouldBe(expected is not null);
        endpoint?.AbsoluteUri.ShouldBe(expected);
    }

    [Fact]
    public void Replicas_are_taken_in_turn()
    {
        using var services = Endpoints(
            ("services:leads:http:0", "http://a"),
            ("services:leads:http:1", "http://b"),
            ("services:leads:http:2", "http://c")
        );
        var taken = Enumerable.Range(0, 6).Select(_ => services.TryNext("leads", "http", out var endpoint) ? endpoint.Host : "").ToList();
        taken.ShouldBe(["a", "b", "c", "a", "b", "c"]);
    }

    [Theory]
    [InlineData("GET", null, 3)]
    [InlineData("HEAD", null, 3)]
    [InlineData("POST", null, 1)]
    [InlineData("DELETE", null, 1)]
    [InlineData("POST", "key-1", 3)]
    public async Task Only_what_is_safe_to_repeat_is_repeated(string method, string? idempotencyKey, int attempts)
    {
        var calls = 0;
        await using var peer = await PeerAsync(context =>
        {
            Interlocked.Increment(ref calls);
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        await using var caller = await CallerAsync(peer.Address);
        using var client = Client(caller);
        using var request = new HttpRequestMessage(new HttpMethod(method), "http://peer/x")
        {
            Content = method == "POST" ? new StringContent("{}") : null,
        };
        if (idempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        }

        using var answer = await client.SendAsync(request, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        calls.ShouldBe(attempts);
    }

    [Fact]
    public async Task A_write_that_was_never_sent_is_sent_to_the_next_replica()
    {
        var bodies = new StringBuilder();
        await using var peer = await PeerAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            bodies.Append(await reader.ReadToEndAsync());
        });
        await using var caller = await CallerAsync("http://127.0.0.1:1", ("services:peer:http:1", peer.Address));
        using var client = Client(caller);
        using var answer = await client.PostAsync(new Uri("http://peer/x"), new StringContent("once"), Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        bodies.ToString().ShouldBe("once");
    }

    [Fact]
    public async Task A_peer_that_hangs_is_given_up_and_after_many_failures_not_asked_any_more()
    {
        await using var peer = await PeerAsync(context =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default)
        );
        await using var caller = await CallerAsync(
            peer.Address,
            ("Resilience:AttemptTimeout", "00:00:00.1"),
            ("Resilience:MaxRetries", "0"),
            ("Resilience:BreakerMinimumThroughput", "3")
        );
        using var client = Client(caller);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await Should.ThrowAsync<TimeoutRejectedException>(() => client.GetAsync(new Uri("http://peer/x"), Cancel));
        }

        await Should.ThrowAsync<BrokenCircuitException>(() => client.GetAsync(new Uri("http://peer/x"), Cancel));
    }

    [Fact]
    public async Task Bad_settings_stop_the_start()
    {
        await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(() =>
            CallerAsync("http://x", ("Resilience:MaxRetries", "99"))
        );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static HttpClient Client(ServiceApp caller) => caller.Services.GetRequiredService<IHttpClientFactory>().CreateClient("any");

    private static Task<ServiceApp> PeerAsync(RequestDelegate answer) =>
        ServiceApp.StartAsync(app => app.Map("/{**path}", answer).AllowAnonymous());

    private static Task<ServiceApp> CallerAsync(string peer, params (string, string)[] settings) =>
        ServiceApp.StartAsync(settings: [("services:peer:http:0", peer), ("Resilience:RetryDelay", "00:00:00.005"), .. settings]);

    private static ServiceEndpoints Endpoints(params (string Key, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
                .Build()
        );
}
