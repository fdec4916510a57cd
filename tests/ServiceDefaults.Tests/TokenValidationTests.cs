using System.Security.Cryptography;
using System.Text;
using CrmCloud.Contracts.Identity;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.Testing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using Xunit;

namespace CrmCloud.ServiceDefaults.Tests;

public sealed class TokenValidationTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly TestTokens _tokens;
    private readonly KeyServer _server;
    private readonly PublishedSigningKeys _keys;
    private readonly InternalTokenValidator _validator;

    public TokenValidationTests()
    {
        _tokens = new TestTokens(_clock);
        _server = new KeyServer { Jwks = _tokens.Jwks };
        var options = Options.Create(new InternalTokenOptions());
        _keys = new PublishedSigningKeys(_server, options, _clock, NullLogger<PublishedSigningKeys>.Instance);
        _validator = new InternalTokenValidator(_keys, options, _clock);
    }

    [Fact]
    public async Task A_valid_token_gives_its_caller()
    {
        var workspace = Guid.CreateVersion7();
        var user = Guid.CreateVersion7();
        var team = Guid.CreateVersion7();
        var result = await ValidateAsync(_tokens.ForUser(workspace, user, "leads:read leads:write", "Ana", ["seller"], [team]));
        var caller = CallerIdentity.Of(result.Principal).ShouldNotBeNull();
        caller.SubjectId.ShouldBe(user.ToString());
        caller.Kind.ShouldBe(InternalClaims.UserKind);
        caller.WorkspaceId.ShouldBe(workspace);
        caller.Scopes.ShouldBe(["leads:read", "leads:write"], ignoreOrder: true);
        caller.Roles.ShouldBe(["seller"]);
        caller.TeamIds.ShouldBe([team]);
        caller.Name.ShouldBe("Ana");
    }

    [Fact]
    public async Task A_remembered_token_is_the_same_result_and_dies_with_its_time()
    {
        var token = _tokens.ForUser(Guid.CreateVersion7());
        var first = await ValidateAsync(token);
        (await ValidateAsync(token)).ShouldBeSameAs(first);
        _clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(29));
        (await ValidateAsync(token)).Succeeded.ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(2));
        (await ValidateAsync(token)).Succeeded.ShouldBeFalse();
        (await ValidateAsync(token)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Another_audience_or_issuer_or_an_old_token_is_refused()
    {
        (await ValidateAsync(Issue(audience: "public"))).Succeeded.ShouldBeFalse();
        (await ValidateAsync(Issue(issuer: "somebody"))).Succeeded.ShouldBeFalse();
        (await ValidateAsync(Issue(lifetime: TimeSpan.FromSeconds(-31)))).Succeeded.ShouldBeFalse();
        (await ValidateAsync(Issue(lifetime: TimeSpan.FromSeconds(-20)))).Succeeded.ShouldBeTrue("within the clock skew");
        (await ValidateAsync(Issue())).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_of_another_key_under_the_same_id_is_refused()
    {
        using var forger = new TestTokens(_clock);
        (await ValidateAsync(forger.ForUser(Guid.CreateVersion7()))).Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    public async Task Another_algorithm_is_refused_also_when_it_signs_with_the_public_key(string algorithm)
    {
        var good = Issue().Split('.');
        var header = Base64UrlEncoder.Encode($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"test-key"}""");
        var publicKey = ((ECDsa)_tokens.SigningKey.ECDsa).ExportSubjectPublicKeyInfo();
        var signature =
            algorithm == "none"
                ? ""
                : Base64UrlEncoder.Encode(HMACSHA256.HashData(publicKey, Encoding.ASCII.GetBytes($"{header}.{good[1]}")));
        (await ValidateAsync($"{header}.{good[1]}.{signature}")).Succeeded.ShouldBeFalse();
        (await ValidateAsync($"{header}.{good[1]}.{good[2]}")).Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("crm_key")]
    [InlineData("a.b.c")]
    [InlineData("....")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.e30.AAAA")]
    public async Task What_is_no_token_is_refused_without_an_exception(string text) =>
        (await ValidateAsync(text)).Succeeded.ShouldBeFalse();

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        var parts = Issue().Split('.');
        var other = _tokens.ForUser(Guid.CreateVersion7(), scopes: "users:write").Split('.');
        (await ValidateAsync($"{parts[0]}.{other[1]}.{parts[2]}")).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task A_rotated_key_is_fetched_when_a_token_names_it_but_not_for_every_forged_id()
    {
        (await ValidateAsync(Issue())).Succeeded.ShouldBeTrue();
        _server.Fetches.ShouldBe(1);

        using var rotated = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var token = Sign(rotated, "new-key");
        (await ValidateAsync(token)).Succeeded.ShouldBeFalse("within the minimum interval nothing is fetched");
        _server.Fetches.ShouldBe(1);

        _server.Jwks = Jwks(rotated, "new-key");
        _clock.Advance(TimeSpan.FromSeconds(4));
        (await ValidateAsync(token)).Succeeded.ShouldBeTrue();
        _server.Fetches.ShouldBe(2);

        for (var forged = 0; forged < 20; forged++)
        {
            (await ValidateAsync(Sign(rotated, $"forged-{forged}"))).Succeeded.ShouldBeFalse();
        }

        _server.Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task While_Workspace_is_away_the_known_keys_keep_working_and_a_withdrawn_key_goes_with_the_next_fetch()
    {
        (await ValidateAsync(Issue())).Succeeded.ShouldBeTrue();
        _server.IsDown = true;
        _clock.Advance(TimeSpan.FromMinutes(6));
        (await ValidateAsync(Issue())).Succeeded.ShouldBeTrue();

        using var next = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        _server.IsDown = false;
        _server.Jwks = Jwks(next, "next");
        _clock.Advance(TimeSpan.FromSeconds(4));
        (await ValidateAsync(Issue())).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Without_any_key_the_failure_is_the_peers_and_not_a_refusal()
    {
        _server.IsDown = true;
        await Should.ThrowAsync<HttpRequestException>(async () => await ValidateAsync(Issue()));
        _server.IsDown = false;
        (await ValidateAsync(Issue())).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void The_memory_is_bounded_and_keeps_what_is_in_use()
    {
        var memory = new TokenMemory<string>(100);
        memory.Set("used", "value");
        for (var token = 0; token < 1000; token++)
        {
            memory.Set($"{token}", "x");
            memory.TryGet("used", out _).ShouldBeTrue();
        }

        Enumerable.Range(0, 1000).Count(token => memory.TryGet($"{token}", out _)).ShouldBeLessThanOrEqualTo(100);
    }

    public void Dispose()
    {
        _keys.Dispose();
        _tokens.Dispose();
    }

    private async Task<AuthenticateResult> ValidateAsync(string token) =>
        await _validator.ValidateAsync(token, TestContext.Current.CancellationToken);

    private string Issue(TimeSpan? lifetime = null, string audience = InternalClaims.Audience, string issuer = InternalClaims.Issuer) =>
        _tokens.Issue(InternalClaims.UserKind, Guid.CreateVersion7(), "Ana", Guid.CreateVersion7(), "", [], [], lifetime, audience, issuer);

    private string Sign(ECDsa key, string keyId)
    {
        var header = Base64UrlEncoder.Encode($$"""{"alg":"ES256","typ":"JWT","kid":"{{keyId}}"}""");
        var content = $"{header}.{Issue().Split('.')[1]}";
        return $"{content}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256))}";
    }

    private static string Jwks(ECDsa key, string keyId)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var (x, y) = (Base64UrlEncoder.Encode(point.X), Base64UrlEncoder.Encode(point.Y));
        return $$"""{"keys":[{"kty":"EC","use":"sig","alg":"ES256","crv":"P-256","kid":"{{keyId}}","x":"{{x}}","y":"{{y}}"}]}""";
    }

    private sealed class KeyServer : HttpMessageHandler, IHttpClientFactory
    {
        public string Jwks { get; set; } = "";
        public bool IsDown { get; set; }
        public int Fetches { get; private set; }

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Fetches++;
            return IsDown
                ? throw new HttpRequestException(HttpRequestError.ConnectionError, "down")
                : Task.FromResult(new HttpResponseMessage { Content = new StringContent(Jwks) });
        }
    }
}
