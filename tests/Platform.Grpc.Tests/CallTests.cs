using CrmCloud.Platform.Grpc.Tests.Fixtures;
using CrmCloud.Platform.Interop.V1;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using InteropClient = CrmCloud.Platform.Interop.V1.Interop.InteropClient;

namespace CrmCloud.Platform.Grpc.Tests;

/// <summary>Our client calls our server.</summary>
public sealed class CallTests
{
    private static CancellationToken TestEnd => TestContext.Current.CancellationToken;

    private static DateTime In(TimeSpan time) => TimeProvider.System.GetUtcNow().UtcDateTime + time;

    [Fact]
    public async Task Messages_of_all_sizes_arrive_whole()
    {
        await using var server = await TestServer.StartInteropAsync(options => options.MaxReceiveMessageSize = null);
        using var channel = GrpcChannel.ForAddress(server.Address, new() { MaxReceiveMessageSize = null });
        var client = new InteropClient(channel);
        var random = new Random(1);

        foreach (var size in (int[])[0, 1, 100, 4_091, 4_096, 65_535, 65_536, 1_000_000, 20_000_000])
        {
            var payload = new byte[size];
            random.NextBytes(payload);

            var reply = await client.EchoAsync(new EchoRequest { Payload = ByteString.CopyFrom(payload) }, cancellationToken: TestEnd);

            reply.Payload.Span.SequenceEqual(payload).ShouldBeTrue($"{size} bytes");
        }
    }

    [Fact]
    public async Task Many_calls_at_once_keep_apart()
    {
        await using var server = await TestServer.StartInteropAsync();
        var client = new InteropClient(server.Channel);

        var replies = await Task.WhenAll(
            Enumerable
                .Range(0, 1000)
                .Select(async index => (await client.EchoAsync(new EchoRequest { Text = $"{index}" }, cancellationToken: TestEnd)).Text)
        );

        replies.ShouldBe(Enumerable.Range(0, 1000).Select(index => $"{index}"));
    }

    [Fact]
    public async Task A_handler_that_ignores_its_deadline_does_not_hold_the_caller()
    {
        var release = new TaskCompletionSource();
        await using var server = await TestServer.StartAsync(
            builder => builder.Services.AddSingleton(new StubbornService(release.Task)).AddGrpc(),
            app => app.MapGrpcService<StubbornService>()
        );

        var answer = await RawCall.SendAsync(
            server.Address,
            RawCall.Frame([]),
            change: request => request.Headers.Add("grpc-timeout", "200m")
        );

        release.SetResult();
        answer.Status.ShouldBe("4");
    }

    [Fact]
    public async Task A_reader_who_stands_still_does_not_hold_the_handler_past_the_deadline()
    {
        await using var server = await TestServer.StartInteropAsync();
        var client = new InteropClient(server.Channel);
        var request = new RepeatRequest { Id = "slow", Text = new string('x', 100_000) };

        using var call = client.Repeat(request, deadline: In(TimeSpan.FromMilliseconds(300)), cancellationToken: TestEnd);

        await server.Services.GetRequiredService<Waits>().CancelledAsync("slow");
    }

    [Fact]
    public async Task A_deadline_during_a_stream_ends_it_after_the_messages_that_came()
    {
        await using var server = await TestServer.StartInteropAsync();
        var client = new InteropClient(server.Channel);
        using var call = client.Repeat(
            new RepeatRequest { Id = "d" },
            deadline: In(TimeSpan.FromMilliseconds(300)),
            cancellationToken: TestEnd
        );
        var received = 0;

        var exception = await Should.ThrowAsync<RpcException>(async () =>
        {
            await foreach (var _ in call.ResponseStream.ReadAllAsync(TestEnd))
            {
                received++;
            }
        });

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        received.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_response_over_the_servers_limit_is_not_sent()
    {
        await using var server = await TestServer.StartInteropAsync(options => options.MaxSendMessageSize = 100);
        var request = new EchoRequest { Payload = ByteString.CopyFrom(new byte[200]) };

        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await new InteropClient(server.Channel).EchoAsync(request, cancellationToken: TestEnd)
        );

        exception.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task A_request_over_the_clients_limit_is_not_sent()
    {
        using var channel = GrpcChannel.ForAddress("http://127.0.0.1:1", new() { MaxSendMessageSize = 100 });
        var request = new EchoRequest { Payload = ByteString.CopyFrom(new byte[200]) };

        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await new InteropClient(channel).EchoAsync(request, cancellationToken: TestEnd)
        );

        exception.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Details_of_an_exception_are_told_only_when_enabled()
    {
        await using var server = await TestServer.StartInteropAsync(options => options.EnableDetailedErrors = true);

        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await new InteropClient(server.Channel).BreakAsync(new BreakRequest { Secret = "x" }, cancellationToken: TestEnd)
        );

        exception.Status.ShouldBe(
            new Status(StatusCode.Unknown, "Exception was thrown by handler. InvalidOperationException: The secret is x.")
        );
    }

    [Fact]
    public async Task The_status_of_a_running_call_is_not_known()
    {
        await using var server = await TestServer.StartInteropAsync();
        var call = new InteropClient(server.Channel).WaitAsync(new WaitRequest { Id = "running" }, cancellationToken: TestEnd);
        await call.ResponseHeadersAsync;

        Should.Throw<InvalidOperationException>(() => call.GetStatus());
        call.Dispose();

        call.GetStatus().StatusCode.ShouldBe(StatusCode.Cancelled);
        (await Should.ThrowAsync<RpcException>(call.ResponseAsync)).StatusCode.ShouldBe(StatusCode.Cancelled);
    }

    private sealed class StubbornService(Task release) : Platform.Interop.V1.Interop.InteropBase
    {
        public override async Task<EchoReply> Echo(EchoRequest request, ServerCallContext context)
        {
            await release.WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
            return new EchoReply();
        }
    }
}
