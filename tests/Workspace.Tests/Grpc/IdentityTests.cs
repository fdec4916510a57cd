using System.Text.Json;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Testing;
using Grpc.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Grpc;

public sealed class IdentityTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task A_session_is_exchanged_for_a_token_of_five_minutes()
    {
        var admin = await app.SignUpAsync();
        var issued = await app.Identity.ExchangeSessionAsync(new ExchangeSessionRequest { SessionToken = admin.Session });
        issued.ExpiresAt.ToDateTimeOffset().ShouldBe(app.Clock.GetUtcNow().AddMinutes(5));
        issued.SubjectId.ShouldBe(admin.Id.ToString());
        issued.WorkspaceId.ShouldBe(admin.WorkspaceId.ToString());

        var token = new JsonWebToken(issued.Token);
        token.Alg.ShouldBe("ES256");
        token.Issuer.ShouldBe("crmcloud");
        token.Audiences.ShouldBe(["internal"]);
        token.GetClaim("kind").Value.ShouldBe("user");
        token.GetClaim("name").Value.ShouldBe("Ana Ribeiro");
        await ShouldBeSignedByAPublishedKeyAsync(issued.Token);
    }

    [Fact]
    public async Task Keys_rotate_daily_and_the_old_one_stays_published_for_a_while()
    {
        var admin = await app.SignUpAsync();
        var old = new JsonWebToken(await app.ExchangeAsync(admin.Session)).Kid;
        app.Clock.Advance(TimeSpan.FromHours(11));
        new JsonWebToken(await app.ExchangeAsync(admin.Session)).Kid.ShouldBe(old);
        app.Clock.Advance(TimeSpan.FromHours(11));
        await app.ExchangeAsync(admin.Session);
        app.Clock.Advance(TimeSpan.FromHours(2));
        var token = await app.ExchangeAsync(admin.Session);

        new JsonWebToken(token).Kid.ShouldNotBe(old);
        (await KeyIdsAsync()).ShouldContain(old);
        await ShouldBeSignedByAPublishedKeyAsync(token);
        app.Clock.Advance(TimeSpan.FromHours(1));
        (await KeyIdsAsync()).ShouldNotContain(old);
    }

    [Fact]
    public async Task The_key_set_holds_public_halves_only()
    {
        var text = await app.Anonymous().GetStringAsync("/.well-known/jwks.json");
        var key = JsonDocument.Parse(text).RootElement.GetProperty("keys")[0];
        key.EnumerateObject().Select(property => property.Name).ShouldBe(["kty", "use", "alg", "crv", "kid", "x", "y"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_token_of_before_is_refused_once_it_has_expired()
    {
        var admin = await app.SignUpAsync();
        await admin.Http.GetAsync("/api/me").ShouldBeAsync(System.Net.HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        await admin.Http.GetAsync("/api/me").ShouldBeProblemAsync(System.Net.HttpStatusCode.Unauthorized, "auth.unauthenticated");
    }

    [Fact]
    public async Task A_service_gets_a_token_for_its_secret()
    {
        var admin = await app.SignUpAsync();
        var headers = await app.AsServiceAsync(admin.WorkspaceId);
        var token = new JsonWebToken(headers.GetValue("authorization")!["Bearer ".Length..]);
        token.Subject.ShouldBe("leads");
        token.GetClaim("kind").Value.ShouldBe("service");
        token.GetClaim("ws").Value.ShouldBe(admin.WorkspaceId.ToString());

        var crossing = new JsonWebToken((await app.AsServiceAsync(null)).GetValue("authorization")!["Bearer ".Length..]);
        crossing.TryGetClaim("ws", out _).ShouldBeFalse();
        crossing.GetClaim("scope").Value.ShouldBe("");
    }

    [Theory]
    [InlineData("leads", "guessed")]
    [InlineData("leads", "")]
    [InlineData("unknown", "")]
    [InlineData("", "")]
    public async Task Without_its_secret_a_service_gets_nothing(string service, string secret) =>
        (
            await Should.ThrowAsync<RpcException>(async () =>
                await app.Identity.IssueServiceTokenAsync(new IssueServiceTokenRequest { Service = service, Secret = secret })
            )
        ).StatusCode.ShouldBe(StatusCode.Unauthenticated);

    [Fact]
    public async Task The_private_keys_are_not_readable_in_the_database()
    {
        await app.SignUpAsync();
        await using var source = Npgsql.NpgsqlDataSource.Create(app.Database.Superuser);
        await using var command = source.CreateCommand(
            "select private_key, (select string_agg(xml, '') from data_protection_keys) from signing_keys limit 1"
        );
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        (await reader.ReadAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        var key = Convert.FromBase64String(reader.GetString(0));
        Should.Throw<System.Security.Cryptography.CryptographicException>(() =>
            System.Security.Cryptography.ECDsa.Create().ImportPkcs8PrivateKey(key, out _)
        );
        reader.GetString(1).ShouldNotContain("masterKey");
    }

    private async Task<IReadOnlyList<string?>> KeyIdsAsync()
    {
        var set = await app.Anonymous().GetAsync("/.well-known/jwks.json").ReadJsonAsync();
        return [.. set.GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kid").GetString())];
    }

    private async Task ShouldBeSignedByAPublishedKeyAsync(string token)
    {
        var keys = new JsonWebKeySet(await app.Anonymous().GetStringAsync("/.well-known/jwks.json"));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                IssuerSigningKeys = keys.GetSigningKeys(),
                ValidIssuer = "crmcloud",
                ValidAudience = "internal",
                ValidateLifetime = false,
            }
        );
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
    }
}
