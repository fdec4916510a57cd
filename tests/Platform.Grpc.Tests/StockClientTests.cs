using System.Text.Json;
using CrmCloud.Platform.Grpc.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrmCloud.Platform.Grpc.Tests;

/// <summary>A stock client on Node calls our server.</summary>
public sealed class StockClientTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await TestServer.StartInteropAsync(options => options.ResponseCompressionAlgorithm = "gzip");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Waits Waits => _server.Services.GetRequiredService<Waits>();

    [Theory]
    [InlineData("hello")]
    [InlineData("olá, çã – 日本 🎉")]
    [InlineData("")]
    public async Task A_unary_call_is_answered(string text)
    {
        var outcome = await Node.PlayAsync(_server.Address, "echo", text);

        Code(outcome).ShouldBe(0);
        outcome.GetProperty("reply").GetProperty("text").GetString().ShouldBe(text);
    }

    [Fact]
    public async Task A_stream_brings_all_messages_in_order()
    {
        var outcome = await Node.PlayAsync(_server.Address, "repeat", "500");

        Code(outcome).ShouldBe(0);
        Indexes(outcome).ShouldBe(Enumerable.Range(0, 500));
    }

    [Fact]
    public async Task Text_and_bytes_in_metadata_come_back_as_headers_and_trailers()
    {
        var outcome = await Node.PlayAsync(_server.Address, "metadata");

        Code(outcome).ShouldBe(0);
        var bytes = Convert.ToBase64String([0, 1, 2, 250, 255]);
        outcome.GetProperty("headers").GetProperty("echo-text").GetString().ShouldBe("plain value");
        outcome.GetProperty("headers").GetProperty("echo-bytes-bin").GetString().ShouldBe(bytes);
        outcome.GetProperty("trailers").GetProperty("trailing-echo-text").GetString().ShouldBe("plain value");
        outcome.GetProperty("trailers").GetProperty("trailing-echo-bytes-bin").GetString().ShouldBe(bytes);
    }

    [Theory]
    [InlineData("deadline")]
    [InlineData("deadline-of-stream")]
    public async Task A_passed_deadline_is_told_to_the_client_and_ends_the_handler(string scenario)
    {
        var outcome = await Node.PlayAsync(_server.Address, scenario, scenario);

        Code(outcome).ShouldBe(4);
        await Waits.CancelledAsync(scenario);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("cancel-stream")]
    public async Task A_cancelled_call_ends_its_handler(string scenario)
    {
        var outcome = await Node.PlayAsync(_server.Address, scenario, scenario);

        Code(outcome).ShouldBe(1);
        await Waits.CancelledAsync(scenario);
    }

    [Fact]
    public async Task Every_status_arrives_with_its_message_and_trailers()
    {
        const string message = "não 100% \"certo\"\n日本 🎉";

        var outcomes = (await Node.PlayAsync(_server.Address, "all-statuses", message)).EnumerateArray().ToList();

        outcomes.Select(Code).ShouldBe(Enumerable.Range(1, 16));
        outcomes
            .Select(outcome => outcome.GetProperty("details").GetString())
            .ShouldBe(Enumerable.Range(1, 16).Select(code => $"status {code}: {message}"));
        outcomes.ShouldAllBe(outcome => outcome.GetProperty("trailers").GetProperty("reason-bin").GetString() == "AQID");
    }

    [Fact]
    public async Task A_stream_that_fails_ends_with_its_status()
    {
        var outcome = await Node.PlayAsync(_server.Address, "fail-while-streaming", "not ready");

        Code(outcome).ShouldBe(9);
        outcome.GetProperty("details").GetString().ShouldBe("not ready");
    }

    [Fact]
    public async Task Compressed_requests_and_responses_are_understood()
    {
        var outcome = await Node.PlayAsync(_server.Address, "gzip", "compress me ");

        Code(outcome).ShouldBe(0);
        outcome.GetProperty("reply").GetProperty("text").GetString().ShouldBe(string.Concat(Enumerable.Repeat("compress me ", 2000)));
    }

    [Fact]
    public async Task A_request_over_the_limit_is_refused()
    {
        Code(await Node.PlayAsync(_server.Address, "large-request", "4190000")).ShouldBe(0, "just under the limit");
        var outcome = await Node.PlayAsync(_server.Address, "large-request", "4500000");

        Code(outcome).ShouldBe(8);
        outcome.GetProperty("details").GetString().ShouldBe("Received message exceeds the maximum configured message size.");
    }

    [Fact]
    public async Task An_unexpected_exception_is_unknown_and_keeps_its_secrets()
    {
        var outcome = await Node.PlayAsync(_server.Address, "break", "hunter2");

        Code(outcome).ShouldBe(2);
        outcome.GetProperty("details").GetString().ShouldBe("Exception was thrown by handler.");
    }

    [Theory]
    [InlineData("unknown-method")]
    [InlineData("unknown-service")]
    public async Task What_is_not_there_is_unimplemented(string scenario)
    {
        Code(await Node.PlayAsync(_server.Address, scenario)).ShouldBe(12);
    }

    [Fact]
    public async Task The_health_service_answers()
    {
        var outcome = await Node.PlayAsync(_server.Address, "health-check");
        outcome.GetProperty("reply").GetProperty("status").GetString().ShouldBe("SERVING");

        Code(await Node.PlayAsync(_server.Address, "health-check", "missing.Service")).ShouldBe(5);
    }

    private static int Code(JsonElement outcome) => outcome.GetProperty("code").GetInt32();

    private static IEnumerable<int> Indexes(JsonElement outcome) =>
        outcome.GetProperty("replies").EnumerateArray().Select(reply => reply.GetProperty("index").GetInt32());
}
