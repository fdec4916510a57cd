using System.IO.Compression;
using System.Net;
using CrmCloud.Platform.Grpc.Tests.Fixtures;
using CrmCloud.Platform.Interop.V1;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrmCloud.Platform.Grpc.Tests;

/// <summary>What the server makes of requests that no proper client sends, and how its responses look on the wire.</summary>
public sealed class ServerWireTests : IAsyncLifetime
{
    private static readonly byte[] Hello = new EchoRequest { Text = "hello" }.ToByteArray();

    private TestServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await TestServer.StartInteropAsync(options => options.ResponseCompressionAlgorithm = "gzip");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public static TheoryData<string, byte[]> BrokenFrames =>
        new()
        {
            { "nothing at all", [] },
            { "a part of the header", [0, 0, 0] },
            { "a header without its message", [0, 0, 0, 0, 9] },
            { "less than the header says", RawCall.Frame(Hello, length: Hello.Length + 1) },
            { "two messages", [.. RawCall.Frame(Hello), .. RawCall.Frame(Hello)] },
            { "something after the message", [.. RawCall.Frame(Hello), 1] },
            { "an unknown flag", RawCall.Frame(Hello, flag: 2) },
            { "a compressed message without its encoding", RawCall.Frame(Hello, flag: 1) },
            { "no message of this type", RawCall.Frame([0xff, 0xff, 0xff]) },
        };

    [Theory]
    [MemberData(nameof(BrokenFrames))]
    public async Task A_broken_frame_is_an_internal_error(string what, byte[] body)
    {
        var answer = await RawCall.SendAsync(_server.Address, body);

        answer.Status.ShouldBe("13", what);
        answer.Message.ShouldNotBeNullOrEmpty();
        answer.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_is_not_gzip_as_it_says_is_an_internal_error()
    {
        var answer = await RawCall.SendAsync(
            _server.Address,
            RawCall.Frame(Hello, flag: 1),
            change: request => request.Headers.Add("grpc-encoding", "gzip")
        );

        answer.Status.ShouldBe("13");
    }

    [Fact]
    public async Task A_length_over_the_limit_is_refused_before_the_message_comes()
    {
        var answer = await RawCall.SendAsync(_server.Address, RawCall.Frame(Hello, length: -1));

        answer.Status.ShouldBe("8");
    }

    [Fact]
    public async Task A_small_message_that_inflates_over_the_limit_is_refused()
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(new byte[64 * 1024 * 1024], TestContext.Current.CancellationToken);
        }

        var answer = await RawCall.SendAsync(
            _server.Address,
            RawCall.Frame(compressed.ToArray(), flag: 1),
            change: request => request.Headers.Add("grpc-encoding", "gzip")
        );

        answer.Status.ShouldBe("8");
    }

    [Fact]
    public async Task An_unknown_encoding_is_refused_with_the_known_ones()
    {
        var answer = await RawCall.SendAsync(
            _server.Address,
            RawCall.Frame(Hello),
            change: request => request.Headers.Add("grpc-encoding", "snappy")
        );

        answer.Status.ShouldBe("12");
        answer.Headers.GetValues("grpc-accept-encoding").Single().ShouldBe("identity,gzip");
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("identity", false)]
    public async Task Responses_are_compressed_for_those_who_accept_it(string accepted, bool compressed)
    {
        var answer = await RawCall.SendAsync(
            _server.Address,
            RawCall.Frame(Hello),
            change: request => request.Headers.Add("grpc-accept-encoding", accepted)
        );

        answer.Status.ShouldBe("0");
        answer.Body[0].ShouldBe(compressed ? (byte)1 : (byte)0);
        answer.Headers.Contains("grpc-encoding").ShouldBe(compressed);
    }

    [Fact]
    public async Task Another_content_type_is_unsupported()
    {
        var answer = await RawCall.SendAsync(
            _server.Address,
            RawCall.Frame(Hello),
            change: request => request.Content!.Headers.ContentType = new("application/json")
        );

        answer.Http.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task HTTP_1_is_asked_to_upgrade()
    {
        await using var server = await TestServer.StartAsync(
            builder => builder.Services.AddSingleton<Waits>().AddGrpc(),
            app => app.MapGrpcService<InteropService>(),
            HttpProtocols.Http1
        );

        var answer = await RawCall.SendAsync(
            server.Address,
            RawCall.Frame(Hello),
            change: request =>
            {
                request.Headers.Remove("te");
                request.Version = HttpVersion.Version11;
            }
        );

        answer.Http.ShouldBe(HttpStatusCode.UpgradeRequired);
    }

    [Fact]
    public async Task A_failed_call_ends_with_its_headers()
    {
        var request = new FailRequest { Code = 5, Message = "não" }.ToByteArray();

        var answer = await RawCall.SendAsync(_server.Address, RawCall.Frame(request), "/platform.interop.v1.Interop/Fail");

        answer.Headers.GetValues("grpc-status").Single().ShouldBe("5");
        answer.Headers.GetValues("grpc-message").Single().ShouldBe("n%C3%A3o");
    }

    [Fact]
    public async Task Bytes_in_a_header_that_are_not_base64_are_an_internal_error()
    {
        var answer = await RawCall.SendAsync(
            _server.Address,
            RawCall.Frame(Hello),
            change: request => request.Headers.TryAddWithoutValidation("echo-bin", "!!!")
        );

        answer.Status.ShouldBe("13");
    }

    [Fact]
    public async Task A_stream_sends_all_messages_before_a_failure()
    {
        var request = new FailRequest { Code = 9, RepliesBefore = 2 }.ToByteArray();

        var answer = await RawCall.SendAsync(_server.Address, RawCall.Frame(request), "/platform.interop.v1.Interop/FailWhileStreaming");

        answer.Status.ShouldBe("9");
        var first = RawCall.Frame(new EchoReply { Text = "before" }.ToByteArray());
        var second = RawCall.Frame(new EchoReply { Text = "before", Index = 1 }.ToByteArray());
        answer.Body.ShouldBe([.. first, .. second]);
    }
}
