using System.IO.Compression;
using System.Net;
using System.Text.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class AnswerCompressionTests
{
    [Fact]
    public async Task What_is_read_goes_out_compressed_where_the_client_takes_that()
    {
        await using var gateway = await StartAsync();
        var key = Key(gateway.Identity.AddApiKey());

        using var answer = await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", key, ("Accept-Encoding", "br"))
            .ShouldBeAsync(HttpStatusCode.OK);

        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        await using var body = new BrotliStream(
            await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken),
            CompressionMode.Decompress
        );
        using var json = await JsonDocument.ParseAsync(body, cancellationToken: TestContext.Current.CancellationToken);
        json.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task Without_being_asked_for_nothing_is_compressed()
    {
        await using var gateway = await StartAsync();
        using var answer = await gateway
            .SendAsync(HttpMethod.Get, "/api/leads", Key(gateway.Identity.AddApiKey()))
            .ShouldBeAsync(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_to_a_write_may_hold_a_secret_and_is_not_compressed()
    {
        await using var gateway = await StartAsync();
        using var answer = await gateway
            .SendAsync(
                HttpMethod.Post,
                "/api/leads",
                Json("""{"lastName":"Souza"}"""),
                Key(gateway.Identity.AddApiKey()),
                ("Accept-Encoding", "br")
            )
            .ShouldBeAsync(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }
}
