using System.Net;
using System.Net.WebSockets;
using System.Text;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class LiveTests
{
    [Theory]
    [InlineData("own")]
    [InlineData(null)]
    public async Task A_session_opens_a_socket_that_carries_its_token_and_outlives_the_time_out_of_requests(string? origin)
    {
        await using var gateway = await StartAsync(settings: ("Gateway:RequestTimeout", "00:00:00.2"));
        using var socket = await OpenAsync(gateway, Cookie(gateway.Identity.AddSession("bia")), origin);

        (await HearAsync(socket)).ShouldBe($"Bearer {FakeWorkspace.InternalTokenOf("bia")}");
        (await HearAsync(socket)).ShouldBe("still here");
        await socket.SendAsync("hello"u8.ToArray(), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        (await HearAsync(socket)).ShouldBe("hello");
    }

    [Fact]
    public async Task A_program_opens_it_with_its_key()
    {
        await using var gateway = await StartAsync();
        using var socket = await OpenAsync(gateway, Key(gateway.Identity.AddApiKey("robot")), origin: null);

        (await HearAsync(socket)).ShouldBe($"Bearer {FakeWorkspace.InternalTokenOf("robot")}");
    }

    [Fact]
    public async Task Nobody_opens_it_without_a_credential()
    {
        await using var gateway = await StartAsync();

        await Should.ThrowAsync<WebSocketException>(() => OpenAsync(gateway, ("X-Nothing", "1"), "own"));
        await gateway.SendAsync(HttpMethod.Get, "/hubs/live").ShouldBeAsync(HttpStatusCode.Unauthorized);
        gateway.Workspace.Requests.ShouldBe(0);
    }

    [Theory]
    [InlineData("Origin", "https://evil.test")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_foreign_page_does_not_open_it_with_the_session_of_who_looks_at_it(string header, string value)
    {
        await using var gateway = await StartAsync();

        await gateway
            .SendAsync(HttpMethod.Get, "/hubs/live", Cookie(gateway.Identity.AddSession()), (header, value))
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.antiforgery");
        gateway.Workspace.Requests.ShouldBe(0);
    }

    private static async Task<ClientWebSocket> OpenAsync(GatewayApp gateway, (string Name, string Value) header, string? origin)
    {
        var address = gateway.Client.BaseAddress!;
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader(header.Name, header.Value);
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin == "own" ? address.GetLeftPart(UriPartial.Authority) : origin);
        }
        await socket.ConnectAsync(new Uri($"ws://{address.Authority}/hubs/live"), TestContext.Current.CancellationToken);
        return socket;
    }

    private static async Task<string> HearAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[4096];
        var heard = await socket.ReceiveAsync(buffer, patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, heard.Count);
    }
}
