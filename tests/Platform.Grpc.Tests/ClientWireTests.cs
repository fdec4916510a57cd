using CrmCloud.Platform.Grpc.Tests.Fixtures;
using CrmCloud.Platform.Interop.V1;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Shouldly;

namespace CrmCloud.Platform.Grpc.Tests;

/// <summary>What the client makes of responses that no proper server gives.</summary>
public sealed class ClientWireTests
{
    private static readonly byte[] Hello = RawCall.Frame(new EchoReply { Text = "hello" }.ToByteArray());

    [Theory]
    [InlineData(400, StatusCode.Internal)]
    [InlineData(401, StatusCode.Unauthenticated)]
    [InlineData(403, StatusCode.PermissionDenied)]
    [InlineData(404, StatusCode.Unimplemented)]
    [InlineData(429, StatusCode.Unavailable)]
    [InlineData(500, StatusCode.Unknown)]
    [InlineData(502, StatusCode.Unavailable)]
    [InlineData(503, StatusCode.Unavailable)]
    [InlineData(504, StatusCode.Unavailable)]
    public async Task A_bare_HTTP_status_becomes_a_status(int http, StatusCode expected)
    {
        var status = await StatusOfAsync(context =>
        {
            context.Response.StatusCode = http;
            return Task.CompletedTask;
        });

        status.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_page_is_no_response()
    {
        var status = await StatusOfAsync(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<p>Hello</p>");
        });

        status.StatusCode.ShouldBe(StatusCode.Cancelled);
        status.Detail.ShouldContain("text/html");
    }

    [Fact]
    public async Task A_response_without_a_status_did_not_succeed()
    {
        (await StatusOfAsync(context => Answer(context, Hello, status: null))).StatusCode.ShouldBe(StatusCode.Cancelled);
    }

    [Fact]
    public async Task A_status_that_is_none_is_unknown()
    {
        (await StatusOfAsync(context => Answer(context, Hello, "99"))).StatusCode.ShouldBe(StatusCode.Unknown);
    }

    [Fact]
    public async Task Success_without_a_message_is_an_internal_error()
    {
        (await StatusOfAsync(context => Answer(context, [], "0"))).StatusCode.ShouldBe(StatusCode.Internal);
    }

    [Fact]
    public async Task Success_with_two_messages_is_an_internal_error()
    {
        (await StatusOfAsync(context => Answer(context, [.. Hello, .. Hello], "0"))).StatusCode.ShouldBe(StatusCode.Internal);
    }

    [Fact]
    public async Task Half_a_message_is_an_internal_error()
    {
        (await StatusOfAsync(context => Answer(context, Hello[..^2], "0"))).StatusCode.ShouldBe(StatusCode.Internal);
    }

    [Fact]
    public async Task A_message_of_another_type_is_an_internal_error()
    {
        var status = await StatusOfAsync(context => Answer(context, RawCall.Frame([0xff, 0xff, 0xff]), "0"));

        status.StatusCode.ShouldBe(StatusCode.Internal);
    }

    [Theory]
    [InlineData(2, StatusCode.Internal)]
    [InlineData(7, StatusCode.Unavailable)]
    [InlineData(8, StatusCode.Cancelled)]
    [InlineData(11, StatusCode.ResourceExhausted)]
    [InlineData(12, StatusCode.PermissionDenied)]
    public async Task A_reset_becomes_the_status_of_its_code(int http2Error, StatusCode expected)
    {
        var status = await StatusOfAsync(async context =>
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(Hello.AsMemory(0, 3));
            await context.Response.Body.FlushAsync();
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(http2Error);
        });

        status.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_broken_connection_is_unavailable()
    {
        (
            await StatusOfAsync(context =>
                Task.Run(context.Features.GetRequiredFeature<Microsoft.AspNetCore.Connections.Features.IConnectionLifetimeFeature>().Abort)
            )
        ).StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unavailable()
    {
        using var channel = GrpcChannel.ForAddress("http://127.0.0.1:1");

        var exception = await Should.ThrowAsync<RpcException>(async () => await EchoAsync(channel));

        exception.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    private static async Task<Status> StatusOfAsync(RequestDelegate answer)
    {
        await using var server = await TestServer.StartAsync(static _ => { }, app => app.MapPost(RawCall.Echo, answer));
        return (await Should.ThrowAsync<RpcException>(async () => await EchoAsync(server.Channel))).Status;
    }

    private static AsyncUnaryCall<EchoReply> EchoAsync(ChannelBase channel) =>
        new Platform.Interop.V1.Interop.InteropClient(channel).EchoAsync(
            new EchoRequest(),
            deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(15),
            cancellationToken: TestContext.Current.CancellationToken
        );

    private static async Task Answer(HttpContext context, byte[] body, string? status)
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.Body.WriteAsync(body);
        if (status is not null)
        {
            context.Response.AppendTrailer("grpc-status", status);
        }
    }
}
