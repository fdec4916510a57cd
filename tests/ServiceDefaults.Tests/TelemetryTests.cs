using System.Collections.Concurrent;
using System.Text;
using CrmCloud.ServiceDefaults.Telemetry;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Builder;
using Shouldly;
using Xunit;

namespace CrmCloud.ServiceDefaults.Tests;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData("/api/leads?q=Maria", "/api/leads")]
    [InlineData("http://workspace/api/auth/invitations/s3cret?x=1", "http://workspace/api/auth/invitations/*")]
    [InlineData("/api/auth/password-resets/s3cret/more", "/api/auth/password-resets/*")]
    [InlineData("/api/leads/1", "/api/leads/1")]
    public void Addresses_lose_queries_and_secrets(string address, string expected) =>
        RedactionProcessor.Redact(address).ShouldBe(expected);

    [Fact]
    public async Task A_server_span_names_method_route_and_status_and_holds_no_query_and_no_health_check()
    {
        var received = new ConcurrentQueue<(string Path, string Text)>();
        await using var collector = await ServiceApp.StartAsync(app =>
            app.MapPost(
                    "/{**path}",
                    async (Microsoft.AspNetCore.Http.HttpContext context) =>
                    {
                        using var body = new MemoryStream();
                        await context.Request.Body.CopyToAsync(body);
                        received.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
                    }
                )
                .AllowAnonymous()
        );
        await using (
            var service = await ServiceApp.StartAsync(
                app =>
                {
                    app.MapGet("/things/{id}", (int id) => id).AllowAnonymous();
                    app.MapGet("/broken", string () => throw new InvalidOperationException()).AllowAnonymous();
                },
                settings:
                [
                    ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
                    ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                    ("OTEL_SERVICE_NAME", "the-service"),
                ]
            )
        )
        {
            var cancel = TestContext.Current.CancellationToken;
            await service.Client.GetAsync("/things/7?name=Maria", cancel).ShouldBeAsync(System.Net.HttpStatusCode.OK);
            await service.Client.GetAsync("/broken", cancel).ShouldBeAsync(System.Net.HttpStatusCode.InternalServerError);
            await service.Client.GetAsync("/health", cancel).ShouldBeAsync(System.Net.HttpStatusCode.OK);
        }

        var traces = string.Concat(received.Where(message => message.Path == "/v1/traces").Select(message => message.Text));
        traces.ShouldContain("GET /things/{id}");
        traces.ShouldContain("http.route");
        traces.ShouldContain("http.response.status_code");
        traces.ShouldContain("error.type");
        traces.ShouldContain("the-service");
        traces.ShouldNotContain("Maria");
        traces.ShouldNotContain("GET /health");
        received.ShouldContain(message => message.Path == "/v1/metrics");
    }
}
