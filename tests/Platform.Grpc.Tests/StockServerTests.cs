using CrmCloud.Platform.Grpc.Tests.Fixtures;
using CrmCloud.Platform.Interop.V1;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Shouldly;

namespace CrmCloud.Platform.Grpc.Tests;

/// <summary>Our client calls a stock server on Node, which compresses all its responses.</summary>
public sealed class StockServerTests(NodeServer server) : IClassFixture<NodeServer>
{
    private readonly Platform.Interop.V1.Interop.InteropClient _client = new(server.Channel);

    private static DateTime Soon => TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(300);

    private static CancellationToken TestEnd => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hello")]
    [InlineData("olá, çã – 日本 🎉")]
    [InlineData("")]
    public async Task A_unary_call_is_answered(string text)
    {
        using var call = _client.EchoAsync(new EchoRequest { Text = text }, cancellationToken: TestEnd);

        (await call).Text.ShouldBe(text);
        call.GetStatus().ShouldBe(Status.DefaultSuccess);
    }

    [Fact]
    public async Task A_stream_brings_all_messages_in_order()
    {
        using var call = _client.Repeat(new RepeatRequest { Text = "again", Count = 50 }, cancellationToken: TestEnd);

        var replies = await call.ResponseStream.ReadAllAsync(TestEnd).ToListAsync(TestEnd);

        replies.Select(reply => reply.Index).ShouldBe(Enumerable.Range(0, 50));
        call.GetStatus().StatusCode.ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task Text_and_bytes_in_metadata_come_back_as_headers_and_trailers()
    {
        byte[] bytes = [0, 1, 2, 250, 255];
        var headers = new Metadata { { "echo-text", "plain value" }, { "echo-bytes-bin", bytes } };

        using var call = _client.EchoAsync(new EchoRequest(), headers, cancellationToken: TestEnd);
        await call;

        var responseHeaders = await call.ResponseHeadersAsync;
        responseHeaders.GetValue("echo-text").ShouldBe("plain value");
        responseHeaders.GetValueBytes("echo-bytes-bin").ShouldBe(bytes);
        responseHeaders.GetValue("seen-deadline").ShouldBe("false");
        call.GetTrailers().GetValue("trailing-echo-text").ShouldBe("plain value");
        call.GetTrailers().GetValueBytes("trailing-echo-bytes-bin").ShouldBe(bytes);
    }

    [Fact]
    public async Task The_server_is_told_the_deadline()
    {
        using var call = _client.EchoAsync(new EchoRequest(), deadline: Soon.AddMinutes(1), cancellationToken: TestEnd);

        (await call.ResponseHeadersAsync).GetValue("seen-deadline").ShouldBe("true");
    }

    [Fact]
    public async Task A_passed_deadline_ends_the_call_on_both_sides()
    {
        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await _client.WaitAsync(new WaitRequest { Id = "deadline" }, deadline: Soon, cancellationToken: TestEnd)
        );

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await CancelledOnServerAsync("deadline");
    }

    [Fact]
    public async Task A_deadline_in_the_past_ends_the_call_at_once()
    {
        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await _client.EchoAsync(new EchoRequest(), deadline: Soon.AddMinutes(-1), cancellationToken: TestEnd)
        );

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task A_cancelled_call_ends_on_both_sides()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestEnd);
        using var call = _client.WaitAsync(new WaitRequest { Id = "cancel" }, cancellationToken: cancellation.Token);
        await call.ResponseHeadersAsync;

        await cancellation.CancelAsync();

        (await Should.ThrowAsync<RpcException>(async () => await call)).StatusCode.ShouldBe(StatusCode.Cancelled);
        await CancelledOnServerAsync("cancel");
    }

    [Fact]
    public async Task A_stream_that_is_disposed_of_ends_on_both_sides()
    {
        using (var call = _client.Repeat(new RepeatRequest { Id = "dispose", Text = "tick" }, cancellationToken: TestEnd))
        {
            (await call.ResponseStream.MoveNext(TestEnd)).ShouldBeTrue();
        }

        await CancelledOnServerAsync("dispose");
    }

    [Fact]
    public async Task Every_status_arrives_with_its_message_and_trailers()
    {
        for (var code = StatusCode.Cancelled; code <= StatusCode.Unauthenticated; code++)
        {
            var message = $"status {code}: não 100% \"certo\"\n日本 🎉";

            var exception = await Should.ThrowAsync<RpcException>(async () =>
                await _client.FailAsync(new FailRequest { Code = (int)code, Message = message }, cancellationToken: TestEnd)
            );

            exception.Status.ShouldBe(new Status(code, message));
            exception.Trailers.GetValueBytes("reason-bin").ShouldBe([1, 2, 3]);
        }
    }

    [Fact]
    public async Task A_stream_that_fails_brings_its_messages_and_then_the_status()
    {
        var request = new FailRequest
        {
            Code = (int)StatusCode.FailedPrecondition,
            Message = "not ready",
            RepliesBefore = 2,
        };
        using var call = _client.FailWhileStreaming(request, cancellationToken: TestEnd);
        (await call.ResponseStream.MoveNext(TestEnd)).ShouldBeTrue();
        (await call.ResponseStream.MoveNext(TestEnd)).ShouldBeTrue();
        call.ResponseStream.Current.Index.ShouldBe(1);

        var exception = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(TestEnd));

        exception.Status.ShouldBe(new Status(StatusCode.FailedPrecondition, "not ready"));
    }

    [Fact]
    public async Task Compressed_requests_and_responses_are_understood()
    {
        var text = string.Concat(Enumerable.Repeat("compress me ", 2000));
        var headers = new Metadata { { "grpc-internal-encoding-request", "gzip" } };

        var reply = await _client.EchoAsync(new EchoRequest { Text = text }, headers, cancellationToken: TestEnd);

        reply.Text.ShouldBe(text);
    }

    [Fact]
    public async Task A_response_over_the_limit_is_refused()
    {
        using var channel = GrpcChannel.ForAddress($"http://{server.Channel.Target}", new() { MaxReceiveMessageSize = 1000 });
        var client = new Platform.Interop.V1.Interop.InteropClient(channel);
        var request = new EchoRequest { Payload = ByteString.CopyFrom(new byte[2000]) };

        var exception = await Should.ThrowAsync<RpcException>(async () => await client.EchoAsync(request, cancellationToken: TestEnd));

        exception.Status.Detail.ShouldBe("Received message exceeds the maximum configured message size.");
        exception.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task A_request_over_the_servers_limit_is_refused()
    {
        var request = new EchoRequest { Payload = ByteString.CopyFrom(new byte[4_500_000]) };

        var exception = await Should.ThrowAsync<RpcException>(async () => await _client.EchoAsync(request, cancellationToken: TestEnd));

        exception.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task The_health_service_answers()
    {
        var health = new Health.HealthClient(server.Channel);

        var now = await health.CheckAsync(new HealthCheckRequest(), cancellationToken: TestEnd);
        using var watch = health.Watch(new HealthCheckRequest(), cancellationToken: TestEnd);
        var states = await watch.ResponseStream.ReadAllAsync(TestEnd).Select(state => state.Status).ToListAsync(TestEnd);

        now.Status.ShouldBe(HealthCheckResponse.Types.ServingStatus.Serving);
        states.ShouldBe([HealthCheckResponse.Types.ServingStatus.Serving, HealthCheckResponse.Types.ServingStatus.NotServing]);
    }

    private async Task CancelledOnServerAsync(string id)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestEnd);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        while (!(await _client.WasCancelledAsync(new WaitRequest { Id = id }, cancellationToken: patience.Token)).Cancelled) { }
    }
}
