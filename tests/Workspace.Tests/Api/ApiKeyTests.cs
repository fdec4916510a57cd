using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using Grpc.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class ApiKeyTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task A_key_acts_with_its_scopes_in_its_workspace()
    {
        var admin = await app.SignUpAsync();
        var key = await CreateAsync(admin, new { name = "ERP", scopes = new[] { "leads:read", "users:read" } });
        var token = new JsonWebToken((await ExchangeAsync(key.Key)).Token);

        token.GetClaim("kind").Value.ShouldBe("apiKey");
        token.GetClaim("ws").Value.ShouldBe(admin.WorkspaceId.ToString());
        token.GetClaim("scope").Value.Split(' ').ShouldBe(["leads:read", "users:read"], ignoreOrder: true);
        token.Subject.ShouldBe(key.Id.ToString());

        var client = app.With(token.EncodedToken);
        await client.GetAsync("/api/users").ShouldBeAsync(HttpStatusCode.OK);
        await client.GetAsync("/api/api-keys").ShouldBeProblemAsync(HttpStatusCode.Forbidden, "auth.forbidden");
        (await client.GetAsync("/api/me").ReadJsonAsync()).GetProperty("name").GetString().ShouldBe("ERP");
    }

    [Fact]
    public async Task A_key_without_scopes_may_do_what_its_maker_may()
    {
        var admin = await app.SignUpAsync();
        var key = await CreateAsync(admin, new { name = "ERP" });
        new JsonWebToken((await ExchangeAsync(key.Key)).Token).GetClaim("scope").Value.Split(' ').ShouldContain("leads:write:all");
    }

    [Fact]
    public async Task A_key_cannot_do_more_than_its_maker()
    {
        var admin = await app.SignUpAsync();
        var narrow = await CreateAsync(admin, new { name = "Keys", scopes = new[] { "api-keys:write", "leads:read" } });
        var client = app.With((await ExchangeAsync(narrow.Key)).Token);
        await client
            .PostAsJsonAsync("/api/api-keys", new { name = "More", scopes = new[] { "users:write" } })
            .ShouldBeProblemAsync(HttpStatusCode.Forbidden, "api-keys.scopes-beyond-own");
        await client
            .PostAsJsonAsync("/api/api-keys", new { name = "Less", scopes = new[] { "leads:read" } })
            .ShouldBeAsync(HttpStatusCode.Created);
        await client
            .PostAsJsonAsync("/api/api-keys", new { name = "Odd", scopes = new[] { "everything" } })
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task A_key_loses_what_its_maker_loses_and_dies_with_their_account()
    {
        var admin = await app.SignUpAsync();
        var other = await app.JoinAsync(admin, "admin");
        var key = await CreateAsync(other, new { name = "ERP" });

        await admin.Http.PatchAsJsonAsync($"/api/users/{other.Id}", new { roles = new[] { "seller" } }).ShouldBeAsync(HttpStatusCode.OK);
        new JsonWebToken((await ExchangeAsync(key.Key)).Token).GetClaim("scope").Value.Split(' ').ShouldNotContain("leads:write:all");

        await admin.Http.PatchAsJsonAsync($"/api/users/{other.Id}", new { active = false }).ShouldBeAsync(HttpStatusCode.OK);
        await ShouldBeRefusedAsync(key.Key);
    }

    [Fact]
    public async Task A_key_ends_when_it_expires_or_is_revoked()
    {
        var admin = await app.SignUpAsync();
        var brief = await CreateAsync(admin, new { name = "Brief", expiresAt = app.Clock.GetUtcNow().AddMinutes(3) });
        var revoked = await CreateAsync(admin, new { name = "Revoked" });
        await ExchangeAsync(brief.Key);
        await ExchangeAsync(revoked.Key);

        await admin.Http.DeleteAsync($"/api/api-keys/{revoked.Id}").ShouldBeAsync(HttpStatusCode.NoContent);
        await ShouldBeRefusedAsync(revoked.Key);
        app.Clock.Advance(TimeSpan.FromMinutes(3));
        await ShouldBeRefusedAsync(brief.Key);
    }

    [Fact]
    public async Task The_list_shows_last_use_and_never_the_key()
    {
        var admin = await app.SignUpAsync();
        var key = await CreateAsync(admin, new { name = "ERP" });
        key.Key.ShouldStartWith("crm_");
        await ExchangeAsync(key.Key);

        var text = await (await admin.Http.GetAsync("/api/api-keys").ShouldBeAsync(HttpStatusCode.OK)).Content.ReadAsStringAsync();
        text.ShouldNotContain(key.Key);
        var item = JsonDocument.Parse(text).RootElement.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        item.GetProperty("lastUsedAt").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow());
        text.ShouldNotContain("hash", Case.Insensitive);
    }

    [Theory]
    [InlineData("crm_unknown")]
    [InlineData("leads")]
    [InlineData("")]
    public Task What_is_no_key_is_exchanged_for_nothing(string key) => ShouldBeRefusedAsync(key);

    private async Task<InternalToken> ExchangeAsync(string key) =>
        await app.Identity.ExchangeApiKeyAsync(new ExchangeApiKeyRequest { ApiKey = key });

    private async Task ShouldBeRefusedAsync(string key) =>
        (await Should.ThrowAsync<RpcException>(ExchangeAsync(key))).StatusCode.ShouldBe(StatusCode.Unauthenticated);

    private static async Task<(Guid Id, string Key)> CreateAsync(Member member, object body)
    {
        var answer = await member.Http.PostAsJsonAsync("/api/api-keys", body).ReadJsonAsync(HttpStatusCode.Created);
        return (answer.GetProperty("id").GetGuid(), answer.GetProperty("key").GetString()!);
    }
}
