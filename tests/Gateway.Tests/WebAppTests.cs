using System.IO.Compression;
using System.Net;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class WebAppTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("gateway-web");
    private readonly DirectoryInfo _desk = Directory.CreateTempSubdirectory("gateway-desk");

    public WebAppTests()
    {
        _root.CreateSubdirectory("assets");
        File.WriteAllText(Path.Combine(_root.FullName, "index.html"), "<!doctype html><title>CrmCloud</title>");
        File.WriteAllText(Path.Combine(_root.FullName, "favicon.svg"), "<svg/>");
        var script = new string('x', 5000);
        File.WriteAllText(Path.Combine(_root.FullName, "assets", "app-1a2b.js"), script);
        File.WriteAllText(Path.Combine(_root.FullName, "assets", "plain-1a2b.js"), script);
        _desk.CreateSubdirectory("assets");
        File.WriteAllText(Path.Combine(_desk.FullName, "index.html"), "<!doctype html><title>Desk</title>");
        File.WriteAllText(Path.Combine(_desk.FullName, "assets", "desk-1a2b.js"), script);
        using var compressed = new BrotliStream(
            File.Create(Path.Combine(_root.FullName, "assets", "app-1a2b.js.br")),
            CompressionLevel.Optimal
        );
        compressed.Write(System.Text.Encoding.UTF8.GetBytes(script));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/leads")]
    [InlineData("/leads/0198-ab?tab=history")]
    [InlineData("/apidocs")]
    public async Task A_page_of_the_app_is_index_html_asked_for_anew_each_time(string path)
    {
        await using var gateway = await StartGatewayAsync();
        using var answer = await gateway.SendAsync(HttpMethod.Get, path, ("Accept", "text/html,*/*")).ShouldBeAsync(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("CrmCloud");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self';");
    }

    [Theory]
    [InlineData("/assets/missing-1a2b.js")]
    [InlineData("/missing.png")]
    [InlineData("/assets/app-1a2b.js.br")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task A_missing_file_is_404_and_never_a_page(string path)
    {
        await using var gateway = await StartGatewayAsync();
        await gateway.SendAsync(HttpMethod.Get, path, ("Accept", "*/*")).ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task The_api_never_answers_with_a_page()
    {
        await using var gateway = await StartGatewayAsync();
        await gateway
            .SendAsync(HttpMethod.Get, "/api/unknown", ("Accept", "text/html"))
            .ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "auth.unauthenticated");
    }

    [Theory]
    [InlineData("/assets/app-1a2b.js")]
    [InlineData("/assets/plain-1a2b.js")]
    public async Task A_hashed_file_is_compressed_and_kept_for_ever(string path)
    {
        await using var gateway = await StartGatewayAsync();
        using var answer = await gateway.SendAsync(HttpMethod.Get, path, ("Accept-Encoding", "gzip, br")).ShouldBeAsync(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(500);

        using var plain = await gateway.SendAsync(HttpMethod.Get, path).ShouldBeAsync(HttpStatusCode.OK);
        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBe(5000);
    }

    [Theory]
    [InlineData("/support")]
    [InlineData("/support/")]
    [InlineData("/support/tickets/0198-ab?sort=-createdAt")]
    public async Task An_app_beside_the_first_has_pages_of_its_own_under_its_name(string path)
    {
        await using var gateway = await StartGatewayAsync();
        using var answer = await gateway.SendAsync(HttpMethod.Get, path, ("Accept", "text/html,*/*")).ShouldBeAsync(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Desk");
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("img-src 'self' https:");
    }

    [Fact]
    public async Task An_app_beside_the_first_has_files_of_its_own_and_a_page_with_a_like_name_is_the_firsts()
    {
        await using var gateway = await StartGatewayAsync();
        using var script = await gateway.SendAsync(HttpMethod.Get, "/support/assets/desk-1a2b.js").ShouldBeAsync(HttpStatusCode.OK);
        script.Headers.CacheControl!.ToString().ShouldContain("immutable");
        await gateway
            .SendAsync(HttpMethod.Get, "/support/assets/app-1a2b.js", ("Accept", "*/*"))
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        using var page = await gateway.SendAsync(HttpMethod.Get, "/supporters", ("Accept", "text/html")).ShouldBeAsync(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("CrmCloud");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("https:");
    }

    public void Dispose()
    {
        _root.Delete(recursive: true);
        _desk.Delete(recursive: true);
    }

    private Task<GatewayApp> StartGatewayAsync() =>
        StartAsync(settings: [("Gateway:WebRoot", _root.FullName), ("Gateway:WebApps:support", _desk.FullName)]);
}
