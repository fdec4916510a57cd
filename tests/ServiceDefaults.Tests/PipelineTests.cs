using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace CrmCloud.ServiceDefaults.Tests;

public sealed class PipelineTests : IDisposable
{
    private readonly TestTokens _tokens = new();

    [Theory]
    [InlineData("GET", "/things")]
    [InlineData("GET", "/unknown")]
    [InlineData("DELETE", "/things")]
    public async Task Everything_but_what_is_marked_anonymous_needs_a_token(string method, string path)
    {
        await using var service = await StartAsync();
        await service
            .Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Cancel)
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
        await SendAsync(service, HttpMethod.Get, path, token: "forged")
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
        await service.Client.GetAsync("/open", Cancel).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_route_with_a_scope_is_for_those_who_have_it()
    {
        await using var service = await StartAsync();
        await SendAsync(service, HttpMethod.Get, "/things", token: Token("things:write"))
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
        await SendAsync(service, HttpMethod.Get, "/things", token: Token("things:read")).ShouldBeAsync(HttpStatusCode.OK);
        await SendAsync(service, HttpMethod.Get, "/mine", token: Token("")).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Unknown_routes_and_methods_are_problems_too()
    {
        await using var service = await StartAsync();
        await SendAsync(service, HttpMethod.Get, "/unknown", token: Token(""))
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await SendAsync(service, HttpMethod.Delete, "/things", token: Token(""))
            .ShouldBeProblemAsync(HttpStatusCode.MethodNotAllowed, "request.method-not-allowed");
    }

    [Theory]
    [InlineData("""{"name":"a","colour":"red"}""", "colour")]
    [InlineData("""{"name":"a","size":"large"}""", "size")]
    [InlineData("""{"name":"a","size":1.5}""", "size")]
    [InlineData("""{"name":"a","kind":"nothing"}""", "kind")]
    [InlineData("""{"name":"a","kind":1}""", "kind")]
    [InlineData("""{"name":7}""", "name")]
    [InlineData("""{"name":"\ud800"}""", "name")]
    [InlineData("""{"name":"a","inner":{"depth":"x"}}""", "inner.depth")]
    [InlineData("""{"name":"a","inner":{"other":1}}""", "inner.other")]
    [InlineData("""{"size":1}""", "name")]
    public async Task A_field_that_cannot_be_read_is_400_naming_it(string body, string field)
    {
        await using var service = await StartAsync();
        var problem = await PostAsync(service, body).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe([field], problem.ToString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"name\":\"a\"} trailing")]
    [InlineData("{'name':'a'}")]
    public async Task A_body_that_is_not_the_json_asked_for_is_400(string body)
    {
        await using var service = await StartAsync();
        await PostAsync(service, body).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_400()
    {
        await using var service = await StartAsync();
        var content = new ByteArrayContent([.. "{\"name\":\""u8, 0xff, 0xfe, .. "\"}"u8])
        {
            Headers = { ContentType = new("application/json") },
        };
        await SendAsync(service, HttpMethod.Post, "/things", content).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Fact]
    public async Task A_media_type_that_is_not_json_is_415_and_a_huge_body_413()
    {
        await using var service = await StartAsync();
        await SendAsync(service, HttpMethod.Post, "/things", new StringContent("name=a", Encoding.UTF8, "text/plain"))
            .ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "request.unsupported-media-type");
        await PostAsync(service, $$"""{"name":"{{new string('x', 200_000)}}"}""")
            .ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    [Theory]
    [InlineData("/by-id/not-a-guid", "id")]
    [InlineData("/paged?limit=many", "limit")]
    [InlineData("/paged", "limit")]
    public async Task A_parameter_that_cannot_be_read_is_400_naming_it(string path, string parameter)
    {
        await using var service = await StartAsync();
        var problem = await SendAsync(service, HttpMethod.Get, path).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe([parameter]);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_bug_is_500_and_tells_nothing_but_the_trace(string environment)
    {
        await using var service = await StartAsync(environment);
        using var answer = await SendAsync(service, HttpMethod.Get, "/bug").ShouldBeAsync(HttpStatusCode.InternalServerError);
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        body.ShouldContain("traceId");
        body.ShouldNotContain("secret");
        body.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("/peer-away", HttpStatusCode.ServiceUnavailable, "server.unavailable")]
    [InlineData("/peer-slow", HttpStatusCode.GatewayTimeout, "server.timeout")]
    public async Task A_peer_that_fails_is_503_or_504_with_Retry_After(string path, HttpStatusCode status, string code)
    {
        await using var service = await StartAsync();
        (await SendAsync(service, HttpMethod.Get, path)).Headers.RetryAfter.ShouldNotBeNull();
        await SendAsync(service, HttpMethod.Get, path).ShouldBeProblemAsync(status, code);
    }

    [Fact]
    public async Task A_problem_that_an_endpoint_makes_keeps_its_code_and_gets_the_trace()
    {
        await using var service = await StartAsync();
        var problem = await SendAsync(service, HttpMethod.Get, "/conflict").ShouldBeProblemAsync(HttpStatusCode.Conflict, "things.taken");
        problem.GetProperty("traceId").GetString()!.Length.ShouldBe(32);
    }

    [Fact]
    public async Task Health_is_anonymous_and_lists_the_checks()
    {
        await using var service = await StartAsync();
        (await service.Client.GetAsync("/health", Cancel).ReadJsonAsync())
            .GetProperty("checks")
            .GetProperty("self")
            .GetString()
            .ShouldBe("healthy");
        await service.Client.GetAsync("/alive", Cancel).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_servers_away_health_is_503_and_the_service_is_alive()
    {
        await using var service = await ServiceApp.StartAsync(
            configure: builder => builder.AddNpgsqlHealthCheck("database").AddRabbitMQHealthCheck(),
            settings:
            [
                ("ConnectionStrings:database", "Host=127.0.0.1;Port=1;Username=u;Password=p"),
                ("ConnectionStrings:messaging", "amqp://guest:guest@127.0.0.1:1"),
            ]
        );
        var report = await service.Client.GetAsync("/health", Cancel).ReadJsonAsync(HttpStatusCode.ServiceUnavailable);
        report.GetProperty("checks").GetProperty("postgres-database").GetString().ShouldBe("unhealthy");
        report.GetProperty("checks").GetProperty("messaging").GetString().ShouldBe("unhealthy");
        await service.Client.GetAsync("/alive", Cancel).ShouldBeAsync(HttpStatusCode.OK);
    }

    public void Dispose() => _tokens.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Token(string scopes) => _tokens.ForUser(Guid.CreateVersion7(), scopes: scopes);

    private Task<HttpResponseMessage> PostAsync(ServiceApp service, string body) =>
        SendAsync(service, HttpMethod.Post, "/things", new StringContent(body, Encoding.UTF8, "application/json"));

    private Task<HttpResponseMessage> SendAsync(
        ServiceApp service,
        HttpMethod method,
        string path,
        HttpContent? content = null,
        string? token = null
    ) =>
        service.Client.SendAsync(
            new HttpRequestMessage(method, path)
            {
                Content = content,
                Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token("")) },
            },
            Cancel
        );

    private Task<ServiceApp> StartAsync(string environment = "Production") =>
        ServiceApp.StartAsync(
            app =>
            {
                app.MapGet("/things", () => "things").RequireScope("things:read");
                app.MapPost("/things", (Thing thing) => thing.Name);
                app.MapGet("/mine", () => "mine");
                app.MapGet("/open", () => "open").AllowAnonymous();
                app.MapGet("/by-id/{id}", (Guid id) => id.ToString());
                app.MapGet("/paged", (int limit) => limit);
                app.MapGet("/bug", string () => throw new InvalidOperationException("secret"));
                app.MapGet("/peer-away", string () => throw new Grpc.Core.RpcException(new(Grpc.Core.StatusCode.Unavailable, "secret")));
                app.MapGet("/peer-slow", string () => throw new Polly.Timeout.TimeoutRejectedException());
                app.MapGet(
                    "/conflict",
                    () => TypedResults.Problem(statusCode: 409, extensions: new Dictionary<string, object?> { ["code"] = "things.taken" })
                );
            },
            builder =>
            {
                builder.Services.AddSingleton<ISigningKeys>(_tokens);
                builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 100_000);
            },
            environment
        );

    private sealed record Thing
    {
        public required string Name { get; init; }
        public int? Size { get; init; }
        public ThingKind? Kind { get; init; }
        public Inner? Inner { get; init; }
    }

    private sealed record Inner(int Depth);

    private enum ThingKind
    {
        Small,
        Large,
    }
}
